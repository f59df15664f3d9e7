-- Where a person read a letter otherwise than the rules: where which words stand, never the words.
create table reading_examples (
    id blob primary key,
    case_id blob not null references cases,
    message_id blob not null references messages,
    -- Which text of the message, from 0, and its SHA-256: spans point into that text alone.
    position integer not null,
    sha256 blob not null,
    -- What the rules found, and what the person said.
    found_as text not null,
    found text not null,
    said_as text not null,
    said text not null,
    person_id blob not null references people,
    at integer not null
) strict;
create index reading_examples_by_case on reading_examples (case_id, id);
