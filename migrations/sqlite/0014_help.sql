-- What people read in the help centre and whether it answered their question: one row for each article that was ever
-- read, and nothing about who read it.
create table help_counts (
    slug text primary key,
    reads integer not null,
    helped integer not null,
    not_helped integer not null
) strict, without rowid;

-- What the search of the help centre knows. Programs of several versions may share the database, so each kind of contents
-- has rows of its own; those that nobody has used for long are removed.
create table help_words_editions (
    edition text primary key,
    used_at integer not null
) strict, without rowid;
create virtual table help_words using fts5 (
    edition unindexed, slug unindexed, title, keywords, summary, body,
    tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3'
);

insert into schema_marks (version, compatible_from) values (14, 11);
