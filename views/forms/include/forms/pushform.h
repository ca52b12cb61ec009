#pragma once

#include <domain/instant.h>
#include <forms/inlineform.h>

#include <QStringList>
#include <QTimeZone>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace covershift::forms {

/// What the panel says about logins or logouts that are not yet made. Whoever shows the panel makes it anew
/// whenever `PushForm::changed()`.
struct PushSummary
{
    QString question; ///< "Log in 12 workers now?"
    QStringList notes; ///< what is left out or out of the ordinary, a sentence each
    QString confirmText; ///< on the button, with its mnemonic
    QString againText; ///< offers to log in once more those that are covered; empty: nothing to offer
    bool needsReason = false;
    bool canConfirm = true; ///< false: nothing would be sent
};

/// The line in the page that asks before logins or logouts are made: the summary of a batch, the time they
/// are for, the reason where one is owed. Enter confirms, Esc cancels.
class PushForm final : public InlineForm
{
    Q_OBJECT
public:
    /// `zone`: what the time is typed in.
    explicit PushForm(QTimeZone zone = QTimeZone::systemTimeZone(), QWidget* parent = nullptr);

    /// Empties the fields and shows itself. `at`: the time to begin with; nothing: now, and no time is asked.
    void ask(std::optional<Instant> at, Instant now);
    void setSummary(const PushSummary& summary);
    /// `now` has moved on: "in 5 min" reads differently.
    void setNow(Instant now);

    [[nodiscard]] bool asksForTime() const;
    /// The time typed; nothing where none is asked, or where it is not one instant (the form says so).
    [[nodiscard]] std::optional<Instant> at() const;
    [[nodiscard]] bool again() const;
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void changed(); ///< time or choice: the summary is to be made anew
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void readTime();
    void explainTime();
    void updateConfirm();
    void confirm();

    QTimeZone m_zone;
    Instant m_now{};
    QVector<Instant> m_candidates; ///< instants that the typed time names: none, one, or two
    bool m_asksForTime = false;
    bool m_canConfirm = false;
    bool m_needsReason = false;

    QLabel* m_question = nullptr;
    QLabel* m_notes = nullptr;
    QWidget* m_timeRow = nullptr;
    QDateTimeEdit* m_time = nullptr;
    QComboBox* m_fold = nullptr;
    QLabel* m_timeHint = nullptr;
    QWidget* m_reasonRow = nullptr;
    QLineEdit* m_reason = nullptr;
    QCheckBox* m_again = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace covershift::forms
