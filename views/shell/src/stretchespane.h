#pragma once

#include <domain/ids.h>
#include <items/stretchesmodel.h>
#include <theme/theme.h>

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace covershift::shell {

/// The stretches of time behind a number of a report, and where each leads to. Esc closes it.
class StretchesPane final : public QFrame
{
    Q_OBJECT
public:
    StretchesPane(items::StretchesModel& model, const theme::Theme& theme, QWidget* parent = nullptr);

    void showWaiting(const QString& title);
    /// What the model holds now. `isAll`: false where more than are listed stand behind the number.
    /// `note`: what is to be known of them besides; empty: nothing.
    void showStretches(const QString& title, bool isAll, const QString& note);
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void workerChosen(covershift::WorkerId worker); ///< to be shown on the board
    void evidenceRequested(covershift::WorkerId worker, covershift::Instant at);
    void fileRequested(); ///< of what the model holds
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QModelIndex chosen() const;
    void showChosen();

    items::StretchesModel& m_model;
    QLabel* m_title = nullptr;
    QLabel* m_sum = nullptr;
    QLabel* m_note = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_board = nullptr;
    QPushButton* m_evidence = nullptr;
    QPushButton* m_file = nullptr;
};

} // namespace covershift::shell
