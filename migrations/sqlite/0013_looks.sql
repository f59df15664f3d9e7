-- Cases that must be looked at again because something else changed that they had left to it. A row of its own for each
-- time: whoever changes the other case need not hold this one, and no change of this one can undo it. It refers to the
-- case without a foreign key, which on PostgreSQL would hold the case.
create table looks (
    id blob primary key,
    case_id blob not null,
    at integer not null
) strict, without rowid;
create index looks_by_time on looks (at, id);

-- Looks of before this table were one moment in the case, which a change could overwrite: once more, all of them.
insert into looks (id, case_id, at)
    select randomblob(16), case_id, 0 from (select distinct case_id from locations where state = 'released') as released;

insert into schema_marks (version, compatible_from) values (13, 11);
