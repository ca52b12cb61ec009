#pragma once

#include "messagebar.h"

#include <forms/inlineform.h>
#include <session/session.h>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace covershift::shell {

/// The way in for a file of past shifts: what taking it would do, before it is taken, all of it or nothing.
/// Esc cancels.
class ShiftImportPane final : public forms::InlineForm
{
    Q_OBJECT
public:
    ShiftImportPane(session::Session& session, const theme::Theme& theme, QWidget* parent = nullptr);

    /// Asks which file, then as `showFile()`.
    void chooseFile();
    /// False, and said: it cannot be read.
    bool showFile(const QString& path);

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void shown(); ///< there is something to look at
    void ended(); ///< taken, or not wanted

private:
    void showPlan(const ShiftImportPlan& plan);
    void take();
    void cancel();
    void setBusy(bool isBusy);

    session::Session& m_session;
    QByteArray m_csv; ///< of the file that is being looked at
    quint64 m_asked = 0; ///< number of the last question what a file would do
    bool m_isBusy = false; ///< what was confirmed is being carried out
    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    QLineEdit* m_reason = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace covershift::shell
