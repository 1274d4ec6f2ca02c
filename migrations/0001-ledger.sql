-- The evidence ledger: append-only, one hash chain a company. The head row is what a writer locks, so that
-- two entries can never take the same number.
create table ledger_head (
  company_id text not null primary key,
  seq integer not null,
  hash text not null
);

create table ledger_entry (
  company_id text not null,
  seq integer not null,
  at text not null,
  actor text not null,
  action text not null,
  subject text not null,
  data text not null,
  previous text not null,
  hash text not null,
  primary key (company_id, seq)
);

create index ledger_entry_subject on ledger_entry (company_id, subject, seq);
