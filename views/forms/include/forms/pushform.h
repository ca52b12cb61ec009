#pragma once

#include <domain/interval.h>
#include <forms/inlineform.h>

#include <QStringList>
#include <QTimeZone>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace covershift::forms {

class TimeField;

/// What the panel says about pushes that are not yet made. Whoever shows the panel makes it anew whenever
/// `PushForm::changed()`.
struct PushSummary
{
    QString question; ///< "Log in 12 workers now?"
    QString who; ///< their names; empty where the question names the one
    QStringList notes; ///< what is left out or out of the ordinary, a sentence each
    QString confirmText; ///< on the button, with its mnemonic
    QString againText; ///< offers to log in once more those that are covered; empty: nothing to offer
    bool needsReason = false;
    bool canConfirm = true; ///< false: nothing would be sent
};

/// The line in the page that asks before pushes are made: the summary of a batch, the time they are for, or
/// start and end of an insert, the reason where one is owed. Enter confirms, Esc cancels.
class PushForm final : public InlineForm
{
    Q_OBJECT
public:
    /// `zone`: what the times are typed in.
    explicit PushForm(QTimeZone zone = QTimeZone::systemTimeZone(), QWidget* parent = nullptr);

    /// Empties the fields and shows itself. `at`: the time to begin with; nothing: now, and no time is asked.
    void ask(std::optional<Instant> at, Instant now);
    /// Likewise, for start and end of an insert: from now, without an end, or what was `proposed`.
    void askInsert(Instant now, const std::optional<Interval>& proposed = {});
    void setSummary(const PushSummary& summary);
    /// `now` has moved on: "in 5 min" reads differently, and a start that nobody changed moves with it.
    void setNow(Instant now);

    [[nodiscard]] bool asksForTime() const;
    [[nodiscard]] bool asksForInsert() const;
    /// The time typed; nothing where none is asked, where it is not one instant (the form says so), or where
    /// an insert's start was left at now.
    [[nodiscard]] std::optional<Instant> at() const;
    [[nodiscard]] std::optional<Instant> until() const; ///< the end of an insert that has one
    [[nodiscard]] bool again() const;
    [[nodiscard]] QString reason() const;
    void focusReason(); ///< where one is wanted

Q_SIGNALS:
    void changed(); ///< time or choice: the summary is to be made anew
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Asks { Nothing, Time, Insert };
    void build();
    [[nodiscard]] QWidget* buildTimes();
    [[nodiscard]] QWidget* buildReason();
    void begin(Asks asks, Instant now);
    void takeTimes();
    void explain();
    void explainTime();
    void explainInsert();
    void updateConfirm();
    void confirm();

    QTimeZone m_zone;
    Instant m_now{};
    Asks m_asks = Asks::Nothing;
    bool m_timesAreGood = true;
    bool m_canConfirm = false;
    bool m_needsReason = false;

    QLabel* m_question = nullptr;
    QLabel* m_who = nullptr;
    QLabel* m_notes = nullptr;
    QWidget* m_times = nullptr;
    QLabel* m_timeLabel = nullptr;
    TimeField* m_time = nullptr;
    QCheckBox* m_hasEnd = nullptr;
    TimeField* m_end = nullptr;
    QLabel* m_noEnd = nullptr; ///< what it means that none is given
    QWidget* m_reasonRow = nullptr;
    QLineEdit* m_reason = nullptr;
    QCheckBox* m_again = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace covershift::forms
