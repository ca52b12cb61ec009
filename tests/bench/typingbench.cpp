#include "typingbench.h"

#include "planbench.h"
#include "planfeeder.h"
#include "stallwatch.h"

#include <domain/clock.h>
#include <forms/templateform.h>
#include <session/board.h>
#include <session/planboard.h>
#include <theme/theme.h>

#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>

namespace covershift::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Keystrokes = 200;
/// A quick typist's pause, so that every coalesced refresh falls among the keystrokes.
constexpr int PauseMs = 20;
constexpr int SettleMs = 1000;

void waitFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Types and takes back, one key a turn of the event loop; the longest stall in milliseconds.
double stallWhileTyping(const QVector<QLineEdit*>& fields)
{
    // What the first paint and the first answers take is not typing.
    waitFor(SettleMs);
    StallWatch watch;
    QEventLoop loop;
    QTimer typist;
    int typed = 0;
    QObject::connect(&typist, &QTimer::timeout, &loop, [&] {
        QLineEdit* field = fields.at(typed / 50 % fields.size());
        if (!field->hasFocus())
            field->setFocus();
        // Ten there, ten back: the fields stay as long as fields are.
        const bool isBack = typed / 10 % 2 == 1;
        const int key = isBack ? int(Qt::Key_Backspace) : int(Qt::Key_1);
        const QString text = isBack ? QString() : u"1"_s;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
            QApplication::postEvent(field, new QKeyEvent(type, key, Qt::NoModifier, text));
        if (++typed == Keystrokes)
            typist.stop();
    });
    typist.start(PauseMs);
    QTimer::singleShot(Keystrokes * PauseMs + SettleMs, &loop, &QEventLoop::quit);
    loop.exec();
    return watch.longestMs();
}

} // namespace

QJsonObject measureTyping()
{
    const theme::Theme theme;
    qApp->setPalette(theme.palette());
    qApp->setStyleSheet(theme.styleSheet());
    SystemClock clock;
    session::Board board;
    session::PlanBoard plan(board);
    const LargePlan large = largePlan();
    session::PlanState state;
    state.timeZone = QTimeZone("Europe/London");
    state.templates = large.templates;
    state.teams = large.teams;
    QSet<BusinessUserId> people;
    for (const ShiftTemplate& one : large.templates)
        people.unite({one.content().members.begin(), one.content().members.end()});
    for (const BusinessUserId id : std::as_const(people))
        state.users.append({id, u"Worker"_s, QString::number(id.value), {}});
    std::ranges::sort(state.users, {}, &BusinessUser::id);
    session::PlanFeeder::put(plan, state);

    double stall = 0;
    {
        // As it stands in its page.
        QScrollArea page;
        page.setWidgetResizable(true);
        auto& form = *new forms::TemplateForm(plan, clock);
        page.setWidget(&form);
        page.resize(480, 900);
        page.show();
        page.activateWindow();
        form.open(large.templates.at(250));
        stall = stallWhileTyping({form.findChild<QLineEdit*>(u"templateName"_s),
            form.findChild<QLineEdit*>(u"templateDuration"_s)});
    }
    QLineEdit bare;
    bare.show();
    bare.activateWindow();
    const double yardstick = stallWhileTyping({&bare});
    qApp->setStyleSheet({});
    return {{u"templates"_s, large.templates.size()}, {u"keystrokes"_s, Keystrokes},
        {u"longest_stall_ms"_s, stall}, {u"limit_longest_stall_ms"_s, 16},
        {u"yardstick"_s, u"the same keystrokes into a bare line edit"_s}, {u"yardstick_ms"_s, yardstick},
        {u"ratio"_s, stall / yardstick}};
}

} // namespace covershift::bench
