#include <reports/wholewrite.h>

#include <QIODevice>

namespace covershift::reports {

bool writeWhole(QIODevice& out, const QByteArray& bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qint64 taken = out.write(bytes.constData() + at, bytes.size() - at);
        if (taken <= 0)
            return false;
        at += taken;
    }
    return true;
}

} // namespace covershift::reports
