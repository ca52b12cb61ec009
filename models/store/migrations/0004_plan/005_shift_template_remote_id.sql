CREATE UNIQUE INDEX shift_template_remote_id ON shift_template (remote_id) WHERE remote_id <> '';
