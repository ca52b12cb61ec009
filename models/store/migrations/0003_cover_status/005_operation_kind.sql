CREATE INDEX operation_kind ON operation (kind, state, id);
