-- What comes in by mail: every message with its fate, whatever that is.
create table messages (
    id uuid primary key,
    -- SHA-256 of Message-ID and body: the same message again meets it.
    identity bytea not null unique,
    door text not null,
    received_at bigint not null,
    sort text not null,
    fate text not null,
    -- Why it was refused, or what became of it in words.
    reason text,
    -- Of a message that joined a case: what it reads as, and whether the case knows its sender.
    read_as text,
    known boolean,
    sender text not null,
    subject text not null,
    -- The letter that it was recorded on.
    letter uuid references letters,
    sha256 bytea not null,
    size bigint not null,
    -- Headers, text, reading and names of files, as one piece that can be erased.
    said text not null,
    -- Until somebody at the desk has looked at it.
    waiting_since bigint,
    seen_by uuid references people
);
create index messages_by_fate on messages (fate, id);
create index messages_by_known on messages (known, id) where known is not null;
create index messages_waiting on messages (id) where waiting_since is not null;

create table message_cases (
    message_id uuid not null references messages,
    case_id uuid not null references cases,
    primary key (message_id, case_id)
);
create index message_cases_by_case on message_cases (case_id, message_id);

-- As it arrived. That of a message which opened a case lies with the notice.
create table message_bytes (
    message_id uuid primary key references messages,
    bytes bytea not null
);

-- The sender's own number, by which a later retraction names the notice.
alter table notices add column reference text;
create index notices_by_reference on notices (reference) where reference is not null;

-- How many acknowledgements an address got lately.
create index letters_acknowledged on letters (lower(recipient), created_at)
    where kind = 'acknowledgement';
