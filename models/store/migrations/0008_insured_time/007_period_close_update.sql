CREATE TRIGGER period_close_update BEFORE UPDATE ON period_close
BEGIN
    SELECT RAISE(ABORT, 'a closed period is never changed');
END;
