-- Which programs can work with the schema after each migration: those whose own last one is `compatible_from` or a
-- later one. A migration writes its mark itself; one that leaves none shuts all older programs out.
create table schema_marks (
    version bigint primary key,
    compatible_from bigint not null
);
insert into schema_marks (version, compatible_from) values (11, 11);

-- How often each node has admitted somebody. Worth nothing after a crash.
create unlogged table limits (
    bucket bytea not null,
    node uuid not null,
    since bigint not null,
    used integer not null,
    changed_at bigint not null,
    primary key (bucket, node)
);
create index limits_by_change on limits (changed_at);
