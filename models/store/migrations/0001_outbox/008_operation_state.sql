CREATE INDEX operation_state ON operation (state);
