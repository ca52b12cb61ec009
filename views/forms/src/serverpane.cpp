#include "serverpane.h"

#include <items/templatetext.h>
#include <session/planboard.h>
#include <session/plansentences.h>
#include <theme/theme.h>

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace covershift::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;
constexpr qsizetype MostNames = 5;

QVector<BusinessUserId> without(const QVector<BusinessUserId>& a, const QVector<BusinessUserId>& b)
{
    QVector<BusinessUserId> only;
    std::ranges::set_difference(a, b, std::back_inserter(only));
    return only;
}

} // namespace

ServerPane::ServerPane(const session::PlanBoard& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
{
    m_text = new QLabel(this);
    m_text->setObjectName(u"templateServerText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_table = new QWidget(this);
    m_table->setObjectName(u"templateDifferences"_s);
    m_table->setAccessibleName(tr("Differences between here and the server"));
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * Grid);
    m_grid->setVerticalSpacing(Grid / 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_table->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_text);
    layout->addWidget(m_table);
}

void ServerPane::show(const ShiftTemplate* stored, const TemplateContent& draft)
{
    QVector<Row> rows;
    if (!stored || !stored->remote) {
        m_text->setText(tr("Not on the server yet. What has been pushed can be neither changed nor deleted "
                           "there by any call: pushing it once more makes a new shift, and the older one "
                           "stays there, superseded here."));
    } else if (stored->missing) {
        m_text->setText(
            tr("The last pull no longer had this shift on the server. Pushing it makes a new one."));
    } else {
        const TemplateContent here = tidied(draft);
        for (const TemplateField field : differences(here, *stored->remote, false))
            rows.append(rowOf(field, here, *stored->remote));
        m_text->setText(rows.isEmpty()
                ? tr("The server has it as it is here. No call can change or delete it there: once it is "
                     "changed, pushing makes a new shift, and this one stays there, superseded here.")
                : tr("No call can change or delete the shift on the server. Pushing makes a new one as it is "
                     "here; the older one stays there, superseded here."));
    }
    showRows(rows);
}

ServerPane::Row ServerPane::rowOf(
    TemplateField field, const TemplateContent& here, const TemplateContent& there) const
{
    const QString title = session::templateFieldTitle(field);
    if (field != TemplateField::Members)
        return {title, textOf(here, field), textOf(there, field)};
    return {
        title, namesOf(without(here.members, there.members)), namesOf(without(there.members, here.members))};
}

QString ServerPane::textOf(const TemplateContent& content, TemplateField field) const
{
    switch (field) {
    case TemplateField::Name:
        return content.name;
    case TemplateField::Team: {
        const Team* team = m_plan.team(content.team);
        return team ? team->name : tr("no team");
    }
    case TemplateField::StartOffset:
        return items::hoursText(content.startOffset, content.duration);
    case TemplateField::Duration:
        return items::minutesText(content.duration);
    case TemplateField::StartDate:
        return content.firstDay ? items::dayText(*content.firstDay) : tr("no start");
    case TemplateField::EndDate:
        return content.lastDay ? items::dayText(*content.lastDay) : tr("no end");
    case TemplateField::Members:
    case TemplateField::Weekdays:
        break;
    }
    return {};
}

QString ServerPane::namesOf(const QVector<BusinessUserId>& members) const
{
    if (members.isEmpty())
        //: in a column: members who are only on the other side
        return tr("–", "nobody");
    QStringList names;
    for (const BusinessUserId member : members.first(std::min(members.size(), MostNames)))
        names.append(m_plan.nameOf(member));
    const auto rest = static_cast<int>(members.size() - names.size());
    if (rest > 0)
        names.append(tr("%n more", "members", rest));
    //: %1: names of members who are only on this side
    return tr("with %1").arg(QLocale().createSeparatedList(names));
}

void ServerPane::showRows(const QVector<Row>& rows)
{
    m_table->setVisible(!rows.isEmpty());
    if (rows == m_rows)
        return;
    m_rows = rows;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](int row, int column, const QString& text, bool muted) {
        auto* label = new QLabel(text, m_table);
        label->setObjectName(u"difference%1%2"_s.arg(row).arg(column));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("muted", muted);
        m_grid->addWidget(label, row, column, Qt::AlignTop);
    };
    add(0, 1, tr("Here"), true);
    add(0, 2, tr("On the server"), true);
    for (int row = 0; row < rows.size(); ++row) {
        add(row + 1, 0, rows.at(row).field, true);
        add(row + 1, 1, rows.at(row).here, false);
        add(row + 1, 2, rows.at(row).there, false);
    }
}

} // namespace covershift::forms
