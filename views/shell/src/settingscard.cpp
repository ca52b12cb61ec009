#include "settingscard.h"

#include <theme/theme.h>

#include <QLabel>
#include <QVBoxLayout>

namespace covershift::shell {

namespace {

using theme::Grid;

} // namespace

SettingsCard::SettingsCard(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setProperty("card", true);
    setMaximumWidth(90 * Grid);
    auto* heading = new QLabel(title, this);
    heading->setProperty("heading", true);
    m_rows->setContentsMargins(3 * Grid, 2 * Grid, 3 * Grid, 2 * Grid);
    m_rows->setSpacing(Grid);
    m_rows->addWidget(heading);
}

} // namespace covershift::shell
