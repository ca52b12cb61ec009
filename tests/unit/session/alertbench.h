#pragma once

#include "desk.h"

#include <session/alertdesk.h>
#include <support/fakeclock.h>
#include <support/rawhost.h>
#include <support/testcase.h>

#include <memory>

namespace covershift::session {

/// A test of the exceptions of a session, 2026-11-21 13:00 UTC. W1 … have the customer numbers C1 … and the
/// business user ids 10, 20 …
class AlertBench : public support::TestCase
{
protected:
    static constexpr Instant Start = instantFromMs(support::FakeClock::DefaultMs);
    static constexpr int Workers = 60;
    inline static const QByteArray Enabled = R"({"status":"ENABLED"})";

    void setUp()
    {
        m_clock.jumpTo(Start);
        m_folder = std::make_unique<QTemporaryDir>();
        m_host = std::make_unique<support::RawHost>();
        m_desk = std::make_unique<Desk>(m_folder->path(), m_clock);
    }

    void tearDown()
    {
        m_alerts.reset();
        m_desk.reset();
        m_host.reset();
        m_folder.reset();
    }

    void makeDesk()
    {
        QVERIFY(resultOf(session().loaded())->has_value());
        QVERIFY(resultOf(session().ready()).value_or(false));
        m_alerts = std::make_unique<AlertDesk>(session());
        m_alerts->load();
        QTRY_VERIFY(m_alerts->isReady());
        look();
        settle();
    }

    /// What is planned each day.
    struct DayPlan
    {
        QString zone = QStringLiteral("UTC");
        QTime start{14, 0};
        int minutes = 240;
    };

    /// A connected desk; the first `planned` workers are planned by `day`.
    void open(const QVector<support::RawReply>& replies, int planned, const DayPlan& day)
    {
        m_host->script(replies);
        QByteArray csv = "name,customer_number,business_user_id\n";
        for (int i = 1; i <= Workers; ++i)
            csv += QStringLiteral("W%1,C%1,%2\n").arg(i).arg(i * 10).toUtf8();
        ConnectionDraft draft;
        draft.url = m_host->url().toString();
        draft.key = "key";
        QVERIFY(openDesk(*m_desk, csv, draft));
        QVERIFY(resultOf(session().setTimeZone(day.zone))->has_value());
        TemplateEdit edit;
        edit.content.name = QStringLiteral("Day");
        edit.content.startOffset = day.start.msecsSinceStartOfDay() / 60'000;
        edit.content.duration = day.minutes;
        for (int i = 1; i <= planned; ++i)
            edit.content.members.append(BusinessUserId(i * 10));
        QVERIFY(resultOf(session().saveTemplates({edit}))->has_value());
        makeDesk();
    }
    /// They are planned from 14:00 to 18:00.
    void open(const QVector<support::RawReply>& replies, int planned) { open(replies, planned, {}); }

    void reopen()
    {
        m_alerts.reset();
        m_desk->close();
        m_desk->makeSession();
        QVERIFY(resultOf(session().open())->has_value());
        makeDesk();
    }

    [[nodiscard]] QString words() const
    {
        QStringList words;
        for (const StandingAlert& each : m_alerts->standing()) {
            QString word = alertKindName(each.alert.key.kind) + u'/' + QString::number(each.alert.level);
            if (each.alert.isOver)
                word += u'.';
            if (each.snoozedUntil)
                word += u'z';
            words.append(word);
        }
        return words.join(u' ');
    }

    void advance(milliseconds by)
    {
        m_clock.advance(by);
        look();
    }
    void look()
    {
        m_desk->session().plannedTimes().look();
        m_alerts->look();
    }
    /// Whatever was asked for has been carried out.
    void settle() { QVERIFY(resultOf(session().alertRecords()).has_value()); }
    [[nodiscard]] Session& session() const { return m_desk->session(); }
    [[nodiscard]] AlertRecords records() const { return **resultOf(session().alertRecords()); }

    support::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::RawHost> m_host;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AlertDesk> m_alerts;
};

} // namespace covershift::session
