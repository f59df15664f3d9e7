-- What people read in the help centre and whether it answered their question: one row for each article that was ever
-- read, and nothing about who read it.
create table help_counts (
    slug text primary key,
    reads bigint not null,
    helped bigint not null,
    not_helped bigint not null
);

-- What the search of the help centre knows. Programs of several versions may share the database, so each kind of contents
-- has rows of its own; those that nobody has used for long are removed.
create table help_words_editions (
    edition text primary key,
    used_at bigint not null
);
create table help_words (
    edition text not null,
    slug text not null,
    body text not null,
    words tsvector not null,
    primary key (edition, slug)
);
create index help_words_by_word on help_words using gin (words);

insert into schema_marks (version, compatible_from) values (14, 11);
