-- Without a hole, and never over an existing row: INSERT OR REPLACE passes the other two triggers by.
CREATE TRIGGER audit_insert BEFORE INSERT ON audit
WHEN NEW.sequence IS NOT (SELECT COALESCE(MAX(sequence), 0) + 1 FROM audit)
BEGIN
    SELECT RAISE(ABORT, 'the audit continues at its end only');
END;
