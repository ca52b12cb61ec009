#include "commandline.h"

#include <QCoreApplication>

#include <algorithm>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int LongestTimeout = 24 * 60 * 60;

void addGlobalOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"data-dir"_s,
            Tr::tr("The folder of the database (default: COVERSHIFT_DATA_DIR, else the application data "
                   "folder)."),
            u"DIR"_s},
        {u"json"_s, Tr::tr("Print one JSON document, and nothing else, on standard output.")},
        {u"timeout"_s, Tr::tr("How long to wait for a host (default: 30)."), u"SECONDS"_s},
        {{u"h"_s, u"help"_s}, Tr::tr("Show this help.")},
        {{u"v"_s, u"version"_s}, Tr::tr("Show the version.")},
    });
}

/// QCommandLineParser wants the program's name first.
QStringList asProgram(const QStringList& arguments)
{
    return QStringList{u"covershift-cli"_s} + arguments;
}

/// Takes the options that stand before the next word; the words and what follows them stay.
QString takeGlobals(QStringList& arguments, CommandLine& line)
{
    QCommandLineParser parser;
    addGlobalOptions(parser);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!parser.parse(asProgram(arguments)))
        return parser.errorText();
    arguments = parser.positionalArguments();
    if (parser.isSet(u"json"_s))
        line.options.json = true;
    if (parser.isSet(u"version"_s))
        line.version = true;
    if (parser.isSet(u"help"_s))
        line.help = u"asked"_s;
    if (parser.isSet(u"data-dir"_s))
        line.options.folder = parser.value(u"data-dir"_s);
    if (parser.isSet(u"timeout"_s)) {
        bool ok = false;
        const int given = parser.value(u"timeout"_s).toInt(&ok);
        if (!ok || given < 0 || given > LongestTimeout)
            return Tr::tr("--timeout takes whole seconds, from 0 to %1.").arg(LongestTimeout);
        line.options.timeout = std::chrono::seconds(given);
        line.options.hasTimeout = true;
    }
    return {};
}

QString listOfCommands(const QString& group, const Commands& commands)
{
    QString text = group.isEmpty()
        ? Tr::tr("Usage: covershift-cli [--data-dir DIR] [--json] [--timeout SECONDS] COMMAND …")
        : Tr::tr("Usage: covershift-cli [--data-dir DIR] [--json] [--timeout SECONDS] %1 COMMAND …")
              .arg(group);
    text += u"\n\n%1\n"_s.arg(Tr::tr("Commands:"));
    for (const auto& command : commands) {
        if (!group.isEmpty() && !command->name().startsWith(group + u' '))
            continue;
        text += u"  "_s + u"%1 %2"_s.arg(command->name(), command->arguments()).trimmed();
        text += u"\n      %1\n"_s.arg(command->summary());
    }
    text += u"\n%1\n%2"_s.arg(
        Tr::tr("Exit status: 0 done; 1 refused or failed, the reason on standard error; 2 wrong "
               "usage; 3 kept in the outbox, not yet accepted."),
        Tr::tr("Each command takes --help."));
    return text;
}

QString helpOf(const Command& command, const QCommandLineParser& parser)
{
    const QString usage = Tr::tr("Usage: covershift-cli [options] %1").arg(command.name());
    // Qt's own text begins with a usage line that knows the program's path, but not the command.
    const QString options = parser.helpText().section(u"\n\n"_s, 1).trimmed();
    QStringList parts{u"%1 %2"_s.arg(usage, command.arguments()).trimmed(), command.summary()};
    parts += command.notes();
    parts.append(Tr::tr("Example: covershift-cli %1").arg(command.example()));
    parts.append(options);
    return parts.join(u"\n\n"_s);
}

Command* commandNamed(const QString& name, const Commands& commands)
{
    for (const auto& command : commands) {
        if (command->name() == name)
            return command.get();
    }
    return nullptr;
}

bool isGroup(const QString& word, const Commands& commands)
{
    return std::any_of(commands.begin(), commands.end(),
        [&word](const auto& command) { return command->name().startsWith(word + u' '); });
}

/// Finds the command, and leaves in `arguments` what follows its words.
QString findCommand(QStringList& arguments, const Commands& commands, CommandLine& line)
{
    QString name;
    while (true) {
        if (const QString wrong = takeGlobals(arguments, line); !wrong.isEmpty())
            return wrong;
        if (!line.help.isEmpty() || line.version) {
            line.help = line.version ? QString() : listOfCommands(name, commands);
            return {};
        }
        if (arguments.isEmpty()) {
            return name.isEmpty() ? Tr::tr("Say what to do: --help lists the commands.")
                                  : Tr::tr("Say what to do: “%1 --help” lists the commands.").arg(name);
        }
        name = name.isEmpty() ? arguments.takeFirst() : name + u' ' + arguments.takeFirst();
        line.command = commandNamed(name, commands);
        if (line.command)
            return {};
        if (!isGroup(name, commands))
            return Tr::tr("There is no command “%1”: --help lists the commands.").arg(name);
    }
}

} // namespace

CommandLine parse(const QStringList& given, const Commands& commands)
{
    CommandLine line;
    // Also where the line is too wrong to be taken apart.
    line.options.json = given.contains(u"--json"_s);
    QStringList arguments = given;
    line.wrong = findCommand(arguments, commands, line);
    if (!line.wrong.isEmpty() || !line.command) {
        line.command = nullptr;
        return line;
    }
    line.parser = std::make_unique<QCommandLineParser>();
    addGlobalOptions(*line.parser);
    line.command->addOptions(*line.parser);
    if (!line.parser->parse(asProgram(arguments))) {
        line.wrong = line.parser->errorText();
    } else if (line.parser->isSet(u"help"_s)) {
        line.help = helpOf(*line.command, *line.parser);
    } else if (line.parser->isSet(u"version"_s)) {
        line.version = true;
    } else {
        QStringList globals;
        for (const QString& name : {u"data-dir"_s, u"timeout"_s}) {
            if (line.parser->isSet(name))
                globals += {u"--"_s + name, line.parser->value(name)};
        }
        if (line.parser->isSet(u"json"_s))
            globals += u"--json"_s;
        line.wrong = takeGlobals(globals, line);
    }
    return line;
}

} // namespace covershift::cli
