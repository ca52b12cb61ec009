#pragma once

#include "paper.h"

#include <QWidget>

namespace covershift::shell {

/// Which file a person is asked to name.
struct FileChoice
{
    QString name; ///< of the dialog
    QString title;
    QString offered; ///< the file's name, with its suffix
    QString filter;
};

/// Asks where to; nothing is used where the person cancels. The dialog belongs to `page`.
void choosePath(QWidget& page, const FileChoice& choice, std::function<void(const QString& path)> use);
/// Asks which printer, then prints. `failed`: hears what went wrong, as a sentence.
void printPaper(QWidget& page, const Paper& paper, std::function<void(const QString& sentence)> failed);

} // namespace covershift::shell
