#pragma once

#include "pushpreview.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace covershift::theme {
class Theme;
}

namespace covershift::shell {

class LaneWatch;

/// What stands open when the program is to end.
struct OpenMatters
{
    QVector<WorkerId> covered; ///< whose cover runs
    QVector<WorkerId> toLogOut; ///< of all workers, those with a shift that can still be closed
    QVector<Operation> waiting; ///< of the outbox
    QStringList unsaved; ///< what was typed and not saved, a sentence each
    [[nodiscard]] bool isEmpty() const { return covered.isEmpty() && waiting.isEmpty() && unsaved.isEmpty(); }
};
[[nodiscard]] OpenMatters openMatters(const session::Board& board, const LaneWatch& lanes, Instant now);

/// Lists it in the window's place, and asks what is to become of it. Esc cancels.
class QuitPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit QuitPanel(QWidget* parent = nullptr);

    /// `tray`: there is a place where the program can go on.
    void ask(const OpenMatters& matters, const session::Board& board, Instant now, bool tray);

Q_SIGNALS:
    void logOutAllChosen();
    void keepRunningChosen();
    void quitChosen();
    void cancelled();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildButtons();
    void list(const OpenMatters& matters, const session::Board& board, Instant now);

    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QTreeWidget* m_list = nullptr;
    QPushButton* m_logOut = nullptr;
    QPushButton* m_tray = nullptr;
    QPushButton* m_quit = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace covershift::shell
