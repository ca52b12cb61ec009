CREATE TRIGGER period_close_delete BEFORE DELETE ON period_close
BEGIN
    SELECT RAISE(ABORT, 'a closed period is never changed');
END;
