#include <items/templateimportmodel.h>
#include <items/templatetext.h>
#include <session/planboard.h>
#include <session/plansentences.h>

#include <QLocale>

namespace covershift::items {

using namespace Qt::Literals::StringLiterals;

TemplateImportModel::TemplateImportModel(
    const session::TemplateImportPlan& plan, const session::PlanBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_wrong(!plan.isClean())
{
    const QLocale locale;
    for (const session::TemplateImportError& error : plan.errors) {
        const QString reason = session::reasonOf(error);
        const QString text = error.field
            //: a field of a shift template, what is wrong with it
            ? tr("%1: %2").arg(session::templateFieldTitle(*error.field), reason)
            : reason;
        m_rows.append({{error.item > 0 ? locale.toString(error.item) : QString(), error.name, text, {}},
            session::sentence(error)});
    }
    qsizetype item = 0;
    for (const TemplateContent& content : plan.templates) {
        const Team* team = board.team(content.team);
        const QString hours = hoursText(content.startOffset, content.duration);
        const QString validity = validityText(content.firstDay, content.lastDay);
        QStringList names;
        for (const BusinessUserId member : content.members)
            names.append(board.nameOf(member));
        const QString count = locale.toString(names.size());
        m_rows.append({{locale.toString(++item), content.name,
                           //: hours of a shift, from and until which day, its team
                           team ? tr("%1; %2; team %3").arg(hours, validity, team->name)
                                //: hours of a shift, from and until which day
                                : tr("%1; %2; no team").arg(hours, validity),
                           names.isEmpty() ? tr("plans nobody") : count},
            names.join(u'\n')});
    }
}

int TemplateImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TemplateImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TemplateImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.texts.at(index.column());
    case Qt::ToolTipRole:
        return row.tip;
    case WrongRole:
        return m_wrong;
    default:
        return {};
    }
}

QVariant TemplateImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ItemColumn:
        //: number of an item in a file
        return tr("No.");
    case NameColumn:
        return tr("Name");
    case DetailColumn:
        return m_wrong ? tr("What is wrong") : tr("What it plans");
    case MembersColumn:
        return tr("Members");
    default:
        return {};
    }
}

} // namespace covershift::items
