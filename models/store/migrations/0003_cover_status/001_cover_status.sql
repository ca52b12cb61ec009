CREATE TABLE cover_status (
    connection INTEGER NOT NULL REFERENCES connection (id),
    worker INTEGER NOT NULL REFERENCES worker (id),
    product TEXT NOT NULL,
    checked_at INTEGER NOT NULL,
    detail TEXT NOT NULL,
    policy_id TEXT NOT NULL,
    customer_number TEXT NOT NULL,
    class_of_use TEXT NOT NULL,
    level TEXT NOT NULL,
    vehicle_registration TEXT NOT NULL,
    PRIMARY KEY (connection, worker)
) STRICT, WITHOUT ROWID;
