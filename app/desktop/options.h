#pragma once

#include <shell/mainwindow.h>
#include <theme/theme.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace covershift::desktop {

/// What the program is started with.
struct Options
{
    QString folder; ///< of real work; the sandbox's lies in it
    bool sandbox = false;
    QString screenshot; ///< save a picture of the window there once it has settled, and quit; empty: do not
    std::optional<shell::Page> page;
    QString pageName; ///< its word; empty: none was asked for
    std::optional<theme::Scheme> scheme;

    [[nodiscard]] QString sandboxFolder() const;
};

/// What came of the command line: options, or a text to print and the status to end with.
struct ParsedOptions
{
    std::optional<Options> options;
    QString text;
    int status = 0;
};

/// Whether a text may be all that is asked for: help or the version, which need no display.
[[nodiscard]] bool asksForText(std::span<const char* const> arguments);
/// Whether there is a display, or a platform was named that needs none: without either the program would be
/// aborted.
[[nodiscard]] bool hasDisplay(std::span<const char* const> arguments);
/// What is said where there is none.
[[nodiscard]] ParsedOptions noDisplay();
/// `arguments`: with the program's name. `defaultFolder`: used where none is given.
[[nodiscard]] ParsedOptions parseOptions(const QStringList& arguments, const QString& defaultFolder);

} // namespace covershift::desktop
