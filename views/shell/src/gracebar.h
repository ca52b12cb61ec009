#pragma once

#include <domain/clock.h>
#include <domain/operation.h>

#include <QFrame>
#include <QTimer>
#include <QVector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace covershift::shell {

/// The seconds in which a click can be taken back: a line for each push, the newest on top, counting down.
class GraceBar final : public QFrame
{
    Q_OBJECT
public:
    explicit GraceBar(const Clock& clock, QWidget* parent = nullptr);

    /// `what`: the push as a phrase ("3 logins"); `warning`: what is out of the ordinary about it, may be
    /// empty, and whether it is an alarm. Those of `operations` that are held are counted down.
    void add(const QVector<Operation>& operations, const QString& what, const QString& warning = {},
        bool isAlarm = false);
    /// The core has moved these on.
    void apply(const QVector<Operation>& operations);
    void takeBackNewest();

Q_SIGNALS:
    void filled(bool any); ///< there is something to take back, or nothing any more
    void takeBackRequested(const QVector<covershift::OperationId>& ids);

private:
    struct Line
    {
        QVector<OperationId> ids;
        Instant until;
        QString what;
        QWidget* row;
        QLabel* text;
        QPushButton* button;
    };
    void count();
    void takeBack(QWidget* row);
    void drop(qsizetype at);

    const Clock& m_clock;
    QTimer m_timer;
    QVBoxLayout* m_layout = nullptr;
    QVector<Line> m_lines; ///< newest first
};

} // namespace covershift::shell
