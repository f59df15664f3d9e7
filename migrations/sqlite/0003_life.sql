-- The whole life of a case: subscribers, counter-notices, holds, complaints, strikes, tasks.
alter table cases add column life text not null default '{}';
alter table cases add column wake_at integer;
-- SHA-256 of the sender's e-mail address, or of the name where there is none.
alter table cases add column sender blob;
alter table cases add column deficient integer not null default 0;
alter table cases add column refused integer not null default 0;
alter table cases add column not_ours integer not null default 0;
alter table cases add column retracted integer not null default 0;
alter table cases add column countered integer not null default 0;
create index cases_to_wake on cases (wake_at) where wake_at is not null;
create index cases_coming_back on cases (wake_at, id) where state = 'countered' and wake_at is not null;
create index cases_by_sender on cases (sender, opened_at) where sender is not null;

create table subscribers (
    id blob primary key,
    reference text not null unique,
    name text,
    email text,
    address text,
    created_at integer not null
) strict;

alter table letters add column subscriber blob references subscribers;
create index letters_by_subscriber on letters (subscriber, id) where subscriber is not null;

alter table locations add column basis text;
alter table locations add column not_before integer;
alter table locations add column subscriber blob references subscribers;
alter table locations add column counter integer;
alter table locations add column hold integer;
alter table locations add column cause text;
alter table locations add column owed_at integer;
alter table locations add column restored_by blob references people;
alter table locations add column restored_at integer;
update locations set restored_by = confirmed_by, restored_at = confirmed_at,
    cause = 'retraction', owed_at = retracted_at, confirmed_by = decided_by, confirmed_at = decided_at
    where state = 'restored';
update locations set cause = 'retraction', owed_at = retracted_at,
    confirmed_by = decided_by, confirmed_at = decided_at where state = 'restore_owed';
update locations set state = 'disabled' where state = 'carried_out';
update locations set basis = 'notice' where outcome is not null;
-- The same material in other cases: only what was ever taken down.
create index locations_taken_down on locations (substr(address, 1, 200)) where outcome = 'disabled';
create index locations_by_subscriber on locations (subscriber, case_id) where subscriber is not null;

-- What keeps material down beside cases: terms, a court order, own knowledge.
create table grounds (
    id blob primary key,
    address text not null,
    place text,
    basis text not null,
    reason text not null,
    laid_by blob not null references people,
    laid_at integer not null,
    lifted_by blob references people,
    lifted_at integer
) strict;
create index grounds_standing on grounds (substr(address, 1, 200)) where lifted_at is null;

create table tasks (
    case_id blob not null references cases,
    kind text not null,
    subject integer not null,
    due_at integer not null,
    breach_at integer,
    locations integer not null,
    primary key (case_id, kind, subject)
) strict, without rowid;
create index tasks_by_time on tasks (due_at, case_id, kind, subject);
create index tasks_by_breach on tasks (breach_at, case_id) where breach_at is not null;

create table counter_notices (
    id blob primary key,
    case_id blob not null references cases,
    ordinal integer not null,
    version integer not null,
    received_at integer not null,
    policy text not null references policy_versions,
    provider text not null references policy_versions,
    agent text not null references policy_versions,
    claim text not null,
    sha256 blob not null,
    size integer not null,
    bytes blob,
    submission_key blob unique,
    unique (case_id, ordinal, version)
) strict;

-- What a hold or a complaint says, apart from the chain because it can be erased.
create table papers (
    case_id blob not null references cases,
    kind text not null,
    ordinal integer not null,
    words text not null,
    primary key (case_id, kind, ordinal)
) strict, without rowid;

create table steps (
    id blob primary key,
    subscriber blob not null references subscribers,
    case_id blob not null references cases,
    step text not null,
    strikes integer not null,
    state text not null,
    proposed_at integer not null,
    decided_by blob references people,
    decided_at integer,
    reason text
) strict;
create index steps_by_subscriber on steps (subscriber, proposed_at);
create index steps_open on steps (proposed_at) where state in ('proposed', 'undo');

-- Warnings and suspensions of senders (DSA Art. 23(2)).
create table sender_marks (
    id blob primary key,
    sender blob not null,
    case_id blob not null references cases,
    kind text not null,
    reason text not null,
    marked_by blob not null references people,
    marked_at integer not null,
    until_at integer,
    lifted_at integer
) strict;
create index sender_marks_by_sender on sender_marks (sender, marked_at);

create table subpoenas (
    id blob primary key,
    case_id blob not null references cases,
    requester text not null,
    court text not null,
    reference text not null,
    received_on text not null,
    recorded_by blob not null references people,
    recorded_at integer not null
) strict;
create index subpoenas_by_case on subpoenas (case_id, recorded_at);

-- What the provider recorded as filed with the Copyright Office.
create table designations (
    id blob primary key,
    filed text not null,
    recorded_at integer not null
) strict;
create index designations_by_time on designations (recorded_at);

-- Alerts that belong to no case, each once.
create table alerts (
    name text primary key,
    raised_at integer not null
) strict;

-- Counted by monitoring: there should be none.
create index events_breached on events (at) where kind = 'breached';
