-- Files kept as evidence. Their bytes lie in the vault; several files may share the same bytes.
create table objects (
    id uuid primary key,
    sha256 bytea not null,
    size bigint not null,
    media_type text not null,
    -- When somebody last offered these bytes, while no case has them: after a day they are cleaned
    -- away. Null once a case has them.
    leased_at bigint,
    -- Being cleaned away: never offered again, so that nobody loses what somebody else deletes.
    removing_at bigint
);
create unique index objects_by_hash on objects (sha256) where removing_at is null;
create index objects_leased on objects (leased_at) where leased_at is not null;
create index objects_removing on objects (removing_at) where removing_at is not null;

create table evidence (
    id uuid primary key,
    case_id uuid not null references cases,
    object_id uuid not null references objects,
    name text not null,
    size bigint not null,
    sender text not null,
    added_by uuid references people,
    added_at bigint not null
);
create index evidence_by_case on evidence (case_id, id);
create index evidence_by_object on evidence (object_id);
