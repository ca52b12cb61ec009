CREATE UNIQUE INDEX team_remote_id ON team (remote_id) WHERE remote_id <> '';
