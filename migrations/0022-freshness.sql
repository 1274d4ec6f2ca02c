-- What people said about names of products, and newer tables of lifecycles that a company has taken in.
create table lifecycle_correction (
  company_id text not null,
  id text not null,
  -- As it was written, and folded for comparing.
  name text not null,
  name_key text not null,
  -- Empty: for every version of that name.
  version text not null,
  -- Empty: none of the products of the table.
  product text not null,
  -- Empty: read from the version as usual.
  cycle text not null,
  made_at text not null,
  made_by text not null,
  primary key (company_id, id)
);

create unique index lifecycle_correction_name on lifecycle_correction (company_id, name_key, version);

-- Rows are added, never changed: the newest of a kind is in force.
create table lifecycle_table (
  company_id text not null,
  id text not null,
  kind text not null check (kind in ('products', 'exploited')),
  -- Of which day the table is, YYYY-MM-DD.
  day text not null,
  -- JSON, in the shape of the engine.
  content text not null,
  entries integer not null check (entries >= 0),
  -- SHA-256 of the file as it was handed over.
  file_sha256 text not null,
  made_at text not null,
  made_by text not null,
  primary key (company_id, id)
);

create index lifecycle_table_kind on lifecycle_table (company_id, kind, id);
