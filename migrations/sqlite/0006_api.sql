-- The programming interface: its keys, which cases each opened, and answers that are given again.
create table api_keys (
    id blob primary key,
    name text not null,
    -- Keys of scopes, separated by spaces.
    scopes text not null,
    -- SHA-256 of 32 random bytes.
    secret_hash blob not null,
    made_by blob not null references people,
    made_at integer not null,
    used_at integer,
    revoked_by blob references people,
    revoked_at integer
) strict;

create table api_cases (
    case_id blob primary key references cases,
    key_id blob not null references api_keys
) strict, without rowid;

-- Answers by Idempotency-Key; status and body are null while the request is in work. Access keys are
-- left out of a body and computed again.
create table api_answers (
    key_id blob not null references api_keys,
    route text not null,
    idempotency blob not null,
    fingerprint blob not null,
    started_at integer not null,
    status integer,
    body text,
    primary key (key_id, route, idempotency)
) strict, without rowid;
create index api_answers_by_age on api_answers (started_at);
