#include "secretinput.h"

#include "words.h"

#include <QIODevice>

namespace covershift::cli {

namespace {

/// Longer than any secret, so that a file that is none is refused without being read whole.
constexpr qint64 ReadLimit = 16 * 1024;

} // namespace

bool SecretInput::read(Run& run)
{
    QByteArray raw;
    while (raw.size() <= ReadLimit) {
        const QByteArray more = run.environment().in->read(ReadLimit);
        if (more.isEmpty())
            break;
        raw += more;
    }
    const auto secret = checkedKey(raw, true);
    if (secret)
        m_secret = *secret;
    else
        run.fail(errorCode(secret.error().kind), wordsFor(secret.error(), {}, m_host));
    return secret.has_value();
}

void SecretInput::keep(
    Run& run, secrets::SecretStore& secrets, const QString& name, const std::function<void()>& next)
{
    const auto refuse
        = [this, &run](const Error& error) { run.fail(errorCode(error.kind), wordsFor(error, {}, m_host)); };
    if (!secrets.isDurable()) {
        refuse(Error{ErrorKind::KeychainUnavailable, 0, {}, {}});
        return;
    }
    m_secrets = &secrets;
    m_name = name;
    run.await(secrets.read(m_name), [=, this, &run](const Result<QByteArray>& former) {
        // What cannot be read could not be put back.
        if (!former && former.error().kind != ErrorKind::KeyMissing) {
            refuse(former.error());
            return;
        }
        m_former = former;
        run.holdInterrupts();
        run.await(m_secrets->write(m_name, *m_secret), [=, this, &run](const Done& written) {
            if (written)
                next();
            else
                putBack(run, [refuse, error = written.error()] { refuse(error); });
        });
    });
}

void SecretInput::putBack(Run& run, std::function<void()> next)
{
    if (!m_former) {
        next();
        return;
    }
    run.await(*m_former ? m_secrets->write(m_name, **m_former) : m_secrets->remove(m_name),
        [next = std::move(next)](const Done&) { next(); });
}

} // namespace covershift::cli
