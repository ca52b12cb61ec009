-- An insert that was given its end is ended as soon as it is taken, and still runs until then.
CREATE INDEX live_shift_ends_later ON live_shift (worker, connection, end)
WHERE origin = 'insert' AND state = 'ended';
