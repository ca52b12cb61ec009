#include <domain/csv.h>

#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Over this many UTF-16 units a record is taken for a broken file, not for a row.
constexpr qsizetype LongestRecord = 64 * 1024;

bool isLineFeed(QChar c)
{
    return c == u'\n';
}

bool isLineFeed(char c)
{
    return c == '\n';
}

bool isLineEnd(QChar c)
{
    return isLineFeed(c) || c == u'\r';
}

bool isLineEnd(char c)
{
    return isLineFeed(c) || c == '\r';
}

/// Calls `visit(line number, text of the line without its end)`.
template <class View, class Visitor>
void forEachLine(View text, Visitor visit)
{
    int line = 1;
    for (qsizetype begin = 0; begin < text.size(); ++line) {
        qsizetype end = begin;
        while (end < text.size() && !isLineEnd(text[end]))
            ++end;
        visit(line, text.sliced(begin, end - begin));
        begin = end + 1;
        const bool isSecondOfPair = begin < text.size() && isLineFeed(text[begin]) && !isLineFeed(text[end]);
        if (isSecondOfPair)
            ++begin;
    }
}

/// The bytes as text, and what stood in the way by line.
struct Decoded
{
    QString text;
    QVector<CsvProblem> problems;
};

Decoded decodeUtf8(QByteArrayView bytes)
{
    Decoded decoded{QString::fromUtf8(bytes), {}};
    if (bytes.isValidUtf8())
        return decoded;
    forEachLine(bytes, [&decoded](int line, QByteArrayView text) {
        if (!text.isValidUtf8())
            decoded.problems.append({line, u"not_utf8"_s});
    });
    return decoded;
}

template <class FromEndian>
Decoded decodeUtf16(QByteArrayView bytes, FromEndian fromEndian)
{
    Decoded decoded;
    decoded.text.reserve(bytes.size() / 2);
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        decoded.text.append(QChar(fromEndian(bytes.data() + i)));
    int lastLine = 1;
    forEachLine(QStringView(decoded.text), [&](int line, QStringView text) {
        lastLine = line;
        if (!text.isValidUtf16())
            decoded.problems.append({line, u"not_utf8"_s});
    });
    const bool isCutShort = bytes.size() % 2 != 0;
    if (isCutShort)
        decoded.problems.append({lastLine, u"not_utf8"_s});
    return decoded;
}

Decoded decode(QByteArrayView bytes)
{
    Decoded decoded;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        decoded = decodeUtf8(bytes.sliced(3));
    else if (bytes.startsWith("\xFF\xFE"))
        decoded
            = decodeUtf16(bytes.sliced(2), [](const char* unit) { return qFromLittleEndian<quint16>(unit); });
    else if (bytes.startsWith("\xFE\xFF"))
        decoded
            = decodeUtf16(bytes.sliced(2), [](const char* unit) { return qFromBigEndian<quint16>(unit); });
    else
        decoded = decodeUtf8(bytes);
    if (decoded.text.contains(QChar::Null)) {
        forEachLine(QStringView(decoded.text), [&decoded](int line, QStringView text) {
            if (text.contains(QChar::Null))
                decoded.problems.append({line, u"nul_byte"_s});
        });
    }
    return decoded;
}

QChar separatorOf(QStringView text)
{
    bool quoted = false;
    bool semicolon = false;
    bool blank = true;
    for (const QChar c : text) {
        if (isLineEnd(c) && !quoted && !blank)
            break;
        blank = blank && c.isSpace();
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            return u',';
        else if (c == u';' && !quoted)
            semicolon = true;
    }
    return semicolon ? u';' : u',';
}

class Parser
{
public:
    explicit Parser(Decoded decoded)
        : m_text(std::move(decoded.text))
        , m_separator(separatorOf(m_text))
    {
        m_file.problems = std::move(decoded.problems);
        for (const CsvProblem& problem : std::as_const(m_file.problems))
            m_badLines.insert(problem.line);
    }

    CsvFile parse()
    {
        while (!atEnd())
            readRecord();
        std::ranges::stable_sort(m_file.problems, {}, &CsvProblem::line);
        return std::move(m_file);
    }

private:
    enum class CellEnd { Whole, Unclosed };

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] QChar current() const { return m_text.at(m_position); }

    void skipLineEnd()
    {
        const bool first = current() == u'\r';
        ++m_position;
        if (first && !atEnd() && current() == u'\n')
            ++m_position;
        ++m_line;
    }

    void report(int line, const QString& word)
    {
        m_file.problems.append({line, word});
        m_recordIsBad = true;
    }

    void readRecord();
    CellEnd readCell(QString& cell);
    CellEnd readQuoted(QString& cell);

    QString m_text;
    QChar m_separator;
    CsvFile m_file;
    QSet<int> m_badLines;
    qsizetype m_position = 0;
    int m_line = 1;
    bool m_recordIsBad = false;
    bool m_recordHasContent = false;
};

void Parser::readRecord()
{
    CsvRecord record{m_line, {}};
    const qsizetype begin = m_position;
    m_recordIsBad = false;
    m_recordHasContent = false;
    for (bool more = true; more;) {
        QString cell;
        if (readCell(cell) == CellEnd::Unclosed)
            return;
        record.cells.append(cell);
        more = !atEnd() && current() == m_separator;
        if (more)
            ++m_position;
    }
    if (m_position - begin > LongestRecord)
        report(record.line, u"line_too_long"_s);
    for (int line = record.line; line <= m_line; ++line)
        m_recordIsBad = m_recordIsBad || m_badLines.contains(line);
    if (!atEnd())
        skipLineEnd();
    if (m_recordHasContent && !m_recordIsBad)
        m_file.records.append(record);
}

Parser::CellEnd Parser::readCell(QString& cell)
{
    const int line = m_line;
    bool stray = false;
    if (!atEnd() && current() == u'"') {
        m_recordHasContent = true;
        if (readQuoted(cell) == CellEnd::Unclosed)
            return CellEnd::Unclosed;
        stray = !atEnd() && current() != m_separator && !isLineEnd(current());
    }
    const qsizetype begin = m_position;
    while (!atEnd() && current() != m_separator && !isLineEnd(current())) {
        stray = stray || current() == u'"';
        m_recordHasContent = m_recordHasContent || !current().isSpace();
        ++m_position;
    }
    cell.append(QStringView(m_text).sliced(begin, m_position - begin));
    if (stray && !m_recordIsBad)
        report(line, u"stray_quote"_s);
    return CellEnd::Whole;
}

/// Where the quote is never closed, reading goes on after the line that opened it, so that one lone quote
/// does not hide what else is wrong. That cannot happen twice: behind it all quotes come in pairs.
Parser::CellEnd Parser::readQuoted(QString& cell)
{
    const int openedLine = m_line;
    const qsizetype opened = m_position++;
    while (!atEnd()) {
        const QChar c = current();
        if (isLineEnd(c)) {
            const qsizetype begin = m_position;
            skipLineEnd();
            cell.append(QStringView(m_text).sliced(begin, m_position - begin));
            continue;
        }
        ++m_position;
        if (c != u'"') {
            cell.append(c);
        } else if (!atEnd() && current() == u'"') {
            cell.append(c);
            ++m_position;
        } else {
            return CellEnd::Whole;
        }
    }
    report(openedLine, u"unclosed_quote"_s);
    m_line = openedLine;
    m_position = opened;
    while (!atEnd() && !isLineEnd(current()))
        ++m_position;
    if (!atEnd())
        skipLineEnd();
    return CellEnd::Unclosed;
}

} // namespace

CsvFile parseCsv(const QByteArray& bytes)
{
    return Parser(decode(bytes)).parse();
}

} // namespace covershift
