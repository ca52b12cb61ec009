CREATE TABLE worker (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    customer_number TEXT NOT NULL,
    work_provider_user_id TEXT NOT NULL,
    business_user_id INTEGER,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    team TEXT NOT NULL,
    vehicle_registration TEXT NOT NULL,
    archived INTEGER NOT NULL
) STRICT;
