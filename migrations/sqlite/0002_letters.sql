-- Letters that a person delivers, letters that came back, and letters that belong to no case.
-- SQLite cannot take a "not null" away: the table is made anew around the same rows.
create table letters_anew (
    id blob primary key,
    case_id blob references cases,
    kind text not null,
    way text not null default 'email',
    recipient text not null,
    subject text not null,
    body text not null,
    created_at integer not null,
    attempts integer not null,
    last_error text,
    sent_at integer,
    -- A day of the calendar, such as 2026-03-02, in the provider's zone.
    posted_on text,
    delivered_at integer,
    bounced_at integer,
    resolved_at integer,
    -- Who recorded the last of these.
    handled_by blob references people
) strict;
insert into letters_anew
    (id, case_id, kind, recipient, subject, body, created_at, attempts, last_error, sent_at)
    select id, case_id, kind, recipient, subject, body, created_at, attempts, last_error, sent_at
    from letters;
drop table letters;
alter table letters_anew rename to letters;
create index letters_by_case on letters (case_id, id);
create index letters_delayed on letters (id)
    where way = 'email' and sent_at is null and bounced_at is null and attempts > 0;
create index letters_to_post on letters (id) where way = 'post' and posted_on is null;
create index letters_to_deliver on letters (id)
    where way in ('phone', 'message') and delivered_at is null;
create index letters_back on letters (bounced_at, id)
    where bounced_at is not null and resolved_at is null;
