CREATE INDEX attempt_unfinished ON attempt (id) WHERE finished_at IS NULL AND outcome = '';
