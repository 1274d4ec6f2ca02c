-- The registers. Every value is a text, '' means "not known"; days are YYYY-MM-DD, yes and no are written so.
-- `name_key` and `search` are folded forms of what is shown: for finding and for sorting. What is out of use
-- stays, with the day and the reason.

-- Somebody's word that a register holds all there is, and the last day on which that counts.
create table register_statement (
  company_id text not null,
  id text not null,
  register text not null,
  stated_at text not null,
  stated_by text not null,
  valid_until text not null,
  withdrawn_at text,
  primary key (company_id, id)
);

create index register_statement_register on register_statement (company_id, register, valid_until);

-- Photos and files of the entries.
create table register_file (
  company_id text not null,
  register text not null,
  entry_id text not null,
  file_id text not null,
  added_at text not null,
  primary key (company_id, register, entry_id, file_id),
  foreign key (company_id, file_id) references file_object (company_id, id)
);

create index register_file_file on register_file (company_id, file_id);

create table device (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  kind text not null,
  owner text not null,
  used_by text not null,
  place text not null,
  belongs text not null,
  maker text not null,
  model text not null,
  serial text not null,
  asset_no text not null,
  bought_on text not null,
  replace_on text not null,
  maintainer text not null,
  os text not null,
  os_build text not null,
  firmware text not null,
  firmware_on text not null,
  office text not null,
  reader text not null,
  java text not null,
  browsers text not null,
  plug_ins text not null,
  protection text not null,
  checked_on text not null,
  support_ends text not null,
  supported text not null,
  auto_update text not null,
  software_auto_update text not null,
  protection_on text not null,
  definitions_current text not null,
  unused_removed text not null,
  app_auto_update text not null,
  wifi_only_updates text not null,
  firmware_notice_known text not null,
  firmware_current text not null,
  firmware_auto_update text not null,
  vendor_page text not null,
  firmware_days text not null,
  lock_on text not null,
  lock_method text not null,
  lock_minutes text not null,
  pin_six text not null,
  pin_tries_limited text not null,
  pin_not_personal text not null,
  notifications_hidden text not null,
  app_lock_on text not null,
  app_pin_differs text not null,
  smart_unlock_off text not null,
  disk_encrypted text not null,
  recovery_key_kept text not null,
  remote_lock text not null,
  autorun_off text not null,
  macros_blocked text not null,
  without_admin text not null,
  users_limited text not null,
  unknown_apps_off text not null,
  unmodified text not null,
  permissions_reviewed text not null,
  for_administration text not null,
  openable_by_two text not null,
  faces_outside text not null,
  admin_page_closed text not null,
  initial_changed text not null,
  admin_password_long text not null,
  no_known_hole text not null,
  has_wifi text not null,
  wifi_cipher text not null,
  wifi_key_length text not null,
  byod_until text not null,
  leaves_no_data text not null,
  exception_until text not null,
  exception_why text not null,
  exception_isolation text not null,
  exception_by text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index device_name on device (company_id, name_key, id);
create index device_kind on device (company_id, (case when kind = '' then 1 else 0 end), kind, id);
create index device_place on device (company_id, (case when place = '' then 1 else 0 end), place, id);
create index device_model on device (company_id, (case when model = '' then 1 else 0 end), model, id);
create index device_asset_no on device (company_id, (case when asset_no = '' then 1 else 0 end), asset_no, id);
create index device_os on device (company_id, (case when os = '' then 1 else 0 end), os, id);
create index device_checked_on on device (company_id, (case when checked_on = '' then 1 else 0 end), checked_on, id);
create index device_support_ends on device (company_id, (case when support_ends = '' then 1 else 0 end), support_ends, id);
create index device_owner on device (company_id, owner);
