-- The company's year: goals of the plan, monthly checks, management reviews. A signed management review holds
-- the minutes as they were signed and their hash, which also stands in the ledger; it is not written again.
create table year_goal (
  company_id text not null,
  id text not null,
  -- The calendar year in which the business year starts.
  year integer not null,
  title text not null,
  target text not null,
  owner text not null,
  -- YYYY-MM
  due_month text not null,
  budget_yen integer check (budget_yen >= 0),
  state text not null check (state in ('open', 'done', 'dropped')),
  result text not null,
  -- The measure of the self-diagnosis that it was taken from.
  measure_id text,
  -- Counts the changes: a form made from an older one is not written over a newer one.
  version integer not null,
  added_at text not null,
  added_by text not null,
  changed_at text not null,
  changed_by text not null,
  primary key (company_id, id)
);

create index year_goal_year on year_goal (company_id, year, due_month, id);

-- Checks are added, never changed: a month may have several.
create table year_check (
  company_id text not null,
  id text not null,
  -- YYYY-MM
  month text not null,
  remark text not null,
  checker text not null,
  checked_at text not null,
  checked_by text not null,
  primary key (company_id, id)
);

create index year_check_month on year_check (company_id, month, id);

create table management_review (
  company_id text not null,
  id text not null,
  -- The business year that it looks at.
  year integer not null,
  -- Empty while a draft does not know them yet.
  held_on text not null,
  attendees text not null,
  decisions text not null,
  next_on text not null,
  version integer not null,
  changed_at text not null,
  changed_by text not null,
  signed_at text,
  signed_by text,
  signer text,
  document text,
  hash text,
  primary key (company_id, id),
  check ((signed_at is null) = (signed_by is null)),
  check ((signed_at is null) = (signer is null)),
  check ((signed_at is null) = (document is null)),
  check ((signed_at is null) = (hash is null))
);

-- One draft at a time.
create unique index management_review_draft on management_review (company_id) where signed_at is null;
create index management_review_held on management_review (company_id, held_on, id);
