#include "liverowstestcase.h"

namespace covershift::items {

void LiveRowsTestCase::init()
{
    TestCase::init();
    m_clock = std::make_unique<support::FakeClock>();
    m_board = std::make_unique<session::Board>();
    m_nextShift = 0;
    m_pending.clear();
}

void LiveRowsTestCase::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_board.reset();
    m_clock.reset();
}

void LiveRowsTestCase::makeModel()
{
    m_model = std::make_unique<LiveRowsModel>(*m_board, *m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

LiveShift& LiveRowsTestCase::shift(qint64 workerId, milliseconds ago)
{
    LiveShift shift;
    shift.id = ShiftId(++m_nextShift);
    shift.worker = WorkerId(workerId);
    shift.start = m_clock->now() - ago;
    shift.state = ShiftState::Open;
    shift.certainty = Certainty::Accepted;
    m_pending.append(shift);
    return m_pending.last();
}

QStringList LiveRowsTestCase::titles() const
{
    QStringList titles;
    for (int row = 0; row < m_model->rowCount(); ++row)
        titles.append(at(row, LiveRowsModel::TitleRole).toString());
    return titles;
}

} // namespace covershift::items
