-- From a case back to the row of the file that it came from.
create index import_rows_by_case on import_rows (cases) where cases <> '';
