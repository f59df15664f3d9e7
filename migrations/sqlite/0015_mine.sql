-- Links that open all cases of one e-mail address, and what follows from them. A claimant is known by the same hash as
-- the sender of a case. Rows live for minutes or hours; the sweeper takes them away.
create table case_links (
    token_hash blob primary key,
    claimant blob not null,
    expires_at integer not null
) strict, without rowid;
create index case_links_by_time on case_links (expires_at);

create table claimant_sessions (
    token_hash blob primary key,
    claimant blob not null,
    expires_at integer not null
) strict, without rowid;
create index claimant_sessions_by_time on claimant_sessions (expires_at);

-- How often a link was asked for, whether any case names the address or not.
create table case_link_tries (
    claimant blob primary key,
    since integer not null,
    asked integer not null
) strict, without rowid;
create index case_link_tries_by_time on case_link_tries (since);
-- The letters with such links are kept for a week; a message that is about one keeps it.
create index letters_with_links on letters (created_at) where kind = 'case_link';
create index messages_by_letter on messages (letter) where letter is not null;

-- The cases of one sender, the newest first, and those of one state.
create index cases_by_sender_and_time on cases (sender, opened_at, id) where sender is not null;
create index cases_by_sender_and_state on cases (sender, state, opened_at, id) where sender is not null;
drop index cases_by_sender;

insert into schema_marks (version, compatible_from) values (15, 11);
