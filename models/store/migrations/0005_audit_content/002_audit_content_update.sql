CREATE TRIGGER audit_content_update BEFORE UPDATE ON audit_content
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;
