-- The owner's monthly review: seven short decisions, kept as a draft and then signed. A signed month holds the
-- document as it was signed and its hash, which also stands in the ledger; no row of it is written again.
create table review (
  company_id text not null,
  id text not null,
  -- YYYY-MM in the company's time zone.
  month text not null,
  started_at text not null,
  started_by text not null,
  changed_at text not null,
  changed_by text not null,
  -- The page that wrote last: it may go on writing, another page may not write over it unseen.
  written_from text not null,
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

create unique index review_month on review (company_id, month);

create table review_decision (
  company_id text not null,
  review_id text not null,
  item integer not null check (item between 1 and 7),
  choice text check (choice in ('1', '2', '3', 'other', 'later')),
  note text not null,
  primary key (company_id, review_id, item),
  foreign key (company_id, review_id) references review (company_id, id)
);

-- What the company has recorded about SECURITY ACTION: policy set, policy published, page looked at, stars
-- declared. Records are added and withdrawn, never changed; the newest that stands is the present state.
create table star_record (
  company_id text not null,
  id text not null,
  kind text not null check (kind in ('policy-set', 'policy-published', 'page-checked', 'declared-1', 'declared-2')),
  on_day text not null,
  -- Where the policy can be read; with 'policy-published' and 'page-checked' only.
  url text,
  -- 'seen' or 'not-seen'; with 'page-checked' only.
  outcome text check (outcome in ('seen', 'not-seen')),
  -- IPA's number for the declaration, if it was noted.
  declaration_id text,
  note text not null,
  recorded_at text not null,
  recorded_by text not null,
  withdrawn_at text,
  withdrawn_by text,
  withdrawal_reason text,
  primary key (company_id, id),
  check ((kind in ('policy-published', 'page-checked')) = (url is not null)),
  check ((kind = 'page-checked') = (outcome is not null)),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check ((withdrawn_at is null) = (withdrawal_reason is null))
);

create index star_record_kind on star_record (company_id, kind, on_day, id);
