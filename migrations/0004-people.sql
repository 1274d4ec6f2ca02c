-- The register of people. An empty text means "not known"; days are YYYY-MM-DD. The columns ending in _key
-- and `search` are folded forms of what is shown: for finding, for sorting, and for telling who is who.
create table person (
  company_id text not null,
  id text not null,
  number text not null,
  family_name text not null,
  given_name text not null,
  family_kana text not null,
  given_kana text not null,
  mail text not null,
  department text not null,
  title text not null,
  phone text not null,
  employment text not null check (employment in ('', 'regular', 'part-time', 'dispatched', 'officer', 'other')),
  joined_on text not null,
  left_on text not null,
  note text not null,
  number_key text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  version integer not null,
  primary key (company_id, id)
);

create unique index person_number on person (company_id, number_key) where number_key <> '';
create index person_name on person (company_id, name_key, id);
create index person_department on person (company_id, department);

-- One row a company: whoever changes its people updates this row first, so that two imports queue up, and a
-- preview can tell whether the register has changed since.
create table person_register (
  company_id text not null primary key,
  revision integer not null
);

-- An import: first a draft with the table as it was read, then, once confirmed, a report that is kept.
create table person_import (
  company_id text not null,
  id text not null,
  state text not null check (state in ('draft', 'done')),
  file_name text not null,
  source text not null,
  heading_row integer not null,
  mapping text not null,
  rows text not null,
  for_setup integer not null,
  created_by text not null,
  created_at text not null,
  confirmed_by text,
  confirmed_at text,
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  refused integer not null,
  absent integer not null,
  primary key (company_id, id)
);

create index person_import_time on person_import (company_id, created_at, id);
create index person_import_draft on person_import (created_at) where state = 'draft';

-- What became of each row of a confirmed import. `detail` is JSON: the changes, or the reasons and the cells.
create table person_import_row (
  company_id text not null,
  import_id text not null,
  row_number integer not null,
  outcome text not null check (outcome in ('added', 'changed', 'unchanged', 'refused')),
  person_id text,
  label text not null,
  detail text not null,
  primary key (company_id, import_id, row_number),
  foreign key (company_id, import_id) references person_import (company_id, id) on delete cascade
);

create index person_import_row_outcome on person_import_row (company_id, import_id, outcome, row_number);
