-- Facts that no part of Banto knows yet: somebody answers yes, no or "I do not know" for the company. Answers are
-- added, never changed: the newest version counts, and the earlier ones tell how an earlier day stood.
create table hand_fact (
  company_id text not null,
  fact text not null,
  -- From 1; two people who answer the same version at once cannot both be kept.
  version integer not null check (version >= 1),
  value text not null check (value in ('yes', 'no', 'unknown')),
  answered_at text not null,
  answered_by text not null,
  primary key (company_id, fact, version)
);

-- A control accepted as not done until a day. It is shown as waived and never counts as proved.
create table waiver (
  company_id text not null,
  id text not null,
  control_id text not null,
  reason text not null,
  -- Who decided it, by name; made_by is the account that wrote it down.
  approver text not null,
  -- Days of the company's time zone; the second is the last on which it holds.
  made_on text not null,
  until_day text not null,
  made_at text not null,
  made_by text not null,
  withdrawn_at text,
  withdrawn_by text,
  primary key (company_id, id),
  check (until_day >= made_on),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);

create index waiver_control on waiver (company_id, control_id);
