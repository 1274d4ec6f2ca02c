-- Backups of Banto itself, and the copies of them that were taken elsewhere. company_id is '-': they belong to
-- the installation and hold every company.
create table backup (
  company_id text not null,
  id text not null,
  made_at text not null,
  file text not null,
  size integer,
  sha256 text,
  encrypted integer not null,
  verified_at text,
  -- JSON: the folders that received it, each with whether it is another medium than the data's.
  places text not null,
  problem text,
  primary key (company_id, id)
);

create table backup_removal (
  company_id text not null,
  id text not null,
  backup_file text not null,
  place text not null,
  taken_at text not null,
  taken_by text not null,
  primary key (company_id, id)
);
