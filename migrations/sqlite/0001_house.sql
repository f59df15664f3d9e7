-- Times are microseconds of UTC. Applied migrations are never edited.
create table installation (
    id integer primary key check (id = 1),
    secret blob not null,
    created_at integer not null
) strict;

create table policy_versions (
    version text primary key,
    document text not null,
    content text not null,
    first_served_at integer not null
) strict;

create table people (
    id blob primary key,
    email text not null unique,
    name text not null,
    role text not null,
    password_hash text not null,
    created_at integer not null,
    disabled_at integer
) strict;

-- By the hash of the address that was typed, whether anybody has it or not.
create table sign_in_tries (
    address_hash blob primary key,
    failures integer not null,
    locked_until integer not null
) strict;

create table invitations (
    token_hash blob primary key,
    role text not null,
    created_at integer not null,
    expires_at integer not null
) strict;

create table sessions (
    token_hash blob primary key,
    person_id blob not null references people,
    created_at integer not null,
    seen_at integer not null
) strict;
create index sessions_by_person on sessions (person_id);

create table cases (
    id blob primary key,
    number text not null unique,
    notice_id blob not null,
    revision integer not null,
    state text not null,
    verdict text not null,
    queue text not null,
    assignee blob references people,
    opened_at integer not null,
    warn_at integer not null,
    late_at integer not null,
    key_generation integer not null,
    answer_owed integer not null,
    dismissed integer not null,
    overrides text not null,
    locations integer not null,
    undecided integer not null,
    uncarried integer not null,
    chain_seq integer not null,
    chain_hash blob not null
) strict;
create index cases_by_target on cases (state, late_at, id);
create index cases_by_queue on cases (queue, state, late_at, id);
create index cases_by_verdict on cases (verdict, state, late_at, id);
create index cases_to_carry_out on cases (opened_at, id) where uncarried > 0;

create table notices (
    id blob primary key,
    case_id blob not null references cases,
    version integer not null,
    channel text not null,
    received_at integer not null,
    policy text not null references policy_versions,
    provider text not null references policy_versions,
    agent text not null references policy_versions,
    status_address text not null,
    claimant text not null,
    claim text not null,
    sha256 blob not null,
    size integer not null,
    submission_key blob unique,
    unique (case_id, version)
) strict;

create table submissions (
    notice_id blob primary key references notices,
    bytes blob not null
) strict;

create table works (
    notice_id blob not null references notices,
    position integer not null,
    kind text not null,
    description text not null,
    original text,
    primary key (notice_id, position)
) strict, without rowid;

create table locations (
    case_id blob not null references cases,
    position integer not null,
    address text,
    place text,
    state text not null,
    outcome text,
    reason text,
    decided_by blob references people,
    decided_at integer,
    confirmed_by blob references people,
    confirmed_at integer,
    retracted_at integer,
    primary key (case_id, position)
) strict, without rowid;

create table events (
    case_id blob not null,
    seq integer not null,
    at integer not null,
    kind text not null,
    body blob not null,
    hash blob not null,
    primary key (case_id, seq)
) strict, without rowid;
create trigger events_are_never_changed before update on events
    begin select raise(abort, 'an audit event is never changed'); end;
create trigger events_are_never_deleted before delete on events
    begin select raise(abort, 'an audit event is never deleted'); end;

-- The erasable part of an event: salt and details go together, and the erasure is recorded.
create table event_details (
    case_id blob not null,
    seq integer not null,
    salt blob,
    details blob,
    erased_at integer,
    primary key (case_id, seq)
) strict, without rowid;

create table letters (
    id blob primary key,
    case_id blob not null references cases,
    kind text not null,
    recipient text not null,
    subject text not null,
    body text not null,
    created_at integer not null,
    sent_at integer,
    attempts integer not null,
    last_error text
) strict;
create index letters_by_case on letters (case_id, id);
create index letters_delayed on letters (id) where sent_at is null and attempts > 0;

create table outbox (
    id blob primary key,
    kind text not null,
    subject blob not null,
    run_at integer not null,
    lease_until integer,
    attempts integer not null,
    dedup_key text not null unique
) strict;
create index outbox_by_time on outbox (run_at);

-- Words only: the text itself stays in the tables above.
create virtual table case_words using fts5 (
    case_id unindexed, words,
    content = '', contentless_delete = 1, contentless_unindexed = 1
);
