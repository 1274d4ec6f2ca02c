-- The 25-item self-diagnosis: one company sheet, and a sheet for each department that answers by a link.
-- `changed_at` is what every writer touches first: writers of one diagnosis queue up on that row, and a
-- diagnosis that is closed can no longer be written.
create table diagnosis (
  company_id text not null,
  id text not null,
  content_version text not null,
  responsible text not null,
  started_at text not null,
  started_by text not null,
  previous_id text,
  changed_at text not null,
  closed_at text,
  closed_by text,
  primary key (company_id, id)
);

-- One diagnosis under way a company.
create unique index diagnosis_open on diagnosis (company_id) where closed_at is null;
create index diagnosis_closed on diagnosis (company_id, closed_at);

-- Of the link and of the code to type only hashes are kept; a lost link is replaced, not looked up.
create table diagnosis_sheet (
  company_id text not null,
  diagnosis_id text not null,
  id text not null,
  kind text not null check (kind in ('company', 'department')),
  department text,
  respondent text,
  token_hash text unique,
  code_hash text unique,
  created_at text not null,
  created_by text not null,
  submitted_at text,
  withdrawn_at text,
  primary key (company_id, diagnosis_id, id),
  foreign key (company_id, diagnosis_id) references diagnosis (company_id, id)
);

create unique index diagnosis_sheet_company on diagnosis_sheet (company_id, diagnosis_id) where kind = 'company';
create unique index diagnosis_sheet_department on diagnosis_sheet (company_id, diagnosis_id, department)
  where withdrawn_at is null and kind = 'department';

-- A row may hold a note before there is an answer. `written_from` names the page that wrote the row last: a page
-- that saves as it is typed may change its own writing, but not quietly what came from another page since.
create table diagnosis_answer (
  company_id text not null,
  diagnosis_id text not null,
  sheet_id text not null,
  item integer not null check (item between 1 and 25),
  answer text check (answer in ('yes', 'partly', 'no', 'unknown')),
  note text not null,
  answered_at text not null,
  answered_by text not null,
  written_from text not null,
  primary key (company_id, diagnosis_id, sheet_id, item),
  foreign key (company_id, diagnosis_id, sheet_id) references diagnosis_sheet (company_id, diagnosis_id, id)
);
