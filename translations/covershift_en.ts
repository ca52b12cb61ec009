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
    <message numerus="yes">
        <source>%n templates were archived.</source>
        <translation>
            <numerusform>%n template was archived.</numerusform>
            <numerusform>%n templates were archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates were brought back.</source>
        <translation>
            <numerusform>%n template was brought back.</numerusform>
            <numerusform>%n templates were brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers were matched with business users.</source>
        <translation>
            <numerusform>%n worker was matched with a business user.</numerusform>
            <numerusform>%n workers were matched with business users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions were silenced until %1.</source>
        <translation>
            <numerusform>%n exception was silenced until %1.</numerusform>
            <numerusform>%n exceptions were silenced until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past shifts were imported.</source>
        <translation>
            <numerusform>%n past shift was imported.</numerusform>
            <numerusform>%n past shifts were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardFilter</name>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n workers are shown</source>
        <translation>
            <numerusform>%n worker is shown</numerusform>
            <numerusform>All %n workers are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workers are shown: %2</source>
        <extracomment>%1: how many are shown, %n: of how many, %2: by what the others are left out</extracomment>
        <translation>
            <numerusform>%1 of %n worker is shown: %2</numerusform>
            <numerusform>%1 of %n workers are shown: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message numerus="yes">
        <source>%n planned shifts were written to %1.</source>
        <translation>
            <numerusform>%n planned shift was written to %1.</numerusform>
            <numerusform>%n planned shifts were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionSet</name>
    <message numerus="yes">
        <source>%n operations stay behind for %1, and are sent nowhere else. “covershift-cli outbox list” shows them; set that address again to send them, or discard them and push anew.</source>
        <translation>
            <numerusform>%n operation stays behind for %1, and is sent nowhere else. “covershift-cli outbox list” shows it; set that address again to send it, or discard it and push anew.</numerusform>
            <numerusform>%n operations stay behind for %1, and are sent nowhere else. “covershift-cli outbox list” shows them; set that address again to send them, or discard them and push anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceDocument</name>
    <message numerus="yes">
        <source>… and %n more bytes.</source>
        <translation>
            <numerusform>… and %n more byte.</numerusform>
            <numerusform>… and %n more bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlaps</name>
    <message numerus="yes">
        <source>“%1” and “%2” overlap, on %3 first, for %4 and %n more.</source>
        <translation>
            <numerusform>“%1” and “%2” overlap, on %3 first, for %4 and %n more.</numerusform>
            <numerusform>“%1” and “%2” overlap, on %3 first, for %4 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pairs of templates overlap.</source>
        <translation>
            <numerusform>%n more pair of templates overlaps.</numerusform>
            <numerusform>%n more pairs of templates overlap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>Nothing was printed: it has %n pages, and the range asked for begins after them.</source>
        <translation>
            <numerusform>Nothing was printed: it has %n page, and the range asked for begins after it.</numerusform>
            <numerusform>Nothing was printed: it has %n pages, and the range asked for begins after them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message numerus="yes">
        <source>Closed on %1 by %2, revision %n.</source>
        <extracomment>%1: a time, %2: a person, %n: the number of a revision</extracomment>
        <translation>
            <numerusform>Closed on %1 by %2, revision %n.</numerusform>
            <numerusform>Closed on %1 by %2, revision %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was corrected: revision %n keeps the numbers of now. Reason: %2.</source>
        <extracomment>%1: days, %n: the number of a revision, %2: what a person typed</extracomment>
        <translation>
            <numerusform>%1 was corrected: revision %n keeps the numbers of now. Reason: %2.</numerusform>
            <numerusform>%1 was corrected: revision %n keeps the numbers of now. Reason: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPush</name>
    <message numerus="yes">
        <source>%n have nothing to push.</source>
        <translation>
            <numerusform>%n has nothing to push.</numerusform>
            <numerusform>%n have nothing to push.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way already.</source>
        <translation>
            <numerusform>%n is on its way already.</numerusform>
            <numerusform>%n are on their way already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are out of the plan and stay here.</source>
        <translation>
            <numerusform>%n is out of the plan and stays here.</numerusform>
            <numerusform>%n are out of the plan and stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n templates to Viviot?</source>
        <translation>
            <numerusform>Push %n template to Viviot?</numerusform>
            <numerusform>Push %n templates to Viviot?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n teams to Viviot: %1?</source>
        <extracomment>%1: names of teams</extracomment>
        <translation>
            <numerusform>Push %n team to Viviot: %1?</numerusform>
            <numerusform>Push %n teams to Viviot: %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new there.</source>
        <translation>
            <numerusform>%n is new there.</numerusform>
            <numerusform>%n are new there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go as new shifts beside the older ones, which stay on the server.</source>
        <translation>
            <numerusform>%n goes as a new shift beside the older one, which stays on the server.</numerusform>
            <numerusform>%n go as new shifts beside the older ones, which stay on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams are pushed first: %1.</source>
        <extracomment>%1: names of teams</extracomment>
        <translation>
            <numerusform>%n team is pushed first: %1.</numerusform>
            <numerusform>%n teams are pushed first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pushed and accepted.</source>
        <translation>
            <numerusform>%n pushed and accepted.</numerusform>
            <numerusform>%n pushed and accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait in the outbox.</source>
        <translation>
            <numerusform>%n waits in the outbox.</numerusform>
            <numerusform>%n wait in the outbox.</numerusform>
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
    <name>ReportChart</name>
    <message numerus="yes">
        <source>%n other teams</source>
        <translation>
            <numerusform>%n other team</numerusform>
            <numerusform>%n other teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more bars are told by the arrow keys.</source>
        <translation>
            <numerusform>%n more bar is told by the arrow keys.</numerusform>
            <numerusform>%n more bars are told by the arrow keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message numerus="yes">
        <source>%n teams, which are named below</source>
        <translation>
            <numerusform>%n team, which is named below</numerusform>
            <numerusform>%n teams, which are named below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers, who are named below</source>
        <translation>
            <numerusform>%n worker, who is named below</numerusform>
            <numerusform>%n workers, who are named below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Audit: its %n entries fit together, and ledger, outbox, workers, connections and notes are as they say; the plan is not checked. Chain head %1</source>
        <translation>
            <numerusform>Audit: its %n entry fits, and ledger, outbox, workers, connections and notes are as it says; the plan is not checked. Chain head %1</numerusform>
            <numerusform>Audit: its %n entries fit together, and ledger, outbox, workers, connections and notes are as they say; the plan is not checked. Chain head %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>Reports estimate what cover costs: %1 %2 an hour, at least %n minutes a session.</source>
        <translation>
            <numerusform>Reports estimate what cover costs: %1 %2 an hour, at least %n minute a session.</numerusform>
            <numerusform>Reports estimate what cover costs: %1 %2 an hour, at least %n minutes a session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftsImport</name>
    <message numerus="yes">
        <source>%n live shifts were imported.</source>
        <translation>
            <numerusform>%n live shift was imported.</numerusform>
            <numerusform>%n live shifts were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateHistory</name>
    <message numerus="yes">
        <source>Add %n members</source>
        <translation>
            <numerusform>Add %n member</numerusform>
            <numerusform>Add %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n members</source>
        <translation>
            <numerusform>Remove %n member</numerusform>
            <numerusform>Remove %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exceptions</source>
        <translation>
            <numerusform>Remove %n exception</numerusform>
            <numerusform>Remove %n exceptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesPull</name>
    <message numerus="yes">
        <source>%n teams were changed here and on the server; yours stay.</source>
        <translation>
            <numerusform>%n team was changed here and on the server; yours stays.</numerusform>
            <numerusform>%n teams were changed here and on the server; yours stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts on the server may be what a push in doubt has made; a later pull takes them.</source>
        <translation>
            <numerusform>%n shift on the server may be what a push in doubt has made; a later pull takes it.</numerusform>
            <numerusform>%n shifts on the server may be what a push in doubt has made; a later pull takes them.</numerusform>
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
        <source>%n shifts from %1 to %2, covered for %3 % of that time.</source>
        <extracomment>%1 and %2: times, %3: a number</extracomment>
        <translation>
            <numerusform>%n shift from %1 to %2, covered for %3 % of that time.</numerusform>
            <numerusform>%n shifts from %1 to %2, covered for %3 % of that time.</numerusform>
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
    <name>covershift::forms::ConflictList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlaps with other templates. It can be saved all the same.</source>
        <translation>
            <numerusform>%n overlap with another template. It can be saved all the same.</numerusform>
            <numerusform>%n overlaps with other templates. It can be saved all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 also works “%2” on %3, %4–%5, and %n more times</source>
        <extracomment>as before, and %n: how many more times in the coming weeks</extracomment>
        <translation>
            <numerusform>%1 also works “%2” on %3, %4–%5, and %n more time</numerusform>
            <numerusform>%1 also works “%2” on %3, %4–%5, and %n more times</numerusform>
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
    <name>covershift::forms::MemberPicker</name>
    <message numerus="yes">
        <source>%n of them without a worker here: planned, but nobody can log them in.</source>
        <translation>
            <numerusform>%n of them without a worker here: planned, but nobody can log them in.</numerusform>
            <numerusform>%n of them without a worker here: planned, but nobody can log them in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found; Ctrl or Shift selects several</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found; Ctrl or Shift selects several</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::forms::ServerPane</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::forms::TemplatePreview</name>
    <message numerus="yes">
        <source>%n more; each stands at its day</source>
        <translation>
            <numerusform>%n more; it stands at its day</numerusform>
            <numerusform>%n more; each stands at its day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts in the coming four weeks.</source>
        <translation>
            <numerusform>%n shift in the coming four weeks.</numerusform>
            <numerusform>%n shifts in the coming four weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::items::ExceptionsModel</name>
    <message numerus="yes">
        <source>%n exceptions, all of them silent</source>
        <translation>
            <numerusform>%n exception, silent</numerusform>
            <numerusform>%n exceptions, all of them silent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::items::TeamsModel</name>
    <message numerus="yes">
        <source>%1, %n without a worker</source>
        <extracomment>%1: how many members a team has, %n: how many of them are no workers here</extracomment>
        <translation>
            <numerusform>%1, %n without a worker</numerusform>
            <numerusform>%1, %n without a worker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::items::TemplatesModel</name>
    <message numerus="yes">
        <source>%1
and %n more</source>
        <extracomment>%1: names, one a line</extracomment>
        <translation>
            <numerusform>%1
and %n more</numerusform>
            <numerusform>%1
and %n more</numerusform>
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
    <message numerus="yes">
        <source>%n connections are not as the audit says they were saved.</source>
        <translation>
            <numerusform>%n connection is not as the audit says it was saved.</numerusform>
            <numerusform>%n connections are not as the audit says they were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers are not as the audit says they were saved.</source>
        <translation>
            <numerusform>%n worker is not as the audit says it was saved.</numerusform>
            <numerusform>%n workers are not as the audit says they were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last answer about the cover of %n workers is not as the audit says it was kept.</source>
        <translation>
            <numerusform>The last answer about the cover of %n worker is not as the audit says it was kept.</numerusform>
            <numerusform>The last answer about the cover of %n workers is not as the audit says it was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed starts are not as the audit says they were found.</source>
        <translation>
            <numerusform>%n missed start is not as the audit says it was found.</numerusform>
            <numerusform>%n missed starts are not as the audit says they were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are not as the audit says they were written.</source>
        <translation>
            <numerusform>%n note is not as the audit says it was written.</numerusform>
            <numerusform>%n notes are not as the audit says they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed periods are not as the audit says they were closed.</source>
        <translation>
            <numerusform>%n closed period is not as the audit says it was closed.</numerusform>
            <numerusform>%n closed periods are not as the audit says they were closed.</numerusform>
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
    <name>covershift::shell::ExceptionsPanel</name>
    <message numerus="yes">
        <source>%n are silent until %1.</source>
        <extracomment>%n: exceptions, %1: a time</extracomment>
        <translation>
            <numerusform>%n is silent until %1.</numerusform>
            <numerusform>%n are silent until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n exceptions:</source>
        <translation>
            <numerusform>Note on %n exception:</numerusform>
            <numerusform>Note on %n exceptions:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions</source>
        <translation>
            <numerusform>%n exception</numerusform>
            <numerusform>%n exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n silent</numerusform>
            <numerusform>%n silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n silent exceptions too</source>
        <translation>
            <numerusform>Show %n silent exception too</numerusform>
            <numerusform>Show %n silent exceptions too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log in all %n now</source>
        <translation>
            <numerusform>Log in %n now</numerusform>
            <numerusform>Log in all %n now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log in %n selected now</source>
        <translation>
            <numerusform>Log in %n selected now</numerusform>
            <numerusform>Log in %n selected now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log out all %n now</source>
        <translation>
            <numerusform>Log out %n now</numerusform>
            <numerusform>Log out all %n now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log out %n selected now</source>
        <translation>
            <numerusform>Log out %n selected now</numerusform>
            <numerusform>Log out %n selected now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Viviot members without a worker are planned now: match them on Templates › Members.</source>
        <translation>
            <numerusform>%n Viviot member without a worker is planned now: match it on Templates › Members.</numerusform>
            <numerusform>%n Viviot members without a worker are planned now: match them on Templates › Members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::FilterButton</name>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <extracomment>%1: what is filtered by, as in &quot;Team&quot;, %n: how many are shown</extracomment>
        <translation>
            <numerusform>%1: %n chosen</numerusform>
            <numerusform>%1: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::LiveAutomatic</name>
    <message numerus="yes">
        <source>Automatic mode is on: next login %1 (%n workers).</source>
        <translation>
            <numerusform>Automatic mode is on: next login %1 (%n worker).</numerusform>
            <numerusform>Automatic mode is on: next login %1 (%n workers).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Automatic mode is on: next logout %1 (%n workers).</source>
        <translation>
            <numerusform>Automatic mode is on: next logout %1 (%n worker).</numerusform>
            <numerusform>Automatic mode is on: next logout %1 (%n workers).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held for %n workers</source>
        <translation>
            <numerusform>Held for %n worker</numerusform>
            <numerusform>Held for %n workers</numerusform>
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
        <source>%n shifts selected</source>
        <translation>
            <numerusform>%n shift selected</numerusform>
            <numerusform>%n shifts selected</numerusform>
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
    <message numerus="yes">
        <source>%n records about exceptions cannot be read and are left out: check the audit on Activity.</source>
        <translation>
            <numerusform>%n record about exceptions cannot be read and is left out: check the audit on Activity.</numerusform>
            <numerusform>%n records about exceptions cannot be read and are left out: check the audit on Activity.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::MatchPane</name>
    <message numerus="yes">
        <source>%n workers are matched with Viviot&apos;s members.</source>
        <translation>
            <numerusform>%n worker is matched with a member of Viviot&apos;s.</numerusform>
            <numerusform>%n workers are matched with Viviot&apos;s members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %n proposals</source>
        <translation>
            <numerusform>&amp;Confirm %n proposal</numerusform>
            <numerusform>&amp;Confirm %n proposals</numerusform>
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
    <name>covershift::shell::NoticeDesk</name>
    <message numerus="yes">
        <source>%n workers are planned and not covered.</source>
        <translation>
            <numerusform>%n worker is planned and not covered.</numerusform>
            <numerusform>%n workers are planned and not covered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations were refused or came too late.</source>
        <translation>
            <numerusform>%n operation was refused or came too late.</numerusform>
            <numerusform>%n operations were refused or came too late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations are in doubt: a person has to decide.</source>
        <translation>
            <numerusform>%n operation is in doubt: a person has to decide.</numerusform>
            <numerusform>%n operations are in doubt: a person has to decide.</numerusform>
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
    <name>covershift::shell::PlanPull</name>
    <message numerus="yes">
        <source>%n templates are new here.</source>
        <translation>
            <numerusform>%n template is new here.</numerusform>
            <numerusform>%n templates are new here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates hold from today on as the server has them.</source>
        <translation>
            <numerusform>%n template holds from today on as the server has it.</numerusform>
            <numerusform>%n templates hold from today on as the server has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams are new or changed.</source>
        <translation>
            <numerusform>%n team is new or changed.</numerusform>
            <numerusform>%n teams are new or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates were changed both here and on the server: what you entered stays.</source>
        <translation>
            <numerusform>%n template was changed both here and on the server: what you entered stays.</numerusform>
            <numerusform>%n templates were changed both here and on the server: what you entered stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams were changed both here and on the server: what you entered stays.</source>
        <translation>
            <numerusform>%n team was changed both here and on the server: what you entered stays.</numerusform>
            <numerusform>%n teams were changed both here and on the server: what you entered stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates are no longer on the server.</source>
        <translation>
            <numerusform>%n template is no longer on the server.</numerusform>
            <numerusform>%n templates are no longer on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be what a push in doubt has made: a later pull takes them.</source>
        <translation>
            <numerusform>%n may be what a push in doubt has made: a later pull takes it.</numerusform>
            <numerusform>%n may be what a push in doubt has made: a later pull takes them.</numerusform>
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
    <name>covershift::shell::ReportExport</name>
    <message numerus="yes">
        <source>A calendar holds at most %n days. Choose fewer of them.</source>
        <translation>
            <numerusform>A calendar holds at most %n day. Choose fewer of them.</numerusform>
            <numerusform>A calendar holds at most %n days. Choose fewer of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::ReportTable</name>
    <message numerus="yes">
        <source>The total is of all %1 rows; the search shows %n of them.</source>
        <extracomment>Below a report&apos;s totals: %n rows are left by the search; %1: how many there are</extracomment>
        <translation>
            <numerusform>The total is of all %1 rows; the search shows %n of them.</numerusform>
            <numerusform>The total is of all %1 rows; the search shows %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::ReportsPage</name>
    <message numerus="yes">
        <source>%1 %n more like it stand in the PDF.</source>
        <translation>
            <numerusform>%1 %n more like it stands in the PDF.</numerusform>
            <numerusform>%1 %n more like it stand in the PDF.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::ShiftImportPane</name>
    <message numerus="yes">
        <source>%n things in this file are wrong, so nothing of it can be taken. Correct them and import the file again.</source>
        <translation>
            <numerusform>%n thing in this file is wrong, so nothing of it can be taken. Correct it and import the file again.</numerusform>
            <numerusform>%n things in this file are wrong, so nothing of it can be taken. Correct them and import the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past shifts are added to the ledger, marked as imported. Nothing is pushed by it: nobody is insured because of a file.</source>
        <translation>
            <numerusform>%n past shift is added to the ledger, marked as imported. Nothing is pushed by it: nobody is insured because of a file.</numerusform>
            <numerusform>%n past shifts are added to the ledger, marked as imported. Nothing is pushed by it: nobody is insured because of a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past shifts are in the ledger.</source>
        <translation>
            <numerusform>%n past shift is in the ledger.</numerusform>
            <numerusform>%n past shifts are in the ledger.</numerusform>
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
    <name>covershift::shell::StretchesPane</name>
    <message numerus="yes">
        <source>%n stretches, %1 in all</source>
        <translation>
            <numerusform>%n stretch, %1 in all</numerusform>
            <numerusform>%n stretches, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n stretches; choose fewer days to see all of them</source>
        <translation>
            <numerusform>The first %n stretch; choose fewer days to see all of them</numerusform>
            <numerusform>The first %n stretches; choose fewer days to see all of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::TemplateImportPane</name>
    <message numerus="yes">
        <source>%n things in this file are wrong, so nothing of it can be taken. Correct them and import the file again.</source>
        <translation>
            <numerusform>%n thing in this file is wrong, so nothing of it can be taken. Correct it and import the file again.</numerusform>
            <numerusform>%n things in this file are wrong, so nothing of it can be taken. Correct them and import the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates become drafts here. Nothing is pushed by it, and what is here already stays as it is.</source>
        <translation>
            <numerusform>%n template becomes a draft here. Nothing is pushed by it, and what is here already stays as it is.</numerusform>
            <numerusform>%n templates become drafts here. Nothing is pushed by it, and what is here already stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::TemplateSide</name>
    <message numerus="yes">
        <source>%n templates are selected. Push, copy and archive act on all of them; select a single one to edit it.</source>
        <translation>
            <numerusform>%n template is selected. Push, copy and archive act on it.</numerusform>
            <numerusform>%n templates are selected. Push, copy and archive act on all of them; select a single one to edit it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::TemplatesPane</name>
    <message numerus="yes">
        <source>%n copies are made, as drafts.</source>
        <translation>
            <numerusform>%n copy is made, as a draft.</numerusform>
            <numerusform>%n copies are made, as drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n templates to a team, as drafts. Members who are not of that team are left out.</source>
        <translation>
            <numerusform>Copy %n template to a team, as a draft. Members who are not of that team are left out.</numerusform>
            <numerusform>Copy %n templates to a team, as drafts. Members who are not of that team are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies are made in the team “%1”, as drafts.</source>
        <translation>
            <numerusform>%n copy is made in the team “%1”, as a draft.</numerusform>
            <numerusform>%n copies are made in the team “%1”, as drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates leave the plan. The first day without them:</source>
        <translation>
            <numerusform>%n template leaves the plan. The first day without it:</numerusform>
            <numerusform>%n templates leave the plan. The first day without them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates are out of the plan from %1.</source>
        <translation>
            <numerusform>%n template is out of the plan from %1.</numerusform>
            <numerusform>%n templates are out of the plan from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates are in the plan again, from today on.</source>
        <translation>
            <numerusform>%n template is in the plan again, from today on.</numerusform>
            <numerusform>%n templates are in the plan again, from today on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates are taken, as drafts.</source>
        <translation>
            <numerusform>%n template is taken, as a draft.</numerusform>
            <numerusform>%n templates are taken, as drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>covershift::shell::TemplatesTable</name>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
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
    <name>covershift::shell::WallList</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>The head of a list on the wall: %1: what it lists, %n: how many more there are than are seen</extracomment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
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
<context>
    <name>covershift::timeline::CoverageCurve</name>
    <message numerus="yes">
        <source>%1: %n planned.</source>
        <translation>
            <numerusform>%1: %n planned.</numerusform>
            <numerusform>%1: %n planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n covered.</source>
        <translation>
            <numerusform>%1: %n covered.</numerusform>
            <numerusform>%1: %n covered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 That is %n fewer than planned.</source>
        <extracomment>%1: how many are planned and how many covered, as a sentence; %n: the difference</extracomment>
        <translation>
            <numerusform>%1 That is %n fewer than planned.</numerusform>
            <numerusform>%1 That is %n fewer than planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 That is %n more than planned.</source>
        <extracomment>%1: how many are planned and how many covered, as a sentence; %n: the difference</extracomment>
        <translation>
            <numerusform>%1 That is %n more than planned.</numerusform>
            <numerusform>%1 That is %n more than planned.</numerusform>
        </translation>
    </message>
</context>
</TS>
