#include "workerfields.h"

#include <domain/workercheck.h>

#include <algorithm>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LargestBusinessUserId = qint64(1) << 53;
constexpr int FewestPhoneDigits = 3;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCustomerNumberCharacter(QChar c)
{
    return isDigit(c) || (c >= u'A' && c <= u'Z');
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

bool isBlankOrControl(QChar c)
{
    return c.isSpace() || isControl(c);
}

bool looksLikePhone(const QString& text)
{
    const auto isPhoneCharacter = [](QChar c) { return isDigit(c) || u" +-./()"_s.contains(c); };
    return std::ranges::count_if(text, isDigit) >= FewestPhoneDigits
        && std::ranges::all_of(text, isPhoneCharacter);
}

/// Another worker that has the same value in this field.
template <class Field>
const Worker* otherWith(const QVector<Worker>& known, const Worker& worker, Field field)
{
    const auto found = std::ranges::find_if(
        known, [&](const Worker& each) { return each.id != worker.id && each.*field == worker.*field; });
    return found == known.cend() ? nullptr : &*found;
}

} // namespace

bool isEmailAddress(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at < text.size() - 1 && text.indexOf(u'@', at + 1) < 0
        && std::ranges::none_of(text, isBlankOrControl);
}

std::optional<qint64> businessUserIdOf(const QString& text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || !std::ranges::all_of(text, isDigit) || value < 1 || value > LargestBusinessUserId)
        return std::nullopt;
    return value;
}

std::optional<ImportProblem> problemOf(Column column, const QString& text)
{
    if (text.size() > LongestField)
        return ImportProblem::TooLong;
    if (column == Column::WorkProviderUserId && std::ranges::any_of(text, isBlankOrControl))
        return ImportProblem::BadWorkProviderUserId;
    if (std::ranges::any_of(text, isControl))
        return ImportProblem::ControlCharacter;
    if (text.isEmpty())
        return std::nullopt;
    if (column == Column::CustomerNumber && !std::ranges::all_of(text, isCustomerNumberCharacter))
        return ImportProblem::BadCustomerNumber;
    if (column == Column::BusinessUserId && !businessUserIdOf(text))
        return ImportProblem::BadBusinessUserId;
    if (column == Column::Email && !isEmailAddress(text))
        return ImportProblem::BadEmail;
    if (column == Column::Phone && !looksLikePhone(text))
        return ImportProblem::BadPhone;
    return std::nullopt;
}

Worker trimmed(Worker worker)
{
    for (QString* text : {&worker.name, &worker.customerNumber, &worker.workProviderUserId, &worker.email,
             &worker.phone, &worker.team, &worker.vehicleRegistration})
        *text = text->trimmed();
    return worker;
}

QVector<ImportError> checkWorkerFields(const Worker& worker, const QVector<Worker>& known)
{
    QVector<ImportError> errors;
    const auto report = [&errors](const QString& column, ImportProblem problem, const QString& detail = {}) {
        errors.append({1, column, problem, detail});
    };
    const auto check = [&report](Column column, const QString& text) {
        if (const auto problem = problemOf(column, text))
            report(wordOf(Columns, column), *problem);
    };
    const auto checkFree = [&](Column column, const Worker* other) {
        if (other != nullptr)
            report(wordOf(Columns, column), ImportProblem::IdentifierTaken, other->name);
    };

    if (worker.name.isEmpty())
        report(wordOf(Columns, Column::Name), ImportProblem::NameMissing);
    check(Column::Name, worker.name);
    if (worker.customerNumber.isEmpty() && worker.workProviderUserId.isEmpty())
        report({}, ImportProblem::NoIdentifier);
    check(Column::CustomerNumber, worker.customerNumber);
    check(Column::WorkProviderUserId, worker.workProviderUserId);
    check(
        Column::BusinessUserId, worker.businessUserId ? QString::number(*worker.businessUserId) : QString());
    check(Column::Email, worker.email);
    check(Column::Phone, worker.phone);
    check(Column::Team, worker.team);
    check(Column::VehicleRegistration, worker.vehicleRegistration);

    if (!worker.customerNumber.isEmpty())
        checkFree(Column::CustomerNumber, otherWith(known, worker, &Worker::customerNumber));
    if (!worker.workProviderUserId.isEmpty())
        checkFree(Column::WorkProviderUserId, otherWith(known, worker, &Worker::workProviderUserId));
    if (worker.businessUserId)
        checkFree(Column::BusinessUserId, otherWith(known, worker, &Worker::businessUserId));
    return errors;
}

} // namespace covershift
