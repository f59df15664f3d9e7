-- The request, or the turn of a worker, that a letter was written in: it leads from the log to the letter.
alter table letters add column request_id text;

insert into schema_marks (version, compatible_from) values (12, 11);
