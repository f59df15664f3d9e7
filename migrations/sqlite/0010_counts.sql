-- How many cases stand where: kept by the triggers below, so that it cannot drift.
create table tallies (
    state text not null,
    queue text not null,
    verdict text not null,
    cases integer not null,
    primary key (state, queue, verdict)
) strict, without rowid;

create trigger cases_are_tallied_when_opened after insert on cases begin
    insert into tallies (state, queue, verdict, cases) values (new.state, new.queue, new.verdict, 1)
        on conflict (state, queue, verdict) do update set cases = cases + 1;
end;
create trigger cases_are_tallied_when_changed after update of state, queue, verdict on cases
    when old.state <> new.state or old.queue <> new.queue or old.verdict <> new.verdict
begin
    update tallies set cases = cases - 1
        where state = old.state and queue = old.queue and verdict = old.verdict;
    insert into tallies (state, queue, verdict, cases) values (new.state, new.queue, new.verdict, 1)
        on conflict (state, queue, verdict) do update set cases = cases + 1;
end;
create trigger cases_are_tallied_when_deleted after delete on cases begin
    update tallies set cases = cases - 1
        where state = old.state and queue = old.queue and verdict = old.verdict;
end;
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

-- The words that there are, read from the index itself: for those that begin like a word.
create virtual table case_words_known using fts5vocab(case_words, 'instance');
