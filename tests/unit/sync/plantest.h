#pragma once

#include "enginetest.h"
#include "planhost.h"

#include <store/settingsrepository.h>
#include <store/teamrepository.h>
#include <store/templaterepository.h>

#include <algorithm>

namespace covershift::tests {

using namespace Qt::Literals::StringLiterals;

/// What the tests of pushes to Viviot begin with: a host that keeps shifts and teams, and a bench connected
/// to it.
class PlanTest : public EngineTest<StubHost>
{
protected:
    void setUpPlan()
    {
        TestCase::init();
        m_clock.emplace();
        m_host.emplace();
        m_viviot = {};
        m_host->answer = [this](const StubRequest& request) { return m_viviot.answer(request); };
        m_bench.emplace(*m_clock);
        m_bench->connectViviot(m_host->url());
        store::SettingsRepository settings(*m_bench->database);
        QVERIFY(settings.setTimeZone(QTimeZone("Europe/Madrid")).has_value());
    }

    TemplateId draft(const QString& name = u"Night"_s)
    {
        TemplateContent content;
        content.name = name;
        content.startOffset = 22 * 60;
        content.duration = 480;
        content.firstDay = QDate(2026, 11, 21);
        content.members = {BusinessUserId(4), BusinessUserId(7)};
        ShiftTemplate one;
        one.revisions = {{std::nullopt, content}};
        return store::TemplateRepository(*m_bench->database).insert(one).value();
    }

    void edit(TemplateId id, auto change)
    {
        ShiftTemplate one = read(id);
        TemplateContent content = one.content();
        change(content);
        one.revisions = revised(one.revisions, content, QDate(2026, 11, 21));
        QVERIFY(store::TemplateRepository(*m_bench->database).update(one).has_value());
    }
    [[nodiscard]] ShiftTemplate read(TemplateId id) const
    {
        return store::TemplateRepository(*m_bench->database).byId(id).value().value();
    }
    [[nodiscard]] QVector<ShiftTemplate> readAll() const
    {
        return store::TemplateRepository(*m_bench->database).all().value();
    }
    Operation push(TemplateId id)
    {
        const sync::SavedPlanPush saved = m_bench->outbox->pushPlan({{id}, {}}, u"tester"_s).value();
        return saved.operations.value(0);
    }
    [[nodiscard]] Operation now(const Operation& operation) const { return m_bench->operation(operation.id); }
    [[nodiscard]] int posts() const
    {
        return static_cast<int>(
            std::ranges::count(m_host->requests, QByteArray("POST"), &StubRequest::method));
    }

    PlanHost m_viviot;
};

} // namespace covershift::tests
