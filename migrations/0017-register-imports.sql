-- Files that are taken into registers. First a draft with the tables as they were read, then what they would do,
-- then, once confirmed, a report that is kept.
create table register_import (
  company_id text not null,
  id text not null,
  register text not null,
  state text not null check (state in ('columns', 'working', 'ready', 'stopped', 'done')),
  file_name text not null,
  -- What was read, as JSON: kind, sheets, notes; and how it is to be read: sheet, heading, columns, defaults.
  source text not null,
  reading text not null,
  -- Percent of the comparison, and why it stopped.
  progress integer not null,
  problem text not null,
  -- The register as it was when it was compared.
  stamp integer not null,
  created_by text not null,
  created_at text not null,
  confirmed_by text,
  confirmed_at text,
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  refused integer not null,
  conflicts integer not null,
  missing integer not null,
  primary key (company_id, id)
);

create index register_import_time on register_import (company_id, register, state, created_at, id);
create index register_import_draft on register_import (created_at) where state <> 'done';

-- The tables of a draft, some hundred rows a piece: JSON lists of [row number, cell, cell, …].
create table register_import_rows (
  company_id text not null,
  import_id text not null,
  sheet integer not null,
  piece integer not null,
  rows text not null,
  primary key (company_id, import_id, sheet, piece),
  foreign key (company_id, import_id) references register_import (company_id, id) on delete cascade
);

-- What a file would do, or did, line by line; unchanged rows are only counted. `choice` is for conflicts.
create table register_import_line (
  company_id text not null,
  import_id text not null,
  seq integer not null,
  row_number integer not null,
  outcome text not null check (outcome in ('added', 'changed', 'conflict', 'refused', 'missing')),
  entry_id text not null,
  label text not null,
  detail text not null,
  choice text not null check (choice in ('', 'file', 'register')),
  primary key (company_id, import_id, seq),
  foreign key (company_id, import_id) references register_import (company_id, id) on delete cascade
);

create index register_import_line_outcome on register_import_line (company_id, import_id, outcome, seq);

-- What a company once said about the headings of a file. `signature` is a digest of the headings.
create table register_import_mapping (
  company_id text not null,
  register text not null,
  signature text not null,
  headings text not null,
  keys text not null,
  used_at text not null,
  primary key (company_id, register, signature)
);
