CREATE INDEX attempt_operation_operation ON attempt_operation (operation, attempt);
