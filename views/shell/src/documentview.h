#pragma once

#include "paper.h"

#include <session/evidencedocument.h>

#include <QScrollArea>

class QVBoxLayout;

namespace covershift::shell {

/// A document as a calm page: what a person reads at once stands first. Plain text throughout, to be selected
/// and copied.
class DocumentView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit DocumentView(QWidget* parent = nullptr);

    void showDocument(const session::Document& document);
    [[nodiscard]] const session::Document& document() const { return m_document; }

private:
    void addSection(const session::Document::Section& section);
    void addText(const QString& text, const char* role = nullptr);

    session::Document m_document;
    QVBoxLayout* m_column = nullptr;
};

/// The same on pages.
[[nodiscard]] Paper documentPaper(const session::Document& document);

} // namespace covershift::shell
