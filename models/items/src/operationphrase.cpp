#include <items/operationphrase.h>
#include <session/sentences.h>

#include <QCoreApplication>

namespace covershift::items {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(OperationWords)
};

} // namespace

QString phraseOf(OperationKind kind, const QString& worker)
{
    switch (kind) {
    case OperationKind::Login:
        return Tr::tr("Login of %1").arg(worker);
    case OperationKind::Logout:
        return Tr::tr("Logout of %1").arg(worker);
    case OperationKind::Insert:
        return Tr::tr("Insert for %1").arg(worker);
    case OperationKind::End:
        return Tr::tr("End of the shift of %1").arg(worker);
    case OperationKind::Match:
        return Tr::tr("Match of %1").arg(worker);
    case OperationKind::Template:
    case OperationKind::Team:
        return session::kindTitle(kind);
    }
    return {};
}

} // namespace covershift::items
