CREATE INDEX cover_status_worker ON cover_status (worker);
