#pragma once

#include "hostdesk.h"
#include "ownerdesk.h"

namespace covershift::cli {

/// A desk that is connected to the Viviot host too, and has its first business users as workers: Ada
/// (number C1001, business user 1001) and Bo (C1002, 1002).
class PlanDesk : public HostDesk
{
public:
    explicit PlanDesk(const QStringList& more = {})
        : HostDesk(0)
    {
        isPlanned = connectViviot(info().viviotAdmin, more).status == 0
            && run(QStringLiteral("workers import ")
                   + console.writeFile(QStringLiteral("riders.csv"),
                       "name,customer_number,business_user_id\nAda,C1001,1001\nBo,C1002,1002\n"))
                    .status
                == 0;
    }

    Ran connectViviot(const sandbox::ViviotAccount& account, const QStringList& more = {})
    {
        return console.json(
            QStringList{QStringLiteral("connection"), QStringLiteral("set"), QStringLiteral("viviot"),
                QStringLiteral("--url"), info().viviotUrl.toString(), QStringLiteral("--user"), account.user,
                QStringLiteral("--secret-stdin")}
                + more,
            account.password + '\n');
    }
    Ran json(const QString& line) { return console.json(line.split(u' ')); }
    Ran run(const QString& line) { return console.run(line.split(u' ')); }
    Ran import(const QByteArray& file)
    {
        return console.json({QStringLiteral("templates"), QStringLiteral("import"),
            console.writeFile(QStringLiteral("plan.json"), file)});
    }
    /// What there is, each time anew.
    QJsonArray templates() { return json(QStringLiteral("templates list")).array(); }
    /// A team that is only here, and templates in it; their ids. What no command makes.
    QVector<TemplateId> planInNewTeam(const QString& team, const QStringList& names)
    {
        OwnerDesk owner(console, false);
        const auto saved = owner.session().saveTeam({{}, {team, {}, {}}, {}});
        if (!QTest::qWaitFor([&] { return saved.isFinished(); }, 60'000) || !saved.result())
            return {};
        QVector<session::TemplateEdit> edits;
        for (const QString& name : names) {
            session::TemplateEdit edit;
            edit.content.name = name;
            edit.content.team = saved.result()->id;
            edit.content.startOffset = 60;
            edit.content.duration = 60;
            edits.append(edit);
        }
        const auto made = owner.session().saveTemplates(edits);
        if (!QTest::qWaitFor([&] { return made.isFinished(); }, 60'000) || !made.result())
            return {};
        // A result is handed out by value: what a loop runs over has to outlive it.
        const auto templates = made.result();
        QVector<TemplateId> ids;
        for (const ShiftTemplate& one : *templates)
            ids.append(one.id);
        return ids;
    }

    bool isPlanned = false;
};

} // namespace covershift::cli
