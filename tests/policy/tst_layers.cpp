#include "sourcetree.h"

#include <support/testcase.h>
#include <support/testmain.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace covershift::policy;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Layer
{
    QString name;
    QString folder;
    QStringList may;
    QStringList hidden; ///< private: allowed in sources, not in public headers
};

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array)
        list.append(item.toString());
    return list;
}

QList<Layer> readLayers()
{
    QFile file(QDir(sourceDir()).filePath(u"tests/policy/layers.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject targets = QJsonDocument::fromJson(file.readAll()).object()[u"targets"].toObject();
    QList<Layer> layers;
    for (auto it = targets.begin(); it != targets.end(); ++it) {
        const QJsonObject entry = it->toObject();
        layers.append(
            {it.key(), entry[u"folder"].toString(), strings(entry[u"may"]), strings(entry[u"private"])});
    }
    return layers;
}

/// `QtSql` for `QSqlQuery` and for `QtSql/QSqlQuery`; empty for what is not Qt's.
QString qtModuleOf(const QString& include)
{
    static const QString qtInclude = QStringLiteral(COVERSHIFT_QT_INCLUDE);
    if (include.startsWith(u"Qt"_s) && include.contains(u'/'))
        return include.section(u'/', 0, 0);
    if (!include.startsWith(u'Q') && !include.startsWith(u'q'))
        return {};
    const QDir dir(qtInclude);
    const QStringList modules = dir.entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString& module : modules) {
        if (QFile::exists(dir.filePath(module + u'/' + include)))
            return module;
    }
    return {};
}

} // namespace

class tst_Layers : public covershift::support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void includesStayInTheirLayer_data();
    void includesStayInTheirLayer();
    void linksStayInTheirLayer();
    void theTableNamesEveryFolder();

private:
    QString targetOfModule(const QString& module) const;
    QStringList filesOf(const Layer& layer) const;
    QList<Layer> m_layers = readLayers();
};

QString tst_Layers::targetOfModule(const QString& module) const
{
    for (const Layer& layer : m_layers) {
        if (layer.name.toLower() == module)
            return layer.name;
    }
    return {};
}

/// Without those of a layer whose folder stands below this one's.
QStringList tst_Layers::filesOf(const Layer& layer) const
{
    QStringList files = cppFilesBelow(layer.folder);
    for (const Layer& other : m_layers) {
        if (other.folder.startsWith(layer.folder + u'/'))
            files.removeIf([&other](const QString& file) { return file.startsWith(other.folder + u'/'); });
    }
    return files;
}

void tst_Layers::includesStayInTheirLayer_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_layers.size(); ++i)
        QTest::newRow(qPrintable(m_layers[i].name)) << i;
    QVERIFY(m_layers.size() >= 15);
}

void tst_Layers::includesStayInTheirLayer()
{
    QFETCH(int, index);
    const Layer& layer = m_layers[index];
    const QStringList files = filesOf(layer);
    QVERIFY2(!files.isEmpty(), qPrintable(layer.folder));
    QStringList breaches;
    for (const QString& file : files) {
        const bool isPublic = file.contains(u"/include/"_s);
        for (const Include& include : includesOf(file)) {
            QString needed = qtModuleOf(include.named);
            if (include.named.startsWith(u"qt6keychain/"_s))
                needed = u"Qt6Keychain"_s;
            if (needed.isEmpty() && include.named.contains(u'/'))
                needed = targetOfModule(include.named.section(u'/', 0, 0));
            if (needed.isEmpty() || needed == layer.name)
                continue;
            if (!layer.may.contains(needed) || (isPublic && layer.hidden.contains(needed)))
                breaches.append(
                    u"%1:%2 includes <%3> of %4"_s.arg(file).arg(include.line).arg(include.named, needed));
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

void tst_Layers::linksStayInTheirLayer()
{
    QFile file(QStringLiteral(COVERSHIFT_LINK_GRAPH));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    QStringList breaches;
    int seen = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QString target = line.section(u' ', 0, 0);
        const bool isInterface = line.section(u' ', 1, 1) == u"interface"_s;
        const auto layer = std::find_if(
            m_layers.begin(), m_layers.end(), [&](const Layer& l) { return l.name == target; });
        QVERIFY(layer != m_layers.end());
        const QStringList linked = line.section(u' ', 2).split(u';', Qt::SkipEmptyParts);
        for (QString name : linked) {
            // A private library still stands in the interface as $<LINK_ONLY:…>: linked, never included.
            if (isInterface && name.startsWith(u"$<LINK_ONLY:"_s))
                continue;
            name.remove(u"$<LINK_ONLY:"_s).remove(u'>');
            name.replace(u"Qt6::"_s, u"Qt"_s)
                .replace(u"tl::expected"_s, u"tl"_s)
                .replace(u"Qt6Keychain::Qt6Keychain"_s, u"Qt6Keychain"_s);
            ++seen;
            if (!layer->may.contains(name) || (isInterface && layer->hidden.contains(name)))
                breaches.append(u"%1 links %2"_s.arg(target, name));
        }
    }
    QVERIFY(seen > 20);
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

void tst_Layers::theTableNamesEveryFolder()
{
    QStringList folders;
    for (const Layer& layer : m_layers)
        folders.append(layer.folder.section(u'/', 0, 1));
    QStringList unnamed;
    for (const QString& room : {u"models"_s, u"views"_s}) {
        const QStringList entries
            = QDir(QDir(sourceDir()).filePath(room)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString& entry : entries) {
            const QString folder = room + u'/' + entry;
            if (!folders.contains(folder) && !cppFilesBelow(folder).isEmpty())
                unnamed.append(folder);
        }
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

COVERSHIFT_TEST_MAIN(tst_Layers)
#include "tst_layers.moc"
