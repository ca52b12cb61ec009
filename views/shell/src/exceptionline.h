#pragma once

#include <session/session.h>

#include <QObject>

namespace covershift::shell {

class LaneWatch;
class MessageBar;

/// The alarm that stands until it is answered, the worst first: a logout that waits behind what a person has
/// to decide, with the one click that sends it; else logins that are late.
class ExceptionLine final : public QObject
{
    Q_OBJECT
public:
    ExceptionLine(
        session::Session& session, const LaneWatch& lanes, MessageBar& bar, QObject* parent = nullptr);

    /// The list of exceptions is in sight: what it tells is not told twice.
    void setListShown(bool shown);
    /// Lanes or time have moved on.
    void refresh();

Q_SIGNALS:
    void sendAnywayRequested(const QVector<covershift::Operation>& operations);
    void workerChosen(covershift::WorkerId worker);
    void lateLoginsChosen();

private:
    void showHeld(const QVector<Operation>& held);
    void showLate(const QVector<Operation>& late);
    void show(const QString& text, const QString& actionText, std::function<void()> act);

    session::Session& m_session;
    const LaneWatch& m_lanes;
    MessageBar& m_bar;
    QString m_shown;
    bool m_listShown = false;
};

} // namespace covershift::shell
