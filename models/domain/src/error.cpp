#include "wordtable.h"

#include <domain/error.h>

namespace covershift {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Word<ErrorKind> Codes[] = {
    {ErrorKind::InvalidTime, "invalid_time"_L1},
    {ErrorKind::TimeWithoutOffset, "time_without_offset"_L1},
    {ErrorKind::InvalidUrl, "invalid_url"_L1},
    {ErrorKind::InsecureUrl, "insecure_url"_L1},
    {ErrorKind::InvalidKey, "invalid_key"_L1},
    {ErrorKind::InvalidTimeZone, "invalid_time_zone"_L1},
    {ErrorKind::InvalidValue, "invalid_value"_L1},
    {ErrorKind::InvalidCsv, "invalid_csv"_L1},
    {ErrorKind::UnknownWorker, "unknown_worker"_L1},
    {ErrorKind::InvalidEmail, "invalid_email"_L1},
    {ErrorKind::AmbiguousWorker, "ambiguous_worker"_L1},
    {ErrorKind::MissingIdentifier, "missing_identifier"_L1},
    {ErrorKind::AlreadyOpen, "already_open"_L1},
    {ErrorKind::BeforeLogin, "before_login"_L1},
    {ErrorKind::TooFarAhead, "too_far_ahead"_L1},
    {ErrorKind::StartOutOfRange, "start_out_of_range"_L1},
    {ErrorKind::ShiftTooLong, "shift_too_long"_L1},
    {ErrorKind::EndBeforeStart, "end_before_start"_L1},
    {ErrorKind::UnknownShift, "unknown_shift"_L1},
    {ErrorKind::NotEndable, "not_endable"_L1},
    {ErrorKind::WorkerArchived, "worker_archived"_L1},
    {ErrorKind::WorkerBusy, "worker_busy"_L1},
    {ErrorKind::NoWorkProvider, "no_work_provider"_L1},
    {ErrorKind::ScheduledAhead, "scheduled_ahead"_L1},
    {ErrorKind::UnknownTeam, "unknown_team"_L1},
    {ErrorKind::UnknownTemplate, "unknown_template"_L1},
    {ErrorKind::UnknownMember, "unknown_member"_L1},
    {ErrorKind::InvalidTemplate, "invalid_template"_L1},
    {ErrorKind::InvalidTemplates, "invalid_templates"_L1},
    {ErrorKind::TeamNotPushed, "team_not_pushed"_L1},
    {ErrorKind::PushUnderWay, "push_under_way"_L1},
    {ErrorKind::NotInPlan, "not_in_plan"_L1},
    {ErrorKind::NothingToPush, "nothing_to_push"_L1},
    {ErrorKind::RoleMissing, "role_missing"_L1},
    {ErrorKind::SeveralFound, "several_found"_L1},
    {ErrorKind::NoConnection, "no_connection"_L1},
    {ErrorKind::UnsupportedByIdentity, "unsupported_by_identity"_L1},
    {ErrorKind::UnknownOperation, "unknown_operation"_L1},
    {ErrorKind::WrongState, "wrong_state"_L1},
    {ErrorKind::ReasonMissing, "reason_missing"_L1},
    {ErrorKind::ChangedMeanwhile, "changed_meanwhile"_L1},
    {ErrorKind::OtherVersion, "other_version"_L1},
    {ErrorKind::OtherOwner, "other_owner"_L1},
    {ErrorKind::SecretsNotHandedOver, "secrets_not_handed_over"_L1},
    {ErrorKind::FolderInUse, "folder_in_use"_L1},
    {ErrorKind::FolderUnusable, "folder_unusable"_L1},
    {ErrorKind::DatabaseNewer, "database_newer"_L1},
    {ErrorKind::DatabaseCorrupt, "database_corrupt"_L1},
    {ErrorKind::DiskFull, "disk_full"_L1},
    {ErrorKind::StoreFailed, "store_failed"_L1},
    {ErrorKind::KeyMissing, "key_missing"_L1},
    {ErrorKind::KeychainUnavailable, "keychain_unavailable"_L1},
    {ErrorKind::KeychainLocked, "keychain_locked"_L1},
    {ErrorKind::NotSent, "not_sent"_L1},
    {ErrorKind::HostUnreachable, "host_unreachable"_L1},
    {ErrorKind::AnswerLost, "answer_lost"_L1},
    {ErrorKind::AnswerUnreadable, "answer_unreadable"_L1},
    {ErrorKind::KeyRefused, "key_refused"_L1},
    {ErrorKind::WrongHost, "wrong_host"_L1},
    {ErrorKind::RefusedByHost, "refused_by_host"_L1},
    {ErrorKind::UnknownCustomer, "unknown_customer"_L1},
    {ErrorKind::EmailOfAnother, "email_of_another"_L1},
    {ErrorKind::RateLimited, "rate_limited"_L1},
    {ErrorKind::ServiceInTrouble, "service_in_trouble"_L1},
    {ErrorKind::TooLarge, "too_large"_L1},
    {ErrorKind::TooLate, "too_late"_L1},
    {ErrorKind::Interrupted, "interrupted"_L1},
    {ErrorKind::Cancelled, "cancelled"_L1},
    {ErrorKind::Timeout, "timeout"_L1},
};

} // namespace

QString errorCode(ErrorKind kind)
{
    return wordOf(Codes, kind);
}

std::optional<ErrorKind> errorKindFromCode(QStringView code)
{
    return valueOf(Codes, code);
}

} // namespace covershift
