-- Where a person read a letter otherwise than the rules: where which words stand, never the words.
create table reading_examples (
    id uuid primary key,
    case_id uuid not null references cases,
    message_id uuid not null references messages,
    -- Which text of the message, from 0, and its SHA-256: spans point into that text alone.
    position integer not null,
    sha256 bytea not null,
    -- What the rules found, and what the person said.
    found_as text not null,
    found text not null,
    said_as text not null,
    said text not null,
    person_id uuid not null references people,
    at bigint not null
);
create index reading_examples_by_case on reading_examples (case_id, id);
