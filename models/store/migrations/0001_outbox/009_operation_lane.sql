CREATE INDEX operation_lane ON operation (connection, worker, settled);
