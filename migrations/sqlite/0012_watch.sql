-- The request, or the turn of a worker, that a letter was written in: it leads from the log to the letter.
alter table letters add column request_id text;
