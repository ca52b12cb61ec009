CREATE TRIGGER audit_content_delete BEFORE DELETE ON audit_content
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;
