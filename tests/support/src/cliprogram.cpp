#include <support/cliprogram.h>

#include <QFile>
#include <QProcessEnvironment>

namespace covershift::support {

using namespace Qt::Literals::StringLiterals;

CliProgram::CliProgram(const QString& program)
    : m_program(program)
{
}

QString CliProgram::file(const QString& name, const QByteArray& bytes) const
{
    QFile made(m_folder.filePath(name));
    return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? made.fileName() : QString();
}

void CliProgram::prepare(QProcess& process, const QStringList& arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"COVERSHIFT_DATA_DIR"_s, dataFolder());
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    if (!m_key.isEmpty())
        environment.insert(u"COVERSHIFT_ZEGO_KEY"_s, QString::fromLatin1(m_key));
    process.setProcessEnvironment(environment);
    process.setProgram(m_program);
    process.setArguments(arguments);
}

CliProgram::Ran CliProgram::run(const QStringList& arguments, const QByteArray& in)
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(in);
    process.closeWriteChannel();
    Ran ran;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        ran.status = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    m_said += ran.out + ran.err;
    return ran;
}

} // namespace covershift::support
