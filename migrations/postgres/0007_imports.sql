-- Files of many notices: the bytes once, how far each import has come, and what became of each row.
create table import_files (
    sha256 bytea primary key,
    size bigint not null,
    bytes bytea,
    stored_at bigint not null
);

create table imports (
    id uuid primary key,
    name text not null,
    sender text not null,
    sha256 bytea not null references import_files,
    sheet integer not null,
    stage text not null,
    mode text not null,
    grouping_by text not null,
    head text not null,
    mapping text not null,
    policy text references policy_versions,
    uploaded_by uuid references people,
    uploaded_at bigint not null,
    received_at bigint not null,
    units integer not null default 0,
    done integer not null default 0,
    good integer not null default 0,
    bad integer not null default 0,
    opened integer not null default 0,
    lease_until bigint,
    worker uuid
);
create index imports_by_file on imports (sha256, id);
create index imports_at_work on imports (id) where stage in ('reading', 'checking', 'opening');

create table import_rows (
    import_id uuid not null references imports,
    number integer not null,
    state text not null,
    verdict text,
    cases text not null,
    words text not null,
    primary key (import_id, number)
);
create index import_rows_bad on import_rows (import_id, number) where state = 'bad';

-- What the columns of a sender's tables meant the last time.
create table import_mappings (
    sender text not null,
    fingerprint bytea not null,
    grouping_by text not null,
    mapping text not null,
    saved_at bigint not null,
    primary key (sender, fingerprint)
);
