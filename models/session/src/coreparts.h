#pragma once

#include "core.h"
#include "queryline.h"

#include <api/httpclient.h>
#include <store/alertrepository.h>
#include <store/attemptrepository.h>
#include <store/auditlog.h>
#include <store/connectionrepository.h>
#include <store/coverstatusrepository.h>
#include <store/database.h>
#include <store/importedshiftrepository.h>
#include <store/ledgerrepository.h>
#include <store/operationrepository.h>
#include <store/periodrepository.h>
#include <store/settingsrepository.h>
#include <store/teamrepository.h>
#include <store/templaterepository.h>
#include <store/workerrepository.h>
#include <sync/outbox.h>
#include <sync/outboxengine.h>
#include <sync/planpuller.h>

namespace covershift::session {

/// All that exists only while a database is open, in the order in which one needs the other.
struct Core::Parts
{
    Parts(std::unique_ptr<store::Database> opened, const SessionConfig& config);

    std::unique_ptr<store::Database> database;
    store::WorkerRepository workers;
    store::ConnectionRepository connections;
    store::OperationRepository operations;
    store::AttemptRepository attempts;
    store::LedgerRepository ledger;
    store::ImportedShiftRepository imported;
    store::PeriodRepository periods;
    store::SettingsRepository settings;
    store::CoverStatusRepository coverStatuses;
    store::TemplateRepository templates;
    store::TeamRepository teams;
    store::AlertRepository alerts;
    store::AuditLog audit;
    sync::Outbox outbox;
    api::HttpClient client;
    sync::OutboxEngine engine;
    sync::PlanPuller puller;
    QueryLine queries;
};

} // namespace covershift::session
