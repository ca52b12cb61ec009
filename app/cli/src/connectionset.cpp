#include "commands.h"
#include "hostargument.h"
#include "rows.h"
#include "secretinput.h"
#include "words.h"

#include <domain/team.h>

#include <QCoreApplication>

#include <algorithm>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ConnectionSet final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionSet)
public:
    QString name() const override { return u"connection set"_s; }
    QString example() const override
    {
        return u"connection set zego --url https://api.zego.com --identity customerNumber --key-stdin"_s;
    }
    QStringList notes() const override
    {
        return {tr("zego takes --identity, --on-uncertain, --work-provider and --key-stdin; viviot takes "
                   "--format, --auth, --user, --end-date, --time-zone and --secret-stdin: “covershift-cli "
                   "connection set viviot --url https://viviot.example --user NAME --secret-stdin”."),
            tr("The secret comes from standard input, or from COVERSHIFT_ZEGO_KEY or "
               "COVERSHIFT_VIVIOT_SECRET, never from an argument. What is not given stays as it was."),
            tr("Exit status: 1 nothing was saved; 2 the address is none, or another option is wrong.")};
    }
    QString summary() const override { return tr("Save a connection; its secret goes to the keychain."); }
    QString arguments() const override { return u"zego|viviot --url URL"_s; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOptions({
            {u"url"_s, tr("The address of the host, such as https://api.zego.com."), u"URL"_s},
            {u"identity"_s,
                tr("What names a worker: customerNumber, workProviderUserId, or the legacy policyId, "
                   "driverId."),
                u"KIND"_s},
            {u"on-uncertain"_s, tr("A login or logout whose answer was lost: resend, or ask."),
                u"resend|ask"_s},
            {u"work-provider"_s, tr("Your name as advised by Zego, for invitations."), u"NAME"_s},
            {u"key-stdin"_s, tr("Read Zego's key from standard input, to its end.")},
            {u"format"_s, tr("What Viviot is sent and asked for (default: json)."), u"json|xml"_s},
            {u"auth"_s,
                tr("How to sign in to Viviot: basic, bearer for a token, or credentials for a session "
                   "(default: basic)."),
                u"basic|bearer|credentials"_s},
            {u"user"_s, tr("The user name at Viviot; basic and credentials need one."), u"NAME"_s},
            {u"end-date"_s,
                tr("What Viviot's EndDate means: exclusive, the first day without the shift (the default, "
                   "an assumption), or inclusive, the last day with it."),
                u"exclusive|inclusive"_s},
            {u"time-zone"_s, tr("The organisation's time zone, such as Europe/Madrid."), u"IANA"_s},
            {u"reason"_s, tr("Why the time zone is another, where periods are closed; it is recorded."),
                u"TEXT"_s},
            {u"secret-stdin"_s, tr("Read the password or token for Viviot from standard input, to its end.")},
        });
    }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(1, 1))
            return false;
        const auto host = hostArgument(run);
        if (!host)
            return false;
        m_host = *host;
        m_secret.setHost(m_host);
        if (!run.has(u"url"_s)) {
            run.wrongUsage(tr("The address is missing: add --url URL."));
            return false;
        }
        if (!takesItsOptions(run) || !hasGoodValues(run))
            return false;
        if (const auto url = checkedUrl(run.value(u"url"_s)); !url) {
            run.fail(url.error());
            return false;
        }
        if (const QString zone = run.value(u"time-zone"_s); run.has(u"time-zone"_s)) {
            if (const auto checked = checkedTimeZone(zone); !checked) {
                run.fail(checked.error());
                return false;
            }
        }
        // Before anything is opened: a person takes longer to type than others wait.
        return run.isHandedOver() || !hasSecret(run) || m_secret.read(run);
    }

    void execute(Run& run) override
    {
        const Connection now = run.session().connection(m_host);
        session::ConnectionDraft draft;
        draft.host = m_host;
        draft.url = run.value(u"url"_s);
        draft.identity = identityFromName(run.value(u"identity"_s)).value_or(now.identity);
        draft.onUncertain = onUncertainFromName(run.value(u"on-uncertain"_s)).value_or(now.onUncertain);
        draft.workProvider = run.has(u"work-provider"_s) ? run.value(u"work-provider"_s) : now.workProvider;
        draft.viviot = viviotSettings(run, now.viviot);
        if (m_host == Host::Viviot && draft.viviot.auth != ViviotAuth::Bearer
            && draft.viviot.user.trimmed().isEmpty()) {
            run.wrongUsage(wordsFor(Error{ErrorKind::InvalidValue, 0, u"user"_s, {}}, {}, m_host));
            return;
        }
        if (hasSecret(run)) {
            draft.keyIsStored = run.isHandedOver();
            if (!draft.keyIsStored) {
                if (!run.session().keysAreDurable()) {
                    refuse(run, Error{ErrorKind::KeychainUnavailable, 0, {}, {}});
                    return;
                }
                draft.key = m_secret.secret();
            }
        }
        run.holdInterrupts();
        run.await(
            run.session().saveConnection(draft), [this, &run, former = now](const Result<Connection>& saved) {
                if (!saved)
                    m_secret.putBack(run, [this, &run, error = saved.error()] { refuse(run, error); });
                else if (former.state == ConnectionState::Unset || former.id == saved->id)
                    saveZone(run, *saved);
                else
                    tellWhatStays(run, former, *saved);
            });
    }

    /// The secret goes to the keychain from here, and the owner reads it there.
    void beforeHandOver(Run& run, secrets::SecretStore& secrets, std::function<void()> next) override
    {
        if (!hasSecret(run) || m_secret.isKept())
            next();
        else
            m_secret.keep(
                run, secrets, session::Session::secretName(m_host, *checkedUrl(run.value(u"url"_s))), next);
    }

    /// Where nothing was saved, the keychain holds what it held.
    void afterHandOver(Run& run, secrets::SecretStore&, Exit exit, std::function<void()> next) override
    {
        if (exit == Exit::Done)
            next();
        else
            m_secret.putBack(run, std::move(next));
    }

private:
    static bool hasSecret(const Run& run) { return run.has(u"key-stdin"_s) || run.has(u"secret-stdin"_s); }

    /// An option of the other host's would do nothing without a word.
    bool takesItsOptions(Run& run) const
    {
        const QStringList zegos{u"identity"_s, u"on-uncertain"_s, u"work-provider"_s, u"key-stdin"_s};
        const QStringList viviots{
            u"format"_s, u"auth"_s, u"user"_s, u"end-date"_s, u"time-zone"_s, u"reason"_s, u"secret-stdin"_s};
        for (const QString& option : m_host == Host::Zego ? viviots : zegos) {
            if (!run.has(option))
                continue;
            run.wrongUsage(
                tr("--%1 is not an option of a connection to %2: --help lists which host takes what.")
                    .arg(option, session::hostTitle(m_host)));
            return false;
        }
        return true;
    }

    static bool hasGoodValues(Run& run)
    {
        const auto check = [&run](const QString& option, const auto& fromName, const QString& wrong) {
            if (!run.has(option) || fromName(run.value(option)))
                return true;
            run.wrongUsage(wrong);
            return false;
        };
        return check(u"identity"_s, identityFromName,
                   tr("--identity takes customerNumber, workProviderUserId, policyId or driverId."))
            && check(u"on-uncertain"_s, onUncertainFromName, tr("--on-uncertain takes resend or ask."))
            && check(u"format"_s, formatFromName, tr("--format takes json or xml."))
            && check(u"auth"_s, authFromName, tr("--auth takes basic, bearer or credentials."))
            && check(u"end-date"_s, endDateFromName, tr("--end-date takes exclusive or inclusive."));
    }

    static ViviotSettings viviotSettings(const Run& run, ViviotSettings settings)
    {
        settings.format = formatFromName(run.value(u"format"_s)).value_or(settings.format);
        settings.auth = authFromName(run.value(u"auth"_s)).value_or(settings.auth);
        settings.endDate = endDateFromName(run.value(u"end-date"_s)).value_or(settings.endDate);
        if (run.has(u"user"_s))
            settings.user = run.value(u"user"_s);
        return settings;
    }

    /// What waits for the former address is sent nowhere else.
    void tellWhatStays(Run& run, const Connection& former, const Connection& saved) const
    {
        session::OutboxQuery unfinished;
        using enum OperationState;
        unfinished.states = {Queued, Sending, Uncertain, Rejected, Expired};
        unfinished.limit = 0;
        run.await(run.session().operations(unfinished),
            [this, &run, former, saved](const Result<QVector<Operation>>& all) {
                const auto staying = int(std::ranges::count(
                    all.value_or(QVector<Operation>()), former.id, &Operation::connection));
                if (staying > 0)
                    run.output().say(
                        tr("%n operations stay behind for %1, and are sent nowhere else. “covershift-cli "
                           "outbox list” "
                           "shows them; set that address again to send them, or discard them and push anew.",
                            nullptr, staying)
                            .arg(former.url.toString(QUrl::FullyEncoded)));
                saveZone(run, saved);
            });
    }

    void saveZone(Run& run, const Connection& saved) const
    {
        if (!run.has(u"time-zone"_s)) {
            tell(run, saved);
            return;
        }
        run.await(run.session().setTimeZone(run.value(u"time-zone"_s), run.value(u"reason"_s)),
            [this, &run, saved](const Done& done) {
                if (done) {
                    tell(run, saved);
                    return;
                }
                run.output().say(tr("The connection is saved, but not the time zone."));
                run.fail(done.error());
            });
    }

    void tell(Run& run, const Connection& saved) const
    {
        const bool keyKnown = run.session().hasKey(m_host);
        if (!keyKnown)
            run.output().say(wordsFor(Error{ErrorKind::KeyMissing, 0, {}, {}}, {}, m_host));
        run.output().print(tr("The connection to %1 at %2 is saved.")
                               .arg(session::hostTitle(m_host), saved.url.toString(QUrl::FullyEncoded)));
        run.output().document(Rows::json(saved, keyKnown));
        run.finish(Exit::Done);
    }

    void refuse(Run& run, const Error& error) const
    {
        run.fail(errorCode(error.kind), wordsFor(error, {}, m_host));
    }

    Host m_host = Host::Zego;
    SecretInput m_secret;
};

} // namespace

std::unique_ptr<Command> connectionSet()
{
    return std::make_unique<ConnectionSet>();
}

} // namespace covershift::cli
