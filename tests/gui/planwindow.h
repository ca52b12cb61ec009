#pragma once

#include "windowbench.h"

#include <session/board.h>
#include <support/testcase.h>

#include <QAbstractButton>
#include <QTableView>

namespace covershift::gui {

/// A window at 13:00 with five workers, W1 to W5, who are the business users 10 to 50, a host that takes
/// their pushes, and a clock that a test moves.
class PlanWindowCase : public support::TestCase
{
    Q_OBJECT
protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    void plan(const QString& name, const QTime& start, int minutes, const QVector<qint64>& workers,
        PlanMode mode = PlanMode::Suggest);
    void enableAutomatic();
    void logIn(const QStringList& names);
    void passTime(milliseconds by);
    [[nodiscard]] QString counter(const char* name) const
    {
        const auto* button = b->find<QAbstractButton>(name);
        return button && button->isVisible() ? button->accessibleName() : QString();
    }
    /// Exceptions by what they are, as in "Not covered: Ana Sousa"; in the order of the list.
    [[nodiscard]] QStringList exceptions() const;
    /// Those that a batch logs in, or out.
    [[nodiscard]] int toLogIn() const { return offered("Log in"); }
    [[nodiscard]] int toLogOut() const { return offered("Log out"); }
    /// Whom the host took pushes of this path for, alone or in a batch; sorted.
    [[nodiscard]] QStringList taken(const QByteArray& verb) const;
    [[nodiscard]] WorkerId id(qint64 number) const { return b->session->board().workers().at(number - 1).id; }

    std::unique_ptr<MovedClock> clock;
    std::unique_ptr<WindowBench> b;

private:
    [[nodiscard]] int offered(const char* verb) const;
};

} // namespace covershift::gui
