#pragma once

#include "boardfeeder.h"
#include "planfeeder.h"

#include <forms/templateform.h>
#include <session/planboard.h>
#include <support/fakeclock.h>
#include <support/testcase.h>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

#include <memory>

namespace covershift {

/// A small plan with an editor on it: Saturday 21 November 2026, 14:00 in Madrid, where the organisation is.
class TemplateBench : public support::TestCase
{
    Q_OBJECT
public:
    /// Business user ids.
    static constexpr BusinessUserId Ana{11};
    static constexpr BusinessUserId Rui{12};
    static constexpr BusinessUserId Jose{13};
    static constexpr BusinessUserId Eva{14};
    static constexpr BusinessUserId Mia{21}; ///< a Viviot member without a worker
    static constexpr TeamId North{1};
    static constexpr TeamId Howe{2}; ///< in a zone whose clocks change by half an hour
    static constexpr TemplateId Early{1};
    static constexpr TemplateId Late{2};

protected:
    void init()
    {
        TestCase::init();
        m_clock = std::make_unique<support::FakeClock>();
        m_board = std::make_unique<session::Board>();
        m_plan = std::make_unique<session::PlanBoard>(*m_board);
        session::BoardFeeder::putWorkers(*m_board,
            {worker(1, "Ana Sousa", "ANA11", Ana), worker(2, "Rui Lopes", "RUI12", Rui),
                worker(3, "José Núñez", "JOS13", Jose), worker(4, "Eva Lopes", "EVA14", Eva)});
        session::PlanState state;
        state.timeZone = QTimeZone("Europe/Madrid");
        state.teams = {team(North, "North", {Ana, Rui, Jose, Mia}, {}),
            team(Howe, "Howe", {Eva}, "Australia/Lord_Howe")};
        state.users = {{Mia, QStringLiteral("Mia"), QStringLiteral("Berg"), {}}};
        state.templates = {shiftTemplate(Early, "Early", North, 6 * 60, 480, {Ana, Rui}),
            shiftTemplate(Late, "Late", North, 22 * 60, 240, {Ana})};
        session::PlanFeeder::put(*m_plan, state);
        m_form = std::make_unique<forms::TemplateForm>(*m_plan, *m_clock);
        m_form->resize(480, 900);
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get(), 30'000));
    }
    void cleanup()
    {
        m_form.reset();
        m_plan.reset();
        m_board.reset();
        m_clock.reset();
    }

    static ShiftTemplate shiftTemplate(TemplateId id, const char* name, TeamId team, int start, int duration,
        const QVector<BusinessUserId>& members)
    {
        TemplateContent content;
        content.name = QString::fromUtf8(name);
        content.team = team;
        content.startOffset = start;
        content.duration = duration;
        content.members = members;
        ShiftTemplate one;
        one.id = id;
        one.revisions = {{std::nullopt, content}};
        return one;
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        return m_form->findChild<T*>(QString::fromLatin1(name));
    }
    template <class T>
    [[nodiscard]] QString text(const char* name) const
    {
        return find<T>(name)->text();
    }
    /// Types it in the place of what stands in the field, as a person does.
    void type(const char* name, const QString& text)
    {
        auto* field = find<QWidget>(name);
        // A field of a time has its hour selected when it gets the focus.
        field->clearFocus();
        field->setFocus(Qt::TabFocusReason);
        if (qobject_cast<QLineEdit*>(field) || qobject_cast<QComboBox*>(field))
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    /// In whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Y, Qt::ControlModifier); }
    [[nodiscard]] const TemplateContent content() const { return m_form->edit().content; }
    [[nodiscard]] ShiftTemplate stored(TemplateId id) const { return *m_plan->shiftTemplate(id); }
    void open(TemplateId id) { m_form->open(stored(id)); }

    std::unique_ptr<support::FakeClock> m_clock;
    std::unique_ptr<session::Board> m_board;
    std::unique_ptr<session::PlanBoard> m_plan;
    std::unique_ptr<forms::TemplateForm> m_form;

private:
    static Worker worker(int id, const char* name, const char* number, BusinessUserId user)
    {
        Worker one;
        one.id = WorkerId(id);
        one.name = QString::fromUtf8(name);
        one.customerNumber = QString::fromLatin1(number);
        one.businessUserId = user.value;
        return one;
    }
    static Team team(
        TeamId id, const char* name, const QVector<BusinessUserId>& members, const QByteArray& zone)
    {
        Team one;
        one.id = id;
        one.name = QString::fromLatin1(name);
        one.members = members;
        one.timeZone = zone;
        return one;
    }
};

} // namespace covershift
