#include <reports/csvtable.h>

#include <algorithm>

namespace covershift::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isWholeNumber(const QVariant& cell)
{
    switch (cell.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return true;
    default:
        return false;
    }
}

QString textCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    // Spreadsheets offer to part at semicolons and tabs too.
    const bool isPlain
        = std::ranges::none_of(text, [](QChar each) { return u",;\t\"\r\n"_s.contains(each); });
    if (isPlain)
        return text;
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace

CsvTable::CsvTable(const QStringList& titles)
    : m_bytes("\xEF\xBB\xBF")
    , m_columns(titles.size())
{
    append(QVariantList(titles.cbegin(), titles.cend()));
}

void CsvTable::append(const QVariantList& cells)
{
    Q_ASSERT(cells.size() == m_columns);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        const QString text = cells.at(i).toString();
        m_bytes += (isWholeNumber(cells.at(i)) ? text : textCell(text)).toUtf8();
    }
    m_bytes += "\r\n";
}

QByteArray CsvTable::bytes() const
{
    return m_bytes;
}

} // namespace covershift::reports
