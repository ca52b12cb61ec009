UPDATE live_shift SET flags = flags | 16
WHERE state = 'pending' AND origin = 'login' AND EXISTS (
    SELECT 1 FROM operation AS o
    WHERE o.worker = live_shift.worker AND o.connection = live_shift.connection AND o.at = live_shift.end
        AND o.kind = 'logout' AND o.state IN ('accepted', 'confirmed'));
