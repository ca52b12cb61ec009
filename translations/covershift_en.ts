<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%n workers were archived.</source>
        <translation>
            <numerusform>%n worker was archived.</numerusform>
            <numerusform>%n workers were archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers were brought back.</source>
        <translation>
            <numerusform>%n worker was brought back.</numerusform>
            <numerusform>%n workers were brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushSummary</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <extracomment>%1: a list of names, %n: how many more there are</extracomment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are logged in already and are left out: %1.</source>
        <translation>
            <numerusform>%n is logged in already and is left out: %1.</numerusform>
            <numerusform>%n are logged in already and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were logged in only after that time and are left out: %1.</source>
        <translation>
            <numerusform>%n was logged in only after that time and is left out: %1.</numerusform>
            <numerusform>%n were logged in only after that time and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack the identifier that the connection sends and are left out; import it for them: %1.</source>
        <translation>
            <numerusform>%n lacks the identifier that the connection sends and is left out; import it: %1.</numerusform>
            <numerusform>%n lack the identifier that the connection sends and are left out; import it for them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are archived and are left out: %1.</source>
        <translation>
            <numerusform>%n is archived and is left out: %1.</numerusform>
            <numerusform>%n are archived and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have something scheduled for a later time and are left out; take that back first: %1.</source>
        <translation>
            <numerusform>%n has something scheduled for a later time and is left out; take that back first: %1.</numerusform>
            <numerusform>%n have something scheduled for a later time and are left out; take that back first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts cannot be ended from here and are left out: %1.</source>
        <translation>
            <numerusform>%n shift cannot be ended from here and is left out: %1.</numerusform>
            <numerusform>%n shifts cannot be ended from here and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts would last over 14 hours by then and are left out; choose an earlier time: %1.</source>
        <translation>
            <numerusform>%n shift would last over 14 hours by then and is left out; choose an earlier time: %1.</numerusform>
            <numerusform>%n shifts would last over 14 hours by then and are left out; choose an earlier time: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts began only after that time and are left out: %1.</source>
        <translation>
            <numerusform>%n shift began only after that time and is left out: %1.</numerusform>
            <numerusform>%n shifts began only after that time and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts cannot be ended with a legacy identity and are left out: %1.</source>
        <translation>
            <numerusform>%n shift cannot be ended with a legacy identity and is left out: %1.</numerusform>
            <numerusform>%n shifts cannot be ended with a legacy identity and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No login of %n of them is known here; their logouts are sent all the same, as another desk may have logged them in: %1.</source>
        <translation>
            <numerusform>No login of %n of them is known here; the logout is sent all the same, as another desk may have logged the worker in: %1.</numerusform>
            <numerusform>No login of %n of them is known here; their logouts are sent all the same, as another desk may have logged them in: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins are dated more than 30 minutes back, and are marked so.</source>
        <translation>
            <numerusform>%n login is dated more than 30 minutes back, and is marked so.</numerusform>
            <numerusform>%n logins are dated more than 30 minutes back, and are marked so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time lies ahead; all %n are held until then and can be taken back.</source>
        <translation>
            <numerusform>The time lies ahead; %n is held until then and can be taken back.</numerusform>
            <numerusform>The time lies ahead; all %n are held until then and can be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cover of %n of them was DISABLED when last checked, and a login would insure nobody: %1.</source>
        <translation>
            <numerusform>The cover of %n of them was DISABLED when last checked, and a login would insure nobody: %1.</numerusform>
            <numerusform>The cover of %n of them was DISABLED when last checked, and a login would insure nobody: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log in %n workers at what time?</source>
        <translation>
            <numerusform>Log in %n worker at what time?</numerusform>
            <numerusform>Log in %n workers at what time?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log in %n workers now?</source>
        <translation>
            <numerusform>Log in %n worker now?</numerusform>
            <numerusform>Log in %n workers now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log out %n workers at what time?</source>
        <translation>
            <numerusform>Log out %n worker at what time?</numerusform>
            <numerusform>Log out %n workers at what time?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log out %n workers now?</source>
        <translation>
            <numerusform>Log out %n worker now?</numerusform>
            <numerusform>Log out %n workers now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert a shift for each of %n workers?</source>
        <translation>
            <numerusform>Insert a shift for %n worker?</numerusform>
            <numerusform>Insert a shift for each of %n workers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the shifts of %n workers at what time?</source>
        <translation>
            <numerusform>End the shift of %n worker at what time?</numerusform>
            <numerusform>End the shifts of %n workers at what time?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the shifts of %n workers now?</source>
        <translation>
            <numerusform>End the shift of %n worker now?</numerusform>
            <numerusform>End the shifts of %n workers now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Log in %n</source>
        <translation>
            <numerusform>&amp;Log in %n</numerusform>
            <numerusform>&amp;Log in %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Log out %n</source>
        <translation>
            <numerusform>&amp;Log out %n</numerusform>
            <numerusform>&amp;Log out %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Insert %n</source>
        <translation>
            <numerusform>&amp;Insert %n</numerusform>
            <numerusform>&amp;Insert %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;End %n</source>
        <translation>
            <numerusform>&amp;End %n</numerusform>
            <numerusform>&amp;End %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these were inserted as shifts of their own: they are ended, not logged out.</source>
        <translation>
            <numerusform>%n of these was inserted as a shift of its own: it is ended, not logged out.</numerusform>
            <numerusform>%n of these were inserted as shifts of their own: they are ended, not logged out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are logged out; %n were inserted as shifts of their own and are ended.</source>
        <translation>
            <numerusform>%1 of these are logged out; %n was inserted as a shift of its own and is ended.</numerusform>
            <numerusform>%1 of these are logged out; %n were inserted as shifts of their own and are ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n login</numerusform>
            <numerusform>%n logins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logouts</source>
        <translation>
            <numerusform>%n logout</numerusform>
            <numerusform>%n logouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inserts</source>
        <translation>
            <numerusform>%n insert</numerusform>
            <numerusform>%n inserts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ends of shifts</source>
        <translation>
            <numerusform>%n end of a shift</numerusform>
            <numerusform>%n ends of shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %n of them hold a product that cover can switch on: %1.</source>
        <translation>
            <numerusform>It is not known whether %n of them holds a product that cover can switch on: %1.</numerusform>
            <numerusform>It is not known whether %n of them hold a product that cover can switch on: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%1 of %n covered</source>
        <extracomment>A team&apos;s workers: %1 of them are covered right now, out of %n</extracomment>
        <translation>
            <numerusform>%1 of %n covered</numerusform>
            <numerusform>%1 of %n covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts from %1 to %2. Zoom in to tell them apart.</source>
        <translation>
            <numerusform>%n shift from %1 to %2. Zoom in to see it.</numerusform>
            <numerusform>%n shifts from %1 to %2. Zoom in to tell them apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::api::Exchange</name>
    <message numerus="yes">
        <source>The answer is larger than %n byte(s).</source>
        <translation>
            <numerusform>The answer is larger than %n byte.</numerusform>
            <numerusform>The answer is larger than %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::forms::ImportPreviewForm</name>
    <message numerus="yes">
        <source>%n lines of this file are wrong, so nothing of it can be taken. Correct them and import the file again.</source>
        <translation>
            <numerusform>%n line of this file is wrong, so nothing of it can be taken. Correct it and import the file again.</numerusform>
            <numerusform>%n lines of this file are wrong, so nothing of it can be taken. Correct them and import the file again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::AuditPane</name>
    <message numerus="yes">
        <source>The chain of %n rows is whole, and the ledger is what the operations say. Its head is %1.</source>
        <translation>
            <numerusform>The chain of %n row is whole, and the ledger is what the operations say. Its head is %1.</numerusform>
            <numerusform>The chain of %n rows is whole, and the ledger is what the operations say. Its head is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live shifts are not what the operations say.</source>
        <translation>
            <numerusform>%n live shift is not what the operations say.</numerusform>
            <numerusform>%n live shifts are not what the operations say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations are not as the audit says they were written.</source>
        <translation>
            <numerusform>%n operation is not as the audit says it was written.</numerusform>
            <numerusform>%n operations are not as the audit says they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::CheckLine</name>
    <message numerus="yes">
        <source>Cover of %n workers checked.</source>
        <translation>
            <numerusform>Cover of %n worker checked.</numerusform>
            <numerusform>Cover of %n workers checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers of %n workers validated.</source>
        <translation>
            <numerusform>Number of %n worker validated.</numerusform>
            <numerusform>Numbers of %n workers validated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are enabled.</source>
        <translation>
            <numerusform>%n is enabled.</numerusform>
            <numerusform>%n are enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are disabled: logging them in insures nobody.</source>
        <translation>
            <numerusform>%n is disabled: logging in insures nobody.</numerusform>
            <numerusform>%n are disabled: logging them in insures nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not known to Zego.</source>
        <translation>
            <numerusform>%n is not known to Zego.</numerusform>
            <numerusform>%n are not known to Zego.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack the identifier that is asked about.</source>
        <translation>
            <numerusform>%n lacks the identifier that is asked about.</numerusform>
            <numerusform>%n lack the identifier that is asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are valid.</source>
        <translation>
            <numerusform>%n is valid.</numerusform>
            <numerusform>%n are valid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have an e-mail that belongs to somebody else.</source>
        <translation>
            <numerusform>%n has an e-mail that belongs to somebody else.</numerusform>
            <numerusform>%n have an e-mail that belongs to somebody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are not known to Zego.</source>
        <translation>
            <numerusform>%n number is not known to Zego.</numerusform>
            <numerusform>%n numbers are not known to Zego.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no customer number.</source>
        <translation>
            <numerusform>%n has no customer number.</numerusform>
            <numerusform>%n have no customer number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked: %1</source>
        <extracomment>%1: a sentence about the last failure</extracomment>
        <translation>
            <numerusform>%n could not be checked: %1</numerusform>
            <numerusform>%n could not be checked: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::ExceptionLine</name>
    <message numerus="yes">
        <source>%n logouts wait behind what needs your decision, and cover runs on meanwhile.</source>
        <translation>
            <numerusform>%n logout waits behind what needs your decision, and cover runs on meanwhile.</numerusform>
            <numerusform>%n logouts wait behind what needs your decision, and cover runs on meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers are not covered yet: their logins wait still, over 30 minutes past their time.</source>
        <translation>
            <numerusform>%n worker is not covered yet: the login waits still, over 30 minutes past its time.</numerusform>
            <numerusform>%n workers are not covered yet: their logins wait still, over 30 minutes past their time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::LivePage</name>
    <message numerus="yes">
        <source>%n workers selected</source>
        <translation>
            <numerusform>%n worker selected</numerusform>
            <numerusform>%n workers selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n scheduled operations</source>
        <translation>
            <numerusform>Take back %n scheduled operation</numerusform>
            <numerusform>Take back %n scheduled operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::MainWindow</name>
    <message numerus="yes">
        <source>%n operations were refused, came too late or are uncertain. Nobody is covered by them.</source>
        <translation>
            <numerusform>%n operation was refused, came too late or is uncertain. Nobody is covered by it.</numerusform>
            <numerusform>%n operations were refused, came too late or are uncertain. Nobody is covered by them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n waiting operations.</source>
        <translation>
            <numerusform>Sending %n waiting operation.</numerusform>
            <numerusform>Sending %n waiting operations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::Navigation</name>
    <message numerus="yes">
        <source>%1, %n need you</source>
        <extracomment>%1: a page&apos;s name, %n: a number of things that wait for the person</extracomment>
        <translation>
            <numerusform>%1, %n needs you</numerusform>
            <numerusform>%1, %n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::OwedPanel</name>
    <message numerus="yes">
        <source>%n decisions are owed. Each holds back what its worker does next.</source>
        <translation>
            <numerusform>%n decision is owed. It holds back what its worker does next.</numerusform>
            <numerusform>%n decisions are owed. Each holds back what its worker does next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::QuitPanel</name>
    <message numerus="yes">
        <source>%n operations wait in the outbox</source>
        <translation>
            <numerusform>%n operation waits in the outbox</numerusform>
            <numerusform>%n operations wait in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers are still covered</source>
        <translation>
            <numerusform>%n worker is still covered</numerusform>
            <numerusform>%n workers are still covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One worker is still covered, and %n operations wait</source>
        <translation>
            <numerusform>One worker is still covered, and %n operation waits</numerusform>
            <numerusform>One worker is still covered, and %n operations wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 workers are still covered, and %n operations wait</source>
        <translation>
            <numerusform>%1 workers are still covered, and %n operation waits</numerusform>
            <numerusform>%1 workers are still covered, and %n operations wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::StatusLine</name>
    <message numerus="yes">
        <source>Outbox: %1 waiting, %n need you</source>
        <translation>
            <numerusform>Outbox: %1 waiting, %n needs you</numerusform>
            <numerusform>Outbox: %1 waiting, %n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::TrayIcon</name>
    <message numerus="yes">
        <source>%1 covered, %2 waiting, %n need you</source>
        <translation>
            <numerusform>%1 covered, %2 waiting, %n needs you</numerusform>
            <numerusform>%1 covered, %2 waiting, %n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::WorkerPanel</name>
    <message numerus="yes">
        <source>%n workers are selected</source>
        <translation>
            <numerusform>%n worker is selected</numerusform>
            <numerusform>%n workers are selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers are back.</source>
        <translation>
            <numerusform>%n worker is back.</numerusform>
            <numerusform>%n workers are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers are archived. “Archived too” shows them.</source>
        <translation>
            <numerusform>%n worker is archived. “Archived too” shows the worker.</numerusform>
            <numerusform>%n workers are archived. “Archived too” shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::WorkersPage</name>
    <message numerus="yes">
        <source>Chec&amp;k cover of all %n</source>
        <translation>
            <numerusform>Chec&amp;k cover of all %n</numerusform>
            <numerusform>Chec&amp;k cover of all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chec&amp;k cover of %n</source>
        <translation>
            <numerusform>Chec&amp;k cover of %n</numerusform>
            <numerusform>Chec&amp;k cover of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validate &amp;numbers of all %n</source>
        <translation>
            <numerusform>Validate &amp;numbers of all %n</numerusform>
            <numerusform>Validate &amp;numbers of all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validate &amp;numbers of %n</source>
        <translation>
            <numerusform>Validate &amp;numbers of %n</numerusform>
            <numerusform>Validate &amp;numbers of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::WorkersTable</name>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::sync</name>
    <message numerus="yes">
        <source>The host refused a batch of %n operations as a whole and took none of them. Each of them can be retried singly.</source>
        <translation>
            <numerusform>The host refused a batch of %n operation as a whole and did not take it. It can be retried singly.</numerusform>
            <numerusform>The host refused a batch of %n operations as a whole and took none of them. Each of them can be retried singly.</numerusform>
        </translation>
    </message>
</context>
</TS>
