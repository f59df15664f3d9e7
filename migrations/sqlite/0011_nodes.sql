-- Which programs can work with the schema after each migration: those whose own last one is `compatible_from` or a
-- later one. A migration writes its mark itself; one that leaves none shuts all older programs out.
create table schema_marks (
    version integer primary key,
    compatible_from integer not null
) strict;
insert into schema_marks (version, compatible_from) values (11, 11);

-- How often each node has admitted somebody. SQLite has one node, which keeps that to itself: always empty.
create table limits (
    bucket blob not null,
    node blob not null,
    since integer not null,
    used integer not null,
    changed_at integer not null,
    primary key (bucket, node)
) strict, without rowid;
create index limits_by_change on limits (changed_at);
