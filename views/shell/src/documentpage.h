#pragma once

#include "messagebar.h"

#include <session/evidencedocument.h>

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace covershift::shell {

class DocumentView;
class EmptyState;

/// A document to read, to save as PDF and to print, in the place of the page it was opened from. Esc leads
/// back there.
class DocumentPage final : public QWidget
{
    Q_OBJECT
public:
    /// `name`: what its object names begin with (`nameBack`, `namePdf`, `namePrint`, `nameEmpty`).
    DocumentPage(const theme::Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// Stands above the document.
    void setForm(QWidget* form);
    void showDocument(const session::Document& document);
    /// Where there is no document: why, or what to do.
    void showText(const QString& title, const QString& text);
    void savePdfFile(const QString& path);

Q_SIGNALS:
    void said(covershift::shell::MessageKind kind, const QString& text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildTop(const QString& name);

    QVBoxLayout* m_layout = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_print = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    DocumentView* m_view = nullptr;
};

} // namespace covershift::shell
