-- How many cases stand where: what the triggers below note, added up. Nobody waits for anybody:
-- whoever changes a case only inserts, and what was inserted is folded into `tallies` later.
create table tallies (
    state text not null,
    queue text not null,
    verdict text not null,
    cases bigint not null,
    primary key (state, queue, verdict)
);
-- Rows live for seconds.
create table tally_changes (
    id bigint generated always as identity primary key,
    state text not null,
    queue text not null,
    verdict text not null,
    change bigint not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

create function tally_opened() returns trigger language plpgsql as $$ begin
    insert into tally_changes (state, queue, verdict, change)
        select state, queue, verdict, count(*) from opened group by state, queue, verdict;
    return null;
end $$;
create function tally_changed() returns trigger language plpgsql as $$ begin
    insert into tally_changes (state, queue, verdict, change)
        values (old.state, old.queue, old.verdict, -1), (new.state, new.queue, new.verdict, 1);
    return null;
end $$;
create function tally_deleted() returns trigger language plpgsql as $$ begin
    insert into tally_changes (state, queue, verdict, change)
        select state, queue, verdict, -count(*) from deleted group by state, queue, verdict;
    return null;
end $$;
create trigger cases_are_tallied_when_opened after insert on cases
    referencing new table as opened for each statement execute function tally_opened();
-- By the row: most changes of a case change nothing of this.
create trigger cases_are_tallied_when_changed after update of state, queue, verdict on cases
    for each row when (old.state <> new.state or old.queue <> new.queue or old.verdict <> new.verdict)
    execute function tally_changed();
create trigger cases_are_tallied_when_deleted after delete on cases
    referencing old table as deleted for each statement execute function tally_deleted();
insert into tallies (state, queue, verdict, cases)
    select state, queue, verdict, count(*) from cases group by state, queue, verdict;

-- A queue and a verdict at once.
create index cases_by_queue_and_verdict on cases (queue, verdict, state, late_at, id);
-- Tasks that are broken already are passed over without looking at them.
create index tasks_by_time_and_breach on tasks (due_at, case_id, kind, subject, breach_at);
drop index tasks_by_time;
-- The reference is the sender's: one that is used a million times costs no sort.
create index notices_by_reference_and_id on notices (reference, id) where reference is not null;
drop index notices_by_reference;
