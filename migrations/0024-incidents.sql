-- Incidents: what happened, kept as entries that are only added, and what was made from them.

-- `number` counts 1, 2, 3 … in a company. Title, kind, level and end are read from the entries and kept here for
-- lists. `head_seq` and `head_hash` are the newest link of the incident's chain.
create table incident (
  company_id text not null,
  id text not null,
  number integer not null,
  title text not null,
  kind text not null,
  level integer not null,
  opened_at text not null,
  closed_at text,
  head_seq integer not null,
  head_hash text not null,
  primary key (company_id, id)
);
create unique index incident_number on incident (company_id, number);
create index incident_open on incident (company_id, closed_at, opened_at);

-- An entry's `id` is the sender's own. Sent twice it stands once; another content under the same id stands beside
-- the first, so nothing is lost. `happened_at` is the sender's clock, `received_at` ours.
create table incident_entry (
  company_id text not null,
  incident_id text not null,
  seq integer not null,
  id text not null,
  digest text not null,
  kind text not null,
  happened_at text not null,
  received_at text not null,
  author text not null,
  author_name text not null,
  body text not null,
  previous text not null,
  hash text not null,
  primary key (company_id, incident_id, seq)
);
create unique index incident_entry_once on incident_entry (company_id, incident_id, id, digest);

-- Which files belong to an incident; names, sizes and hashes stand in the entry too.
create table incident_file (
  company_id text not null,
  incident_id text not null,
  file_id text not null,
  entry_id text not null,
  primary key (company_id, incident_id, file_id)
);

-- Drafts as they were taken out, word for word.
create table incident_draft (
  company_id text not null,
  incident_id text not null,
  id text not null,
  draft text not null,
  version integer not null,
  lang text not null,
  text text not null,
  sha256 text not null,
  made_at text not null,
  made_by text not null,
  primary key (company_id, incident_id, id)
);
create unique index incident_draft_version on incident_draft (company_id, incident_id, draft, lang, version);

-- Copies of the bad day's pages taken out as one encrypted file. The passphrase is kept nowhere.
create table offline_copy (
  company_id text not null,
  id text not null,
  sha256 text not null,
  made_at text not null,
  made_by text not null,
  reminded_at text,
  primary key (company_id, id)
);
create index offline_copy_made on offline_copy (company_id, made_at);
