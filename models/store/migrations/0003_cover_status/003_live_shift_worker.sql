CREATE INDEX live_shift_worker ON live_shift (worker, connection, end);
