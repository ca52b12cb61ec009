#include "jsonplace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace covershift::sandbox {

QString placeInText(const QByteArray& text, qsizetype offset)
{
    const QByteArray before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return u"line %1, column %2"_s.arg(line).arg(column);
}

} // namespace covershift::sandbox
