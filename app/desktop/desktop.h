#pragma once

#include "options.h"

#include <domain/clock.h>
#include <domain/error.h>
#include <handover/ownerclient.h>

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <memory>

namespace covershift::desktop {

class Desk;

/// The composition root of the window program: what all desks share, and which desk is open. A folder has one
/// window: where another process shows it, that one is raised, and this program ends.
class Desktop final : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(Options options, QObject* parent = nullptr);
    ~Desktop() override;

    void start();
    /// Ends the program, once whoever handed it a command has been answered.
    void leave();

    /// Null before it is known whether there is to be one.
    [[nodiscard]] Desk* desk() { return m_desk.get(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openDesk(bool sandbox);
    enum class Look { ToEnter, ForAWindow };
    void lookForOwner(Look look);
    void lookAgain(Look look);
    void enter();
    void refuse(const Error& error);
    void makeDesk();
    void waitForOwner();
    void leaveToFirst();
    [[nodiscard]] bool isPatient() const;
    void applyTheme();
    void takePicture();

    Options m_options;
    SystemClock m_clock;
    QSettings m_settings;
    theme::Theme m_theme;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Desk> m_former; ///< whose window has gone, and who still answers
    QPointer<handover::OwnerClient> m_owner; ///< of the folder that is to be opened
    QElapsedTimer m_looking;
    QTimer m_again;
    Look m_next = Look::ToEnter;
    bool m_wantsSandbox = false;
    bool m_isLeaving = false;
    bool m_isOpen = false; ///< that folder is ours
    bool m_hasEntered = false; ///< the desk is that of the folder that is to be opened
};

} // namespace covershift::desktop
