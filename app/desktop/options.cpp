#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace covershift::desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

constexpr int WrongUsage = 2;

ParsedOptions wrongUsage(const QString& text)
{
    return {std::nullopt, text, WrongUsage};
}

std::optional<theme::Scheme> schemeFromName(const QString& name)
{
    if (name == "system"_L1)
        return theme::Scheme::System;
    if (name == "light"_L1)
        return theme::Scheme::Light;
    if (name == "dark"_L1)
        return theme::Scheme::Dark;
    return std::nullopt;
}

} // namespace

QString Options::sandboxFolder() const
{
    return QDir(folder).filePath(u"sandbox"_s);
}

bool asksForText(std::span<const char* const> arguments)
{
    constexpr QByteArrayView Asking[] = {"-h", "-?", "--help", "--help-all", "-v", "--version"};
    return std::ranges::any_of(arguments, [&Asking](const char* argument) {
        return std::ranges::find(Asking, QByteArrayView(argument)) != std::end(Asking);
    });
}

bool hasDisplay([[maybe_unused]] std::span<const char* const> arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const bool isNamed = std::ranges::any_of(
        arguments, [](const char* argument) { return QByteArrayView(argument).endsWith("-platform"); });
    return isNamed || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        || !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

ParsedOptions noDisplay()
{
    return {std::nullopt,
        Tr::tr(
            "There is no display to show a window on. Start it in a desktop session; “covershift-cli” does "
            "the same work without one."),
        1};
}

ParsedOptions parseOptions(const QStringList& arguments, const QString& defaultFolder)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Tr::tr("Who of a fleet is insured right now, and logging workers in and out."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption folder(u"data-dir"_s,
        Tr::tr("The folder of the database (default: COVERSHIFT_DATA_DIR, else %1).").arg(defaultFolder),
        u"DIR"_s);
    const QCommandLineOption sandbox(u"sandbox"_s,
        Tr::tr("Use the built-in host and a made-up fleet, in a folder of its own: nobody is insured."));
    const QCommandLineOption screenshot(
        u"screenshot"_s, Tr::tr("Save a picture of the window once it has settled, and quit."), u"FILE"_s);
    const QCommandLineOption page(u"page"_s,
        Tr::tr("Begin on this page: live, templates, workers, reports, activity or settings."), u"NAME"_s);
    const QCommandLineOption scheme(u"theme"_s, Tr::tr("light, dark or system."), u"NAME"_s);
    for (const QCommandLineOption& option : {folder, sandbox, screenshot, page, scheme})
        parser.addOption(option);

    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return {std::nullopt, parser.helpText(), 0};
    if (parser.isSet(version))
        return {std::nullopt, u"covershift %1"_s.arg(QCoreApplication::applicationVersion()), 0};
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(
            Tr::tr("Nothing is known to do with “%1”.").arg(parser.positionalArguments().constFirst()));

    Options options;
    options.folder = parser.isSet(folder) ? QDir(parser.value(folder)).absolutePath() : defaultFolder;
    options.sandbox = parser.isSet(sandbox);
    options.screenshot = parser.value(screenshot);
    if (parser.isSet(page)) {
        options.page = shell::pageFromName(parser.value(page));
        options.pageName = parser.value(page);
        if (!options.page)
            return wrongUsage(Tr::tr("There is no page “%1”.").arg(parser.value(page)));
    }
    if (parser.isSet(scheme)) {
        options.scheme = schemeFromName(parser.value(scheme));
        if (!options.scheme)
            return wrongUsage(Tr::tr("There is no theme “%1”.").arg(parser.value(scheme)));
    }
    return {options, {}, 0};
}

} // namespace covershift::desktop
