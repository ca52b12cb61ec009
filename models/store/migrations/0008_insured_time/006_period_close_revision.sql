CREATE UNIQUE INDEX period_close_revision ON period_close (first_day, last_day, revision);
