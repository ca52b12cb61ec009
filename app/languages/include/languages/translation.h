#pragma once

#include <QLocale>
#include <QTranslator>

namespace covershift::languages {

/// The texts of the program, and of Qt's own dialogs where Qt's translations are installed, in the language
/// of a locale; English where there is no translation into it. Lives as long as texts are shown. Made on the
/// GUI thread, after the application object and before the first text is.
class Translation
{
public:
    /// By default what the environment or the desktop says (LANGUAGE, LC_ALL, LC_MESSAGES, LANG).
    explicit Translation(const QLocale& locale = QLocale::system());
    /// Of the texts, as in "es".
    [[nodiscard]] QString language() const { return m_own.language(); }

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace covershift::languages
