#pragma once

#include "boardfeeder.h"

#include <items/liverowsmodel.h>
#include <support/fakeclock.h>
#include <support/testcase.h>

#include <QAbstractItemModelTester>

#include <memory>

namespace covershift::items {

inline Worker worker(qint64 id, const QString& name, const QString& team)
{
    Worker worker;
    worker.id = WorkerId(id);
    worker.name = name;
    worker.team = team;
    worker.customerNumber = QStringLiteral("C%1").arg(id);
    worker.workProviderUserId = QStringLiteral("p-%1").arg(id);
    return worker;
}

/// A board to put workers and shifts on, and the model of its rows, watched by Qt's own checks.
class LiveRowsTestCase : public support::TestCase
{
    Q_OBJECT
protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// An open, accepted shift that began `ago`; the test alters it before put().
    LiveShift& shift(qint64 workerId, milliseconds ago);
    void put() { session::BoardFeeder::putShifts(*m_board, std::exchange(m_pending, {}), m_clock->now()); }
    void makeModel();
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QVariant at(int row, int role) const { return m_model->data(m_model->index(row), role); }

    std::unique_ptr<support::FakeClock> m_clock;
    std::unique_ptr<session::Board> m_board;
    std::unique_ptr<LiveRowsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QVector<LiveShift> m_pending;
    qint64 m_nextShift = 0;
};

} // namespace covershift::items
