#pragma once

#include "desk.h"

#include <session/periodcloser.h>
#include <support/fakeclock.h>
#include <support/testcase.h>

#include <memory>

namespace covershift::session {

/// A test at a desk without a host, 2026-11-21 13:00 UTC, in the organisation's zone UTC: what is known comes
/// from files. W1 … have the customer numbers C1 …, the business user ids 10, 20 … and the team North.
class InsuredDesk : public support::TestCase
{
protected:
    void setUp(int workers)
    {
        m_clock.jumpTo(instantFromMs(support::FakeClock::DefaultMs));
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(m_folder->path(), m_clock);
        m_desk->config().sends = false;
        m_desk->makeSession();
        QByteArray csv = "name,customer_number,business_user_id,team\n";
        for (int i = 1; i <= workers; ++i)
            csv += QStringLiteral("W%1,C%1,%2,North\n").arg(i).arg(i * 10).toUtf8();
        QVERIFY(resultOf(session().open())->has_value());
        QVERIFY(resultOf(session().importWorkers(csv))->has_value());
        QVERIFY(resultOf(session().setTimeZone(QStringLiteral("UTC")))->has_value());
        QVERIFY(resultOf(session().loaded())->has_value());
    }
    void tearDown()
    {
        m_desk.reset();
        m_folder.reset();
    }
    void reopen()
    {
        m_desk->close();
        m_desk->makeSession();
        QVERIFY(resultOf(session().open())->has_value());
        QVERIFY(resultOf(session().loaded())->has_value());
    }
    /// A connection that nothing is sent to.
    void connectDesk(OnUncertain onUncertain = OnUncertain::Resend)
    {
        ConnectionDraft draft;
        draft.onUncertain = onUncertain;
        draft.url = QStringLiteral("https://api.example.com");
        draft.key = "key";
        QVERIFY(resultOf(session().saveConnection(draft))->has_value());
    }
    void plan(const QString& name, int start, int duration, const QVector<BusinessUserId>& members)
    {
        TemplateEdit edit;
        edit.content.name = name;
        edit.content.startOffset = start;
        edit.content.duration = duration;
        edit.content.members = members;
        QVERIFY(resultOf(session().saveTemplates({edit}))->has_value());
    }
    /// As they are now.
    [[nodiscard]] QByteArray numbersOf(const DayRange& range) const
    {
        ReportDesk desk(session());
        const auto report = resultOf(desk.report({range, {}, {}, {}}));
        return report && *report ? reports::closedNumbers(**report) : QByteArray();
    }
    [[nodiscard]] Result<PeriodClose> close(const DayRange& range, const QString& reason = {}) const
    {
        PeriodCloser closer(session());
        const auto closed = resultOf(closer.close({range, reason}));
        return closed->map([](const PeriodCloser::Closed& done) { return done.close; });
    }
    [[nodiscard]] Session& session() const { return m_desk->session(); }
    [[nodiscard]] WorkerId worker(int number) const { return m_desk->board().workers().at(number - 1).id; }
    [[nodiscard]] static Instant at(const char* iso)
    {
        return parseInstant(QString::fromLatin1(iso)).value();
    }
    [[nodiscard]] static DayRange days(const char* first, const char* last)
    {
        return {QDate::fromString(QString::fromLatin1(first), Qt::ISODate),
            QDate::fromString(QString::fromLatin1(last), Qt::ISODate)};
    }
    [[nodiscard]] static QByteArray shiftsCsv(const QByteArray& rows) { return "worker,start,end\n" + rows; }

    support::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

} // namespace covershift::session
