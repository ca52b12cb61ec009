CREATE INDEX operation_worker ON operation (worker, id);
