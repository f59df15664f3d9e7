-- Times are microseconds of UTC. Applied migrations are never edited.
create table installation (
    id smallint primary key check (id = 1),
    secret bytea not null,
    created_at bigint not null
);

create table policy_versions (
    version text primary key,
    document text not null,
    content text not null,
    first_served_at bigint not null
);

create table people (
    id uuid primary key,
    email text not null unique,
    name text not null,
    role text not null,
    password_hash text not null,
    created_at bigint not null,
    disabled_at bigint
);

-- By the hash of the address that was typed, whether anybody has it or not.
create table sign_in_tries (
    address_hash bytea primary key,
    failures integer not null,
    locked_until bigint not null
);

create table invitations (
    token_hash bytea primary key,
    role text not null,
    created_at bigint not null,
    expires_at bigint not null
);

create table sessions (
    token_hash bytea primary key,
    person_id uuid not null references people,
    created_at bigint not null,
    seen_at bigint not null
);
create index sessions_by_person on sessions (person_id);

create table cases (
    id uuid primary key,
    number text not null unique,
    notice_id uuid not null,
    revision bigint not null,
    state text not null,
    verdict text not null,
    queue text not null,
    assignee uuid references people,
    opened_at bigint not null,
    warn_at bigint not null,
    late_at bigint not null,
    key_generation integer not null,
    answer_owed boolean not null,
    dismissed boolean not null,
    overrides text not null,
    locations integer not null,
    undecided integer not null,
    uncarried integer not null,
    chain_seq integer not null,
    chain_hash bytea not null
);
create index cases_by_target on cases (state, late_at, id);
create index cases_by_queue on cases (queue, state, late_at, id);
create index cases_by_verdict on cases (verdict, state, late_at, id);
create index cases_to_carry_out on cases (opened_at, id) where uncarried > 0;

create table notices (
    id uuid primary key,
    case_id uuid not null references cases,
    version integer not null,
    channel text not null,
    received_at bigint not null,
    policy text not null references policy_versions,
    provider text not null references policy_versions,
    agent text not null references policy_versions,
    status_address text not null,
    claimant text not null,
    claim text not null,
    sha256 bytea not null,
    size bigint not null,
    submission_key bytea unique,
    unique (case_id, version)
);

create table submissions (
    notice_id uuid primary key references notices,
    bytes bytea not null
);

create table works (
    notice_id uuid not null references notices,
    position integer not null,
    kind text not null,
    description text not null,
    original text,
    primary key (notice_id, position)
);

create table locations (
    case_id uuid not null references cases,
    position integer not null,
    address text,
    place text,
    state text not null,
    outcome text,
    reason text,
    decided_by uuid references people,
    decided_at bigint,
    confirmed_by uuid references people,
    confirmed_at bigint,
    retracted_at bigint,
    primary key (case_id, position)
);

create table events (
    case_id uuid not null,
    seq integer not null,
    at bigint not null,
    kind text not null,
    body bytea not null,
    hash bytea not null,
    primary key (case_id, seq)
);

create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'an audit event is never changed or deleted'; end $$;
create trigger events_are_never_changed before update or delete on events
    for each row execute function refuse_change();
create trigger events_are_never_truncated before truncate on events
    for each statement execute function refuse_change();

-- The erasable part of an event: salt and details go together, and the erasure is recorded.
create table event_details (
    case_id uuid not null,
    seq integer not null,
    salt bytea,
    details bytea,
    erased_at bigint,
    primary key (case_id, seq)
);

create table letters (
    id uuid primary key,
    case_id uuid not null references cases,
    kind text not null,
    recipient text not null,
    subject text not null,
    body text not null,
    created_at bigint not null,
    sent_at bigint,
    attempts integer not null,
    last_error text
);
create index letters_by_case on letters (case_id, id);
create index letters_delayed on letters (id) where sent_at is null and attempts > 0;

create table outbox (
    id uuid primary key,
    kind text not null,
    subject uuid not null,
    run_at bigint not null,
    lease_until bigint,
    attempts integer not null,
    dedup_key text not null unique
);
create index outbox_by_time on outbox (run_at);

-- Words only: the text itself stays in the tables above.
create table case_words (
    case_id uuid primary key,
    words tsvector not null
);
create index case_words_by_word on case_words using gin (words);
