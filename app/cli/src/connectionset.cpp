#include "commands.h"
#include "hostargument.h"
#include "rows.h"

#include <secrets/secretstore.h>
#include <session/sentences.h>

#include <QCoreApplication>
#include <QIODevice>

namespace covershift::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Longer than any key, so that a file that is none is refused without being read whole.
constexpr qint64 KeyReadLimit = 16 * 1024;

class ConnectionSet final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionSet)
public:
    QString name() const override { return u"connection set"_s; }
    QString summary() const override { return tr("Save a connection; its key goes to the keychain."); }
    QString arguments() const override { return u"zego --url URL"_s; }

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
            {u"key-stdin"_s, tr("Read the key from standard input, to its end.")},
        });
    }

    bool prepare(Run& run) override
    {
        if (!run.expectArguments(1, 1) || !hostArgument(run))
            return false;
        if (!run.has(u"url"_s)) {
            run.wrongUsage(tr("The address is missing: add --url URL."));
            return false;
        }
        if (run.has(u"identity"_s) && !identityFromName(run.value(u"identity"_s))) {
            run.wrongUsage(tr("--identity takes customerNumber, workProviderUserId, policyId or driverId."));
            return false;
        }
        if (run.has(u"on-uncertain"_s) && !onUncertainFromName(run.value(u"on-uncertain"_s))) {
            run.wrongUsage(tr("--on-uncertain takes resend or ask."));
            return false;
        }
        if (const auto url = checkedUrl(run.value(u"url"_s)); !url) {
            run.fail(url.error());
            return false;
        }
        return true;
    }

    void execute(Run& run) override
    {
        const Connection now = run.session().connection(Host::Zego);
        session::ConnectionDraft draft;
        draft.host = Host::Zego;
        draft.url = run.value(u"url"_s);
        draft.identity = identityFromName(run.value(u"identity"_s)).value_or(now.identity);
        draft.onUncertain = onUncertainFromName(run.value(u"on-uncertain"_s)).value_or(now.onUncertain);
        draft.workProvider = run.has(u"work-provider"_s) ? run.value(u"work-provider"_s) : now.workProvider;
        if (run.has(u"key-stdin"_s)) {
            draft.keyIsStored = run.isHandedOver();
            if (!draft.keyIsStored) {
                if (!run.session().keysAreDurable()) {
                    run.fail(Error{ErrorKind::KeychainUnavailable, 0, {}, {}});
                    return;
                }
                if (!readKey(run))
                    return;
                draft.key = m_key;
            }
        }
        run.holdInterrupts();
        run.await(run.session().saveConnection(draft), [&run](const Result<Connection>& saved) {
            if (!saved) {
                run.fail(saved.error());
                return;
            }
            const bool keyKnown = run.session().hasKey(Host::Zego);
            if (!keyKnown)
                run.output().say(session::sentence(Error{ErrorKind::KeyMissing, 0, {}, {}}));
            run.output().print(
                tr("The connection to Zego at %1 is saved.").arg(saved->url.toString(QUrl::FullyEncoded)));
            run.output().document(Rows::json(*saved, keyKnown));
            run.finish(Exit::Done);
        });
    }

    /// The key goes to the keychain from here, and the owner reads it there.
    void beforeHandOver(Run& run, secrets::SecretStore& secrets, std::function<void()> next) override
    {
        if (!run.has(u"key-stdin"_s) || m_former) {
            next();
            return;
        }
        if (!secrets.isDurable()) {
            run.fail(Error{ErrorKind::KeychainUnavailable, 0, {}, {}});
            return;
        }
        if (!readKey(run))
            return;
        m_name = session::Session::secretName(Host::Zego, *checkedUrl(run.value(u"url"_s)));
        run.await(secrets.read(m_name), [=, this, &run, &secrets](const Result<QByteArray>& former) {
            m_former = former;
            run.holdInterrupts();
            run.await(secrets.write(m_name, *m_key), [=, &run](const Done& written) {
                if (written)
                    next();
                else
                    run.fail(written.error());
            });
        });
    }

    /// Where nothing was saved, the keychain holds what it held.
    void afterHandOver(
        Run& run, secrets::SecretStore& secrets, Exit exit, std::function<void()> next) override
    {
        if (!m_former || (exit != Exit::Refused && exit != Exit::Usage)) {
            next();
            return;
        }
        run.await(*m_former ? secrets.write(m_name, **m_former) : secrets.remove(m_name),
            [=](const Done&) { next(); });
    }

private:
    /// Once: standard input ends.
    bool readKey(Run& run)
    {
        if (m_key)
            return true;
        QByteArray raw;
        while (raw.size() <= KeyReadLimit) {
            const QByteArray more = run.environment().in->read(KeyReadLimit);
            if (more.isEmpty())
                break;
            raw += more;
        }
        const auto key = checkedKey(raw, true);
        if (key)
            m_key = *key;
        else
            run.fail(key.error());
        return key.has_value();
    }

    std::optional<QByteArray> m_key;
    QString m_name;
    std::optional<Result<QByteArray>> m_former; ///< what the keychain held, once it holds the new key
};

} // namespace

std::unique_ptr<Command> connectionSet()
{
    return std::make_unique<ConnectionSet>();
}

} // namespace covershift::cli
