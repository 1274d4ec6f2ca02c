-- Content packs that a company has taken in, and its returns to what the program brings. Rows are added, never
-- changed: the newest one says what is in force.
create table content_pack (
  company_id text not null,
  id text not null,
  -- 'taken': the content below is in force; 'shipped': what the program brings is.
  kind text not null check (kind in ('taken', 'shipped')),
  version text not null,
  -- YYYY-MM-DD
  checked_on text not null,
  superseded_by text,
  -- The fields that differ from what the program brought on that day, as JSON; empty for 'shipped'.
  entries text not null,
  -- SHA-256 of the file as it was handed over; empty for 'shipped'.
  file_sha256 text not null,
  changes integer not null check (changes >= 0),
  made_at text not null,
  made_by text not null,
  primary key (company_id, id)
);
