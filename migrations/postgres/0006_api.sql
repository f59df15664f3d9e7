-- The programming interface: its keys, which cases each opened, and answers that are given again.
create table api_keys (
    id uuid primary key,
    name text not null,
    -- Keys of scopes, separated by spaces.
    scopes text not null,
    -- SHA-256 of 32 random bytes.
    secret_hash bytea not null,
    made_by uuid not null references people,
    made_at bigint not null,
    used_at bigint,
    revoked_by uuid references people,
    revoked_at bigint
);

create table api_cases (
    case_id uuid primary key references cases,
    key_id uuid not null references api_keys
);

-- Answers by Idempotency-Key; status and body are null while the request is in work. Access keys are
-- left out of a body and computed again.
create table api_answers (
    key_id uuid not null references api_keys,
    route text not null,
    idempotency bytea not null,
    fingerprint bytea not null,
    started_at bigint not null,
    status integer,
    body text,
    primary key (key_id, route, idempotency)
);
create index api_answers_by_age on api_answers (started_at);
