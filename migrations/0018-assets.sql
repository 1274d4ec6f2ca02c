-- Information assets: the ledger of IPA's risk sheet, and what was said, decided and done about their risks.

create table asset (
  company_id text not null,
  id text not null,
  version integer not null,
  business text not null,
  name text not null,
  owner text not null,
  department text not null,
  users text not null,
  registered_on text not null,
  medium text not null,
  place text not null,
  device text not null,
  service text not null,
  personal text not null,
  sensitive text not null,
  my_number text not null,
  confidentiality text not null,
  integrity text not null,
  availability text not null,
  grave text not null,
  retention text not null,
  keep_until text not null,
  entrusted text not null,
  entrusted_by text not null,
  return_on text not null,
  not_left_open text not null,
  given_back text not null,
  given_back_on text not null,
  return_proof text not null,
  needless text not null,
  disposal text not null,
  disposed_on text not null,
  disposal_witness text not null,
  disposal_proof text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index asset_name on asset (company_id, name_key, id);
create index asset_business on asset (company_id, (case when business = '' then 1 else 0 end), business, id);
create index asset_department on asset (company_id, (case when department = '' then 1 else 0 end), department, id);
create index asset_registered_on on asset (company_id, (case when registered_on = '' then 1 else 0 end), registered_on, id);
create index asset_medium on asset (company_id, (case when medium = '' then 1 else 0 end), medium, id);
create index asset_keep_until on asset (company_id, (case when keep_until = '' then 1 else 0 end), keep_until, id);
create index asset_entrusted_by on asset (company_id, (case when entrusted_by = '' then 1 else 0 end), entrusted_by, id);
create index asset_return_on on asset (company_id, (case when return_on = '' then 1 else 0 end), return_on, id);
create index asset_owner on asset (company_id, owner);
create index asset_device on asset (company_id, device);
create index asset_service on asset (company_id, service);

-- How often the company says a threat comes to what is kept on a medium. Added, never changed.
create table risk_view (
  company_id text not null,
  id text not null,
  medium text not null,
  threat text not null,
  frequency text not null check (frequency in ('1', '2', '3', 'never', 'open')),
  reason text not null,
  made_at text not null,
  made_by text not null,
  primary key (company_id, id)
);

create index risk_view_made on risk_view (company_id, made_at, id);

-- What was decided about an asset's risk, with the numbers as they stood. Added, never changed.
create table risk_decision (
  company_id text not null,
  id text not null,
  asset_id text not null,
  treatment text not null check (treatment in ('reduce', 'keep', 'transfer', 'avoid')),
  reason text not null check (reason <> ''),
  approver text not null check (approver <> ''),
  review_on text not null check (review_on <> ''),
  covered_until text not null,
  expected_threat integer check (expected_threat between 1 and 3),
  expected_vulnerability integer check (expected_vulnerability between 1 and 3),
  judged text not null,
  made_at text not null,
  made_by text not null,
  primary key (company_id, id),
  foreign key (company_id, asset_id) references asset (company_id, id)
);

create index risk_decision_asset on risk_decision (company_id, asset_id, made_at, id);

-- What is done about an asset's risk: a control of the handbook, or something of the company's own.
create table risk_measure (
  company_id text not null,
  id text not null,
  asset_id text not null,
  control_id text not null,
  title text not null,
  due_on text not null,
  made_at text not null,
  made_by text not null,
  done_on text not null,
  done_at text not null,
  done_by text not null,
  dropped_at text not null,
  primary key (company_id, id),
  foreign key (company_id, asset_id) references asset (company_id, id)
);

create index risk_measure_asset on risk_measure (company_id, asset_id, made_at, id);

-- Answers to the checks of IPA's workbook, as they were taken in; those of one time belong together.
create table risk_check (
  company_id text not null,
  id text not null,
  place integer not null,
  number text not null,
  section text not null,
  question text not null,
  answer integer not null check (answer between 1 and 4),
  taken_at text not null,
  primary key (company_id, id)
);

create index risk_check_taken on risk_check (company_id, taken_at, place);
