#pragma once

#include <items/owedmodel.h>
#include <session/session.h>
#include <theme/theme.h>

#include <QFrame>

class QLabel;
class QTableView;

namespace covershift::shell {

class LaneWatch;

/// The decisions that a person owes, on top of the outbox: how many, and each with what is to be decided.
class OwedPanel final : public QFrame
{
    Q_OBJECT
public:
    OwedPanel(session::Session& session, const LaneWatch& lanes, const theme::Theme& theme,
        QWidget* parent = nullptr);

    [[nodiscard]] int count() const { return m_owed.rowCount(); }
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    [[nodiscard]] const Operation* current() const; ///< null: none is selected
    /// Selects this one, the first where it is invalid; false where it is not here.
    bool select(OperationId id);
    void clearSelection();
    /// Takes all the room there is, not just that of a few rows.
    void setTall(bool tall);
    void tick();

Q_SIGNALS:
    void changed(); ///< what is owed, or what is selected
    void entered(); ///< a person wants to decide on the one that is selected

private:
    void refresh();
    void fitHeight();

    session::Session& m_session;
    const LaneWatch& m_lanes;
    items::OwedModel m_owed;
    QLabel* m_title = nullptr;
    QTableView* m_table = nullptr;
    bool m_tall = false;
};

} // namespace covershift::shell
