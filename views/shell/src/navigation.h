#pragma once

#include <shell/mainwindow.h>

#include <QListWidget>

namespace covershift::theme {
class Theme;
}

namespace covershift::shell {

/// The pages, at the left edge.
class Navigation final : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(const theme::Theme& theme, QWidget* parent = nullptr);

    void setPage(Page page); ///< only shows it
    /// How much on that page waits for a person; 0 shows nothing.
    void setBadge(Page page, int count);

Q_SIGNALS:
    void pageChosen(covershift::shell::Page page);

private:
    void refreshIcons();

    const theme::Theme& m_theme;
};

} // namespace covershift::shell
