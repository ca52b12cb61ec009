#include "settingstariff.h"

#include <session/sentences.h>
#include <session/whenfinished.h>
#include <theme/theme.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>

namespace covershift::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

using theme::Grid;
constexpr int MostUnits = 1000;
constexpr int MostMinutes = 24 * 60;

} // namespace

SettingsTariff::SettingsTariff(session::Session& session, QWidget* parent)
    : SettingsCard(tr("Tariff"), parent)
    , m_session(session)
{
    m_isOn = new QCheckBox(tr("Estimate what cover &costs in reports"), this);
    m_isOn->setObjectName(u"settingsTariffOn"_s);
    m_price = new QDoubleSpinBox(this);
    m_price->setObjectName(u"settingsTariffPrice"_s);
    m_price->setAccessibleName(tr("Price an hour"));
    m_price->setDecimals(4);
    m_price->setRange(0, MostUnits);
    m_price->setSingleStep(0.1);
    m_currency = new QComboBox(this);
    m_currency->setObjectName(u"settingsTariffCurrency"_s);
    m_currency->setAccessibleName(tr("Currency, three letters as in GBP"));
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->addItems({u"EUR"_s, u"GBP"_s, u"USD"_s});
    m_minimum = new QSpinBox(this);
    m_minimum->setObjectName(u"settingsTariffMinimum"_s);
    m_minimum->setAccessibleName(tr("A session costs at least as much as so many minutes"));
    for (QAbstractSpinBox* box :
        {static_cast<QAbstractSpinBox*>(m_price), static_cast<QAbstractSpinBox*>(m_minimum)})
        box->findChild<QLineEdit*>()->setAccessibleName(box->accessibleName());
    m_minimum->setRange(0, MostMinutes);
    m_minimum->setSuffix(tr(" min", "minutes, behind a number"));
    m_save = new QPushButton(tr("Save tariff"), this);
    m_save->setObjectName(u"settingsTariffSave"_s);
    m_save->setAutoDefault(true);
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"settingsTariffHint"_s);
    m_hint->setWordWrap(true);

    auto* price = new QHBoxLayout;
    price->setSpacing(Grid);
    price->addWidget(m_price);
    price->addWidget(m_currency);
    price->addStretch(1);
    auto* minimum = new QHBoxLayout;
    minimum->setSpacing(Grid);
    minimum->addWidget(m_minimum);
    minimum->addStretch(1);
    minimum->addWidget(m_save);
    auto* fields = new QFormLayout;
    fields->setHorizontalSpacing(2 * Grid);
    fields->setVerticalSpacing(Grid);
    auto* priceLabel = new QLabel(tr("Price an hou&r"), this);
    priceLabel->setBuddy(m_price);
    auto* minimumLabel = new QLabel(tr("&Least session"), this);
    minimumLabel->setBuddy(m_minimum);
    fields->addRow(priceLabel, price);
    fields->addRow(minimumLabel, minimum);
    rows()->addWidget(m_isOn);
    rows()->addLayout(fields);
    rows()->addWidget(m_hint);

    connect(m_isOn, &QCheckBox::toggled, this, &SettingsTariff::check);
    connect(m_price, &QDoubleSpinBox::valueChanged, this, &SettingsTariff::check);
    connect(m_minimum, &QSpinBox::valueChanged, this, &SettingsTariff::check);
    connect(m_currency, &QComboBox::editTextChanged, this, &SettingsTariff::check);
    connect(m_save, &QPushButton::clicked, this, &SettingsTariff::save);
    connect(&session, &session::Session::tariffChanged, this, &SettingsTariff::refresh);
    show(session.tariff());
}

Tariff SettingsTariff::typed() const
{
    return {m_isOn->isChecked(), std::llround(m_price->value() * double(Tariff::PartsOfUnit)),
        m_minimum->value(), m_currency->currentText().trimmed().toUpper()};
}

void SettingsTariff::show(const Tariff& tariff)
{
    m_saved = tariff;
    if (m_saved.currency.isEmpty())
        m_saved.currency = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    const QSignalBlocker quietOn(m_isOn);
    const QSignalBlocker quietPrice(m_price);
    const QSignalBlocker quietCurrency(m_currency);
    const QSignalBlocker quietMinimum(m_minimum);
    m_isOn->setChecked(m_saved.isOn);
    m_price->setValue(double(m_saved.pricePerHour) / double(Tariff::PartsOfUnit));
    m_currency->setEditText(m_saved.currency);
    m_minimum->setValue(m_saved.minimumMinutes);
    check();
}

void SettingsTariff::refresh()
{
    if (typed() == m_saved)
        show(m_session.tariff());
}

void SettingsTariff::check()
{
    const Tariff wanted = typed();
    for (QWidget* field :
        {static_cast<QWidget*>(m_price), static_cast<QWidget*>(m_currency), static_cast<QWidget*>(m_minimum)})
        field->setEnabled(wanted.isOn);
    const Done fits = checked(wanted);
    m_save->setEnabled(fits && wanted != m_saved);
    if (fits)
        showHint(tr("Reports then tell an estimated premium, what unplanned time costs, and where two short "
                    "sessions cost more than one. The insurer's invoice decides."),
            false);
    else if (!fits.error().fields.isEmpty() && fits.error().fields.constFirst().field == u"currency"_s)
        showHint(tr("A currency has three letters, as in GBP."), true);
    else
        showHint(session::sentence(fits.error()), true);
}

void SettingsTariff::save()
{
    const Tariff wanted = typed();
    m_save->setEnabled(false);
    session::whenFinished(m_session.setTariff(wanted), this, [this, wanted](const Done& done) {
        if (done) {
            m_saved = wanted;
            check(); // what was typed meanwhile stays, and is to be saved
            return;
        }
        m_save->setEnabled(true);
        showHint(session::sentence(done.error()), true);
    });
}

void SettingsTariff::showHint(const QString& text, bool isProblem)
{
    m_hint->setText(text);
    m_hint->setProperty("muted", !isProblem);
    m_hint->setProperty("problem", isProblem);
    m_hint->style()->unpolish(m_hint);
    m_hint->style()->polish(m_hint);
}

} // namespace covershift::shell
