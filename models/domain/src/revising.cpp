#include <domain/revising.h>

namespace covershift {

QVector<TemplateRevision> edited(QVector<TemplateRevision> revisions, const TemplateContent& content,
    const QDate& from, const QDate& today)
{
    const TemplateRevision& last = revisions.constLast();
    const bool isToCome = revisions.size() > 1 && last.from && *last.from > today;
    if (isToCome && last.content == content && *last.from != from)
        revisions.removeLast();
    return revisions.constLast().content == content ? revisions : revised(revisions, content, from);
}

} // namespace covershift
