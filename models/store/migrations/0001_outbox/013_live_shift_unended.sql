CREATE INDEX live_shift_unended ON live_shift (worker, connection, start) WHERE state <> 'ended';
