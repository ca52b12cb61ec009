#pragma once

#include "filterwords.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSettings;

namespace covershift::theme {
class Theme;
}

namespace covershift::shell {

class ElidedLabel;
class FilterButton;

/// The line above the board: which teams and states are shown, what all filters together leave out, with the
/// one click that shows everybody again, and how the rows are grouped and in order.
class BoardBar final : public QWidget
{
    Q_OBJECT
public:
    /// `rows` must outlive it.
    BoardBar(items::LiveRowsModel& rows, const theme::Theme& theme, QWidget* parent = nullptr);

    // filters that are chosen elsewhere
    void setCounter(items::LiveFilter filter);
    void setSearch(const QString& text);
    [[nodiscard]] const BoardFilter& filter() const { return m_filter; }
    [[nodiscard]] QString sentence() const;
    /// Drops the filters of this bar; who shows the others drops theirs.
    void showAll();
    void saveLayout(QSettings& settings) const;
    void restoreLayout(const QSettings& settings);

Q_SIGNALS:
    void allRequested(); ///< nothing is to be left out any more
    void sentenceChanged();

private:
    void build(const theme::Theme& theme);
    void showTeams();
    void showStates(const theme::Theme& theme);
    void take();
    void showSentence();
    [[nodiscard]] QComboBox* addCombo(const QString& name, const QString& accessibleName);

    items::LiveRowsModel& m_rows;
    BoardFilter m_filter;
    FilterButton* m_teams = nullptr;
    FilterButton* m_states = nullptr;
    ElidedLabel* m_text = nullptr;
    QPushButton* m_all = nullptr;
    QComboBox* m_group = nullptr;
    QComboBox* m_order = nullptr;
};

} // namespace covershift::shell
