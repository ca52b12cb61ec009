#pragma once

#include <domain/worker.h>

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace covershift {

enum class ImportProblem {
    NotReadable, ///< quote, NUL, encoding, length: `detail` is the csv problem's word
    NoHeader, ///< no column of it is known; `detail`: what stands there, empty in an empty file
    UnknownColumn, ///< `column`: as the file has it; empty: it has no name
    RepeatedColumn,
    NoNameColumn, ///< neither `name` nor `first_name` and `last_name`
    NoIdentifierColumn, ///< neither `customer_number` nor `work_provider_user_id`
    TooManyCells,
    NameMissing,
    NoIdentifier, ///< neither customer number nor work provider user id
    BadCustomerNumber, ///< not `A-Z0-9`
    BadWorkProviderUserId, ///< has blanks or control characters
    BadBusinessUserId, ///< not a whole number from 1 to 2^53
    BadEmail,
    BadPhone,
    TooLong, ///< over 200 characters
    ControlCharacter,
    IdentifierTwice, ///< in two rows of the file; `detail`: the other line
    IdentifierTaken, ///< by two different known workers, or by another one
};

/// One thing wrong, by line and column as the file has them.
struct ImportError
{
    int line = 1;
    QString column; ///< the header's word; empty: the whole row
    ImportProblem problem = ImportProblem::NotReadable;
    QString detail;
    friend bool operator==(const ImportError&, const ImportError&) = default;
};

enum class ImportChange { New, Changed, Same };

struct ImportRow
{
    int line = 1;
    ImportChange change = ImportChange::New;
    Worker worker; ///< id valid where known
    friend bool operator==(const ImportRow&, const ImportRow&) = default;
};

/// What taking a file would do. All or nothing: with any error, nothing may be taken.
struct ImportPlan
{
    QVector<ImportRow> rows;
    QVector<ImportError> errors; ///< every one of the file, by line
    [[nodiscard]] bool isClean() const { return errors.isEmpty(); }
};

/// The columns that a file may have.
[[nodiscard]] QStringList importColumns();

/// `contracts/cli.md`, workers import. A known worker (same customer number, else same work provider user
/// id) is updated; a column that the file does not have leaves the worker's field as it is.
[[nodiscard]] ImportPlan planWorkerImport(const QByteArray& csv, const QVector<Worker>& known);

} // namespace covershift
