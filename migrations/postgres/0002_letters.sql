-- Letters that a person delivers, letters that came back, and letters that belong to no case.
alter table letters
    alter column case_id drop not null,
    add column way text not null default 'email',
    -- A day of the calendar, such as 2026-03-02, in the provider's zone.
    add column posted_on text,
    add column delivered_at bigint,
    add column bounced_at bigint,
    add column resolved_at bigint,
    -- Who recorded the last of these.
    add column handled_by uuid references people;
drop index letters_delayed;
create index letters_delayed on letters (id)
    where way = 'email' and sent_at is null and bounced_at is null and attempts > 0;
create index letters_to_post on letters (id) where way = 'post' and posted_on is null;
create index letters_to_deliver on letters (id)
    where way in ('phone', 'message') and delivered_at is null;
create index letters_back on letters (bounced_at, id)
    where bounced_at is not null and resolved_at is null;
