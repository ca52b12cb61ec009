#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace covershift::support {

/// The command line as a process: its own data folder, no keychain of whoever runs the tests, and a key that
/// comes by the environment.
class CliProgram
{
public:
    struct Ran
    {
        int status = -1; ///< -1: it did not end in order
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    };

    explicit CliProgram(const QString& program);

    void setKey(const QByteArray& key) { m_key = key; } ///< empty: none
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    /// A file of the folder; its path, empty where it cannot be written.
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const;
    void prepare(QProcess& process, const QStringList& arguments) const;
    Ran run(const QStringList& arguments, const QByteArray& in = {});
    /// All output of all runs.
    [[nodiscard]] const QByteArray& said() const { return m_said; }

private:
    QTemporaryDir m_folder;
    QString m_program;
    QByteArray m_key;
    QByteArray m_said;
};

} // namespace covershift::support
