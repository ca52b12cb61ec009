#pragma once

#include "options.h"

#include <domain/clock.h>

#include <QObject>
#include <QSettings>

#include <memory>

namespace covershift::desktop {

class Desk;

/// The composition root of the window program: what all desks share, and which desk is open.
class Desktop final : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(Options options, QObject* parent = nullptr);
    ~Desktop() override;

    void start();

private:
    void openDesk(bool sandbox);
    void applyTheme();
    void takePicture();

    Options m_options;
    SystemClock m_clock;
    QSettings m_settings;
    theme::Theme m_theme;
    std::unique_ptr<Desk> m_desk;
};

} // namespace covershift::desktop
