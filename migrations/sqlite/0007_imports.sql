-- Files of many notices: the bytes once, how far each import has come, and what became of each row.
create table import_files (
    sha256 blob primary key,
    size integer not null,
    bytes blob,
    stored_at integer not null
) strict, without rowid;

create table imports (
    id blob primary key,
    name text not null,
    sender text not null,
    sha256 blob not null references import_files,
    sheet integer not null,
    stage text not null,
    mode text not null,
    grouping_by text not null,
    head text not null,
    mapping text not null,
    policy text references policy_versions,
    uploaded_by blob references people,
    uploaded_at integer not null,
    received_at integer not null,
    units integer not null default 0,
    done integer not null default 0,
    good integer not null default 0,
    bad integer not null default 0,
    opened integer not null default 0,
    lease_until integer,
    worker blob
) strict;
create index imports_by_file on imports (sha256, id);
create index imports_at_work on imports (id) where stage in ('reading', 'checking', 'opening');

create table import_rows (
    import_id blob not null references imports,
    number integer not null,
    state text not null,
    verdict text,
    cases text not null,
    words text not null,
    primary key (import_id, number)
) strict, without rowid;
create index import_rows_bad on import_rows (import_id, number) where state = 'bad';

-- What the columns of a sender's tables meant the last time.
create table import_mappings (
    sender text not null,
    fingerprint blob not null,
    grouping_by text not null,
    mapping text not null,
    saved_at integer not null,
    primary key (sender, fingerprint)
) strict, without rowid;
