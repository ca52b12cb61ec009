#include <languages/translation.h>

#include <QCoreApplication>
#include <QLibraryInfo>

namespace covershift::languages {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What Qt's parser of command lines says, for where Qt's own translations are not installed.
[[maybe_unused]] constexpr const char* OfTheParser[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Usage: %1"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays version information."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help on commandline options."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help including Qt specific options."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help, including generic Qt options."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

} // namespace

Translation::Translation(const QLocale& locale)
{
    const QString folder = u":/i18n"_s;
    // The English file holds the plural forms alone: the texts of the sources are English.
    if (!m_own.load(locale, u"covershift"_s, u"_"_s, folder))
        std::ignore = m_own.load(u"covershift_en"_s, folder);
    QCoreApplication::installTranslator(&m_own);

    // Never Qt's texts in one language beside ours in another.
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    const QLocale own(m_own.language());
    if (m_qt.load(own, u"qtbase"_s, u"_"_s, qtFolder) || m_qt.load(own, u"qt"_s, u"_"_s, qtFolder))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace covershift::languages
