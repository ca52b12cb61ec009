#include <languages/translation.h>

#include <QCoreApplication>
#include <QLibraryInfo>

namespace covershift::languages {

using namespace Qt::Literals::StringLiterals;

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
