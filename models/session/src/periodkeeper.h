#pragma once

#include <session/periodcloser.h>

#include <QObject>
#include <QTimer>

namespace covershift::session {

/// Makes the next revision of closed days by itself once a person has corrected them and the host has
/// answered what that sent; what was due when the program ended is made at the next start.
class PeriodKeeper : public QObject
{
    Q_OBJECT
public:
    explicit PeriodKeeper(Session& session);

    /// A correction was noted, or one may be there from an earlier run.
    void expect();

private:
    void look();
    void reviseNext();

    Session& m_session;
    PeriodCloser m_closer;
    QTimer m_look;
    QVector<DueRevision> m_ready;
    bool m_isExpected = false;
    bool m_isBusy = false;
};

} // namespace covershift::session
