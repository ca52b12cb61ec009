#pragma once

#include <domain/ids.h>
#include <domain/instant.h>
#include <domain/worker.h>

#include <QTimeZone>
#include <QVector>
#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace covershift::forms {

class TimeField;

/// "Was this worker covered at that moment?": a worker, found by typing, and a time on the clock of a zone. A
/// time that comes twice asks which.
class EvidenceForm final : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceForm(QWidget* parent = nullptr);

    /// `worker` invalid: none is chosen yet. The keyboard goes to what is missing.
    void begin(const QVector<Worker>& workers, WorkerId worker, Instant at, const QTimeZone& zone);
    [[nodiscard]] WorkerId worker() const; ///< invalid: what is typed names nobody
    /// To the second where it was handed in and not changed.
    [[nodiscard]] std::optional<Instant> at() const;
    void setBusy(bool busy);

Q_SIGNALS:
    void asked(covershift::WorkerId worker, covershift::Instant at);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask();
    void check();

    QTimeZone m_zone;
    Instant m_given{};
    bool m_isBusy = false;
    QComboBox* m_worker = nullptr;
    TimeField* m_time = nullptr;
    QHBoxLayout* m_row = nullptr;
    QLabel* m_timeLabel = nullptr;
    QPushButton* m_ask = nullptr;
};

} // namespace covershift::forms
