#pragma once

#include <domain/workerimport.h>
#include <forms/inlineform.h>

#include <QHash>
#include <QStringList>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace covershift::forms {

class ReasonEdit;

/// The fields of one worker, to add or to change. What is wrong with a field stands below it as soon as a
/// person has been there; whoever shows the form checks it whenever `changed()`. Enter saves, Esc cancels.
class WorkerForm final : public InlineForm
{
    Q_OBJECT
public:
    explicit WorkerForm(QWidget* parent = nullptr);

    /// Fills the fields from this one (a new one where the id is invalid) and shows itself. `teams`: offered
    /// as the person types.
    void edit(const Worker& worker, const QStringList& teams);
    /// What the fields hold; the id of the one that is edited.
    [[nodiscard]] Worker worker() const;
    /// What is wrong, by the columns' words of an import; shown at the fields that have been touched.
    void setProblems(const QVector<ImportError>& problems);
    /// Shows every problem, touched or not, and goes to the first. False where there is none.
    bool showProblems();
    /// What the save was refused for, by field where it says so; asks for the reason that it wants.
    void showRefusal(const Error& refusal);
    [[nodiscard]] QString reason() const; ///< for a closed period, once it was asked for
    void setBusy(bool busy);

Q_SIGNALS:
    void changed();
    void saveRequested();

private:
    struct Field
    {
        QString column; ///< the import's word
        QLineEdit* edit = nullptr;
        QLabel* hint = nullptr;
        QString problem;
        bool touched = false;
    };
    void addField(QFormLayout& layout, const QString& column, const QString& label, QLineEdit* edit,
        QWidget* shown = nullptr);
    [[nodiscard]] Field* fieldOf(const QString& column);
    [[nodiscard]] QWidget* boxOf(const Field& field) const; ///< what takes the focus and the frame
    void showField(Field& field);

    Worker m_before;
    QVector<Field> m_fields;
    QLabel* m_title = nullptr;
    QComboBox* m_team = nullptr;
    QLabel* m_refusal = nullptr;
    ReasonEdit* m_reason = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace covershift::forms
