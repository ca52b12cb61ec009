#pragma once

#include <domain/shifttemplate.h>

#include <QWidget>

class QGridLayout;
class QLabel;

namespace covershift::session {
class PlanBoard;
}

namespace covershift::forms {

/// How the draft stands to what is on the server: what no call can do there, and where the two differ, field
/// by field.
class ServerPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ServerPane(const session::PlanBoard& plan, QWidget* parent = nullptr);

    /// `stored`: null for one that is not saved yet.
    void show(const ShiftTemplate* stored, const TemplateContent& draft);

private:
    struct Row
    {
        QString field;
        QString here;
        QString there;
        friend bool operator==(const Row&, const Row&) = default;
    };
    [[nodiscard]] Row rowOf(
        TemplateField field, const TemplateContent& here, const TemplateContent& there) const;
    [[nodiscard]] QString textOf(const TemplateContent& content, TemplateField field) const;
    [[nodiscard]] QString namesOf(const QVector<BusinessUserId>& members) const;
    void showRows(const QVector<Row>& rows);

    const session::PlanBoard& m_plan;
    QLabel* m_text = nullptr;
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    QVector<Row> m_rows;
};

} // namespace covershift::forms
