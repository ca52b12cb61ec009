#pragma once

#include <QIcon>
#include <QPushButton>
#include <QVariant>
#include <QVector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace covershift::shell {

/// Chooses some of many: opens a list with ticks below itself, with a search where there are many. Nothing
/// ticked means all. By keyboard: Space or Down opens, Space ticks, Esc closes.
class FilterButton final : public QPushButton
{
    Q_OBJECT
public:
    struct Choice
    {
        QVariant value;
        QString text;
        QIcon icon;
    };

    /// `title`: of what, as in "Team".
    explicit FilterButton(const QString& title, QWidget* parent = nullptr);

    void setChoices(const QVector<Choice>& choices);
    [[nodiscard]] const QVariantList& chosen() const { return m_chosen; }
    /// Values that are no choice, or none any more, stay chosen.
    void setChosen(const QVariantList& values);
    void clear() { setChosen({}); }
    /// Of a value that is a choice, or was one.
    [[nodiscard]] QString textOf(const QVariant& value) const;

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void open();
    void fill();
    void narrow(const QString& text);
    void take(const QListWidgetItem* item);
    void showChosen();

    QString m_title;
    QVector<Choice> m_choices;
    QVariantList m_chosen;
    QWidget* m_popup = nullptr;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_all = nullptr;
};

} // namespace covershift::shell
