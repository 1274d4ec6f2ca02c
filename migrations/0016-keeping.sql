-- Backups (sets of data, copies, trials of restoring) and keys (facts about them, never the secret).
-- Every value is a text, '' means "not known".

create table data_set (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  kind text not null,
  owner text not null,
  importance text not null,
  department text not null,
  place text not null,
  original_on text not null,
  system text not null,
  size_gb text not null,
  all_listed text not null,
  loss_hours text not null,
  return_hours text not null,
  restore_order text not null,
  needed_to_continue text not null,
  cloud_choice text not null,
  cloud_decided_by text not null,
  cloud_decided_on text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index data_set_name on data_set (company_id, name_key, id);
create index data_set_department on data_set (company_id, (case when department = '' then 1 else 0 end), department, id);
create index data_set_owner on data_set (company_id, owner);

create table data_copy (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  data_set text not null,
  keeper text not null,
  medium text not null,
  place text not null,
  kept_at text not null,
  idle text not null,
  unalterable text not null,
  encrypted text not null,
  cloud_mfa text not null,
  method text not null,
  every_hours text not null,
  kept_days text not null,
  last_run_on text not null,
  never_run text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index data_copy_name on data_copy (company_id, name_key, id);
create index data_copy_last_run_on on data_copy (company_id, (case when last_run_on = '' then 1 else 0 end), last_run_on, id);
create index data_copy_data_set on data_copy (company_id, data_set);

create table restore_test (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  data_set text not null,
  done_on text not null,
  done_by text not null,
  extent text not null,
  minutes text not null,
  unchanged text not null,
  learnt text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index restore_test_name on restore_test (company_id, name_key, id);
create index restore_test_done_on on restore_test (company_id, (case when done_on = '' then 1 else 0 end), done_on, id);
create index restore_test_data_set on restore_test (company_id, data_set);

create table kept_key (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  kind text not null,
  owner text not null,
  opens text not null,
  form text not null,
  number text not null,
  holder text not null,
  second_holder text not null,
  only_one text not null,
  for_role text not null,
  holder_entitled text not null,
  handed_on text not null,
  counted_on text not null,
  use text not null,
  tried_at_hand text not null,
  locks_after_misses text not null,
  length text not null,
  alphabet text not null,
  locked_after text not null,
  delayed text not null,
  guessable text not null,
  changed_on text not null,
  leaked text not null,
  critical text not null,
  kept_at text not null,
  sealed_on text not null,
  sealed_with text not null,
  opened_on text not null,
  seal_seen_on text not null,
  seal_whole text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index kept_key_name on kept_key (company_id, name_key, id);
create index kept_key_kind on kept_key (company_id, (case when kind = '' then 1 else 0 end), kind, id);
create index kept_key_opens on kept_key (company_id, (case when opens = '' then 1 else 0 end), opens, id);
create index kept_key_number on kept_key (company_id, (case when number = '' then 1 else 0 end), number, id);
create index kept_key_counted_on on kept_key (company_id, (case when counted_on = '' then 1 else 0 end), counted_on, id);
create index kept_key_owner on kept_key (company_id, owner);

create table carry_out (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  kind text not null,
  device text not null,
  encrypted text not null,
  contents text not null,
  taken_by text not null,
  purpose text not null,
  destination text not null,
  approved_by text not null,
  out_on text not null,
  due_on text not null,
  back_on text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index carry_out_name on carry_out (company_id, name_key, id);
create index carry_out_out_on on carry_out (company_id, (case when out_on = '' then 1 else 0 end), out_on, id);
create index carry_out_due_on on carry_out (company_id, (case when due_on = '' then 1 else 0 end), due_on, id);
create index carry_out_back_on on carry_out (company_id, (case when back_on = '' then 1 else 0 end), back_on, id);
create index carry_out_device on carry_out (company_id, device);
create index carry_out_taken_by on carry_out (company_id, taken_by);
create index carry_out_open on carry_out (company_id, back_on, due_on);

create table share (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  kind text not null,
  owner text not null,
  service text not null,
  place text not null,
  scope text not null,
  default_scope text not null,
  shared_with text not null,
  purpose text not null,
  end_on text not null,
  meant_public text not null,
  approved_by text not null,
  reviewed_on text not null,
  only_needed text not null,
  daily_admin text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index share_name on share (company_id, name_key, id);
create index share_service on share (company_id, (case when service = '' then 1 else 0 end), service, id);
create index share_end_on on share (company_id, (case when end_on = '' then 1 else 0 end), end_on, id);
create index share_reviewed_on on share (company_id, (case when reviewed_on = '' then 1 else 0 end), reviewed_on, id);
create index share_owner on share (company_id, owner);

create table share_right (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  share text not null,
  person text not null,
  may text not null,
  inherited text not null,
  until_on text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index share_right_name on share_right (company_id, name_key, id);
create index share_right_until_on on share_right (company_id, (case when until_on = '' then 1 else 0 end), until_on, id);
create index share_right_share on share_right (company_id, share);
