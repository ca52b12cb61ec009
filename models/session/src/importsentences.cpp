#include "sentenceparts.h"

#include <QCoreApplication>

namespace covershift::session {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString columns()
{
    return importColumns().join(QStringLiteral(", "));
}

} // namespace

QString unreadableText(const QString& word)
{
    if (word == "unclosed_quote"_L1)
        return Tr::tr("A quotation mark is opened here and never closed.");
    if (word == "stray_quote"_L1)
        return Tr::tr("A quotation mark stands where none may. Double it, or enclose the whole cell.");
    if (word == "nul_byte"_L1)
        return Tr::tr("There is a NUL byte here. Save the file as text.");
    if (word == "not_utf8"_L1)
        return Tr::tr("This is not UTF-8. Save the file as UTF-8.");
    if (word == "line_too_long"_L1)
        return Tr::tr("This line is too long to be a row of such a file.");
    return Tr::tr("This line cannot be read as CSV.");
}

QString reasonOf(const ImportError& error)
{
    switch (error.problem) {
    case ImportProblem::NotReadable:
        return unreadableText(error.detail);
    case ImportProblem::NoHeader:
        return error.detail.isEmpty()
            ? Tr::tr("The file is empty. Its first line must name the columns: %1.").arg(columns())
            : Tr::tr(
                "The first line must name the columns, and this one has none that is known: “%1”. Known are "
                "%2.")
                  .arg(plain(error.detail), columns());
    case ImportProblem::UnknownColumn:
        return error.column.isEmpty()
            ? Tr::tr("A column has no name. Name it or leave it out; known are %1.").arg(columns())
            : Tr::tr("There is no column “%1”. Correct its name or leave it out; known are %2.")
                  .arg(plain(error.column), columns());
    case ImportProblem::RepeatedColumn:
        return Tr::tr("The column “%1” stands there twice. Leave one out.").arg(error.column);
    case ImportProblem::NoNameColumn:
        return Tr::tr("The names are missing. Add a column “name”, or “first_name” and “last_name”.");
    case ImportProblem::NoIdentifierColumn:
        return Tr::tr(
            "The identifiers are missing. Add a column “customer_number” or “work_provider_user_id”.");
    case ImportProblem::TooManyCells:
        return Tr::tr("This row has more cells than the header has columns.");
    case ImportProblem::NameMissing:
        return Tr::tr("The name is missing.");
    case ImportProblem::NoIdentifier:
        return Tr::tr("This worker has neither a customer number nor a work provider user id. Add one.");
    case ImportProblem::BadCustomerNumber:
        return Tr::tr("A customer number has only the capital letters A to Z and digits.");
    case ImportProblem::BadWorkProviderUserId:
        return Tr::tr("A work provider user id has no blanks and no control characters.");
    case ImportProblem::BadBusinessUserId:
        return Tr::tr("A business user id is a whole number from 1 to 9007199254740992.");
    case ImportProblem::BadEmail:
        return Tr::tr("This is not an e-mail address.");
    case ImportProblem::BadPhone:
        return Tr::tr("This is not a telephone number.");
    case ImportProblem::TooLong:
        return Tr::tr("This is longer than 200 characters.");
    case ImportProblem::ControlCharacter:
        return Tr::tr("There is a control character in this cell. Remove it.");
    case ImportProblem::IdentifierTwice:
        return Tr::tr("This identifier stands in line %1 as well. One worker, one row.").arg(error.detail);
    case ImportProblem::IdentifierTaken:
        return Tr::tr("This identifier belongs to %1, who is known already. Correct the one or the other.")
            .arg(error.detail);
    }
    return {};
}

QString sentence(const ImportError& error)
{
    if (error.column.isEmpty())
        return Tr::tr("Line %1: %2").arg(error.line).arg(reasonOf(error));
    return Tr::tr("Line %1, column “%2”: %3").arg(error.line).arg(error.column, reasonOf(error));
}

} // namespace covershift::session
