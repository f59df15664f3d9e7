-- What comes in by mail: every message with its fate, whatever that is.
create table messages (
    id blob primary key,
    -- SHA-256 of Message-ID and body: the same message again meets it.
    identity blob not null unique,
    door text not null,
    received_at integer not null,
    sort text not null,
    fate text not null,
    -- Why it was refused, or what became of it in words.
    reason text,
    -- Of a message that joined a case: what it reads as, and whether the case knows its sender.
    read_as text,
    known integer,
    sender text not null,
    subject text not null,
    -- The letter that it was recorded on.
    letter blob references letters,
    sha256 blob not null,
    size integer not null,
    -- Headers, text, reading and names of files, as one piece that can be erased.
    said text not null,
    -- Until somebody at the desk has looked at it.
    waiting_since integer,
    seen_by blob references people
) strict;
create index messages_by_fate on messages (fate, id);
create index messages_by_known on messages (known, id) where known is not null;
create index messages_waiting on messages (id) where waiting_since is not null;

create table message_cases (
    message_id blob not null references messages,
    case_id blob not null references cases,
    primary key (message_id, case_id)
) strict, without rowid;
create index message_cases_by_case on message_cases (case_id, message_id);

-- As it arrived. That of a message which opened a case lies with the notice.
create table message_bytes (
    message_id blob primary key references messages,
    bytes blob not null
) strict;

-- The sender's own number, by which a later retraction names the notice.
alter table notices add column reference text;
create index notices_by_reference on notices (reference) where reference is not null;

-- How many acknowledgements an address got lately.
create index letters_acknowledged on letters (lower(recipient), created_at)
    where kind = 'acknowledgement';
