#include "svgiconengine.h"

#include <theme/theme.h>

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStyleHints>

#include <array>

using namespace Qt::Literals::StringLiterals;

// Outside any namespace, as Q_INIT_RESOURCE asks; without it the linker drops a static library's resources.
static void initThemeResources()
{
    Q_INIT_RESOURCE(theme);
}

namespace covershift::theme {

namespace {

constexpr std::array Names{"Window", "Surface", "SurfaceRaised", "Border", "Text", "TextMuted", "Accent",
    "AccentText", "Selection", "CoverAccepted", "CoverConfirmed", "CoverQueued", "CoverUncertain",
    "CoverEnding", "Scheduled", "Danger", "DangerSurface", "Warning", "WarningSurface", "Success", "NowLine",
    "GridLine", "SandboxBanner", "SandboxBannerText"};
static_assert(Names.size() == static_cast<size_t>(Token::Count));

QByteArray resource(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool looksDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor mixed(const QColor& base, const QColor& other, qreal share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(base.redF(), other.redF()), part(base.greenF(), other.greenF()),
        part(base.blueF(), other.blueF()));
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_systemIsDark(looksDark(QGuiApplication::palette()))
    , m_dark(m_systemIsDark)
{
    initThemeResources();
    load();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (qGuiApp) {
        const auto follow = [this](Qt::ColorScheme scheme) {
            if (scheme == Qt::ColorScheme::Unknown)
                return;
            m_systemIsDark = scheme == Qt::ColorScheme::Dark;
            setScheme(m_scheme);
        };
        follow(QGuiApplication::styleHints()->colorScheme());
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, follow);
    }
#endif
}

Scheme Theme::scheme() const
{
    return m_scheme;
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    const bool dark = scheme == Scheme::System ? m_systemIsDark : scheme == Scheme::Dark;
    if (std::exchange(m_dark, dark) != dark)
        Q_EMIT changed();
}

bool Theme::isDark() const
{
    return m_dark;
}

QColor Theme::color(Token token) const
{
    return (m_dark ? m_darkColors : m_light).value(static_cast<int>(token));
}

QColor Theme::paperColor(Token token) const
{
    return m_light.value(static_cast<int>(token));
}

void Theme::load()
{
    const QJsonObject table = QJsonDocument::fromJson(resource(u":/covershift/theme/tokens.json"_s)).object();
    for (size_t i = 0; i < Names.size(); ++i) {
        const QJsonObject token = table.value(QLatin1StringView(Names[i])).toObject();
        const int key = static_cast<int>(i);
        m_light.insert(key, QColor(token.value("light"_L1).toString()));
        m_darkColors.insert(key, QColor(token.value("dark"_L1).toString()));
    }
}

QPalette Theme::palette() const
{
    const QColor text = color(Token::Text);
    const QColor surface = color(Token::Surface);
    const QColor raised = color(Token::SurfaceRaised);
    const QColor disabled = mixed(color(Token::TextMuted), surface, 0.4);

    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::Window));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, mixed(surface, raised, 0.6));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, color(Token::TextMuted));
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, color(Token::Danger));
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, color(Token::Accent));
    palette.setColor(QPalette::HighlightedText, color(Token::AccentText));
    palette.setColor(QPalette::Link, color(Token::Accent));
    palette.setColor(QPalette::LinkVisited, color(Token::Accent));
    palette.setColor(QPalette::Light, mixed(raised, Qt::white, m_dark ? 0.08 : 0.6));
    palette.setColor(QPalette::Midlight, mixed(raised, text, 0.04));
    palette.setColor(QPalette::Mid, color(Token::Border));
    palette.setColor(QPalette::Dark, mixed(color(Token::Border), Qt::black, 0.3));
    palette.setColor(QPalette::Shadow, mixed(color(Token::Window), Qt::black, 0.6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::Border));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return palette;
}

QString Theme::styleSheet() const
{
    QString sheet = QString::fromUtf8(resource(u":/covershift/theme/style.qss"_s));
    const auto put = [&sheet](const QString& name, const QColor& value) {
        sheet.replace(u'@' + name + u'@', value.name());
    };
    for (size_t i = 0; i < Names.size(); ++i)
        put(QLatin1StringView(Names[i]), color(static_cast<Token>(i)));

    const QColor surface = color(Token::Surface);
    const QColor muted = color(Token::TextMuted);
    put(u"InputBorder"_s, mixed(muted, surface, 0.3));
    put(u"Handle"_s, mixed(surface, muted, 0.5));
    put(u"Disabled"_s, mixed(muted, surface, 0.4));
    put(u"Stripe"_s, mixed(surface, color(Token::SurfaceRaised), 0.6));
    put(u"Hover"_s, mixed(surface, color(Token::Accent), 0.10));
    put(u"Pressed"_s, mixed(surface, color(Token::Accent), 0.22));
    put(u"AccentHover"_s, mixed(color(Token::Accent), color(Token::Text), 0.15));
    sheet.replace("@Scheme@"_L1, m_dark ? "dark"_L1 : "light"_L1);
    return sheet;
}

QIcon Theme::icon(const QString& name) const
{
    return icon(name, Token::Text);
}

QIcon Theme::icon(const QString& name, Token tint) const
{
    const QByteArray svg = resource(u":/covershift/icons/%1.svg"_s.arg(name));
    if (svg.isEmpty())
        return {};
    const IconColors colors{
        color(tint), mixed(color(Token::TextMuted), color(Token::Surface), 0.4), color(tint)};
    return QIcon(new SvgIconEngine(svg, colors));
}

} // namespace covershift::theme
