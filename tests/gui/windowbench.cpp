#include "windowbench.h"

#include <session/board.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

namespace covershift::gui {

using namespace Qt::Literals::StringLiterals;

WindowBench::WindowBench(const Clock* hostClock)
    : host({0, 1, {}, {}, hostClock ? hostClock : &clock})
    , settings(std::make_unique<QSettings>(folder.filePath(u"window.ini"_s), QSettings::IniFormat))
{
    const auto started = host.start();
    if (started)
        hostInfo = *started;
}

WindowBench::~WindowBench()
{
    close();
}

void WindowBench::open()
{
    // The window looks at its session to the end.
    window.reset();
    session.reset();
    session::SessionConfig config;
    config.folder = folder.filePath(u"data"_s);
    config.clock = sessionClock;
    config.secrets = &secrets;
    config.actor = u"tester"_s;
    config.automatic = isAutomatic;
    session = std::make_unique<session::Session>(config);
    window = std::make_unique<shell::MainWindow>(*session, theme, *settings);
    timeline = find<timeline::TimelineView>("timeline");
    window->setGrace(milliseconds(300));
    QSignalSpy opened(window.get(), &shell::MainWindow::folderOpened);
    QSignalSpy refused(window.get(), &shell::MainWindow::folderRefused);
    window->show();
    window->openFolder();
    QVERIFY(QTest::qWaitForWindowActive(window.get(), 30'000));
    QTRY_VERIFY(opened.size() + refused.size() == 1);
}

void WindowBench::close()
{
    if (window && !window->close()) {
        // What is open is listed; a test that closes the window means it.
        if (auto* quit = find<QAbstractButton>("quitNow"); quit && quit->isVisible())
            quit->click();
    }
    timeline = nullptr;
    window.reset();
    session.reset();
}

void WindowBench::importWorkers(const QStringList& names)
{
    QByteArray csv = "name,customer_number,team\n";
    int number = 0;
    for (const QString& name : names)
        csv += name.toUtf8() + ",W" + QByteArray::number(++number) + ",North\n";
    const auto import = session->importWorkers(csv);
    QTRY_VERIFY(import.isFinished());
    QVERIFY(import.result().has_value());
    QTRY_COMPARE(session->board().workers().size(), names.size());
}

void WindowBench::connectToHost()
{
    session::ConnectionDraft draft;
    draft.url = hostInfo.url.toString();
    draft.key = hostInfo.zegoKey;
    const auto saved = session->saveConnection(draft);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result().has_value());
    window->showPage(shell::Page::Live);
    if (auto* desk = window->findChild<QWidget*>(u"welcomeConnect"_s); desk && desk->isVisible())
        click("welcomeConnect");
    window->showPage(shell::Page::Live);
}

QString WindowBench::shownText(const char* name) const
{
    if (const auto* label = find<QLabel>(name); label && label->isVisible())
        return label->text();
    if (const auto* button = find<QAbstractButton>(name); button && button->isVisible())
        return button->text();
    return {};
}

void WindowBench::click(const char* name) const
{
    QAbstractButton* button = nullptr;
    // What was asked for before may still be on its way, and keep its button away or disabled as long.
    const auto isThere = [&] {
        button = find<QAbstractButton>(name);
        return button && button->isVisible() && button->isEnabled();
    };
    QTRY_VERIFY2(isThere(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void WindowBench::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window.get(), key, modifiers);
    // The hand leaves Ctrl and Shift too: what is selected next would be added to the selection.
    if (modifiers != Qt::NoModifier && window)
        QTest::keyRelease(window.get(), Qt::Key_Control);
}

void WindowBench::select(const QStringList& names) const
{
    QVector<WorkerId> ids;
    for (const Worker& worker : session->board().workers()) {
        if (names.contains(worker.name))
            ids.append(worker.id);
    }
    QCOMPARE(ids.size(), names.size());
    timeline->select(ids);
    timeline->setFocus();
    QCOMPARE(timeline->selectedWorkers().size(), names.size());
}

QStringList WindowBench::takenPaths() const
{
    QStringList paths;
    for (const auto& push : host.taken())
        paths.append(QString::fromUtf8(push.path));
    return paths;
}

QVector<Operation> WindowBench::operations() const
{
    const auto all = session->operations({});
    [&all] { QTRY_VERIFY(all.isFinished()); }();
    return all.isFinished() && all.result() ? *all.result() : QVector<Operation>();
}

std::optional<OperationState> WindowBench::stateOf(qsizetype fromNewest) const
{
    const QVector<Operation> all = operations();
    return fromNewest < all.size() ? std::optional(all.at(fromNewest).state) : std::nullopt;
}

QString WindowBench::writeFile(const QString& name, const QByteArray& content) const
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

} // namespace covershift::gui
