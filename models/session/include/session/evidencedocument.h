#pragma once

#include <session/evidence.h>

#include <QString>
#include <QTimeZone>
#include <QVector>

namespace covershift::session {

/// What a person reads, on a page, on paper or in a terminal: the same words everywhere.
struct Document
{
    struct Fact
    {
        QString label;
        QString text;
    };
    struct Section
    {
        QString title;
        QVector<Fact> facts;
        QStringList paragraphs;
        QStringList blocks; ///< requests and answers, in a fixed pitch
    };
    QString title;
    QString headline; ///< the answer, in one sentence
    QString warning; ///< "Sandbox: nobody is insured", a chain that is broken; empty: none
    QVector<Section> sections;
    QString footer; ///< when it was made, and the chain's head
};

/// Times in `zone`, with their offset. Nothing that a host sent is shown as anything but text.
[[nodiscard]] Document evidenceDocument(const Evidence& evidence, const QTimeZone& zone);

} // namespace covershift::session
