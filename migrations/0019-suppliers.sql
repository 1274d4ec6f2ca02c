-- Suppliers, connections to them, contracts of help, domains and sites, roles, personal data and its records.

create table supplier (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  kind text not null,
  owner text not null,
  trade text not null,
  important text not null,
  site text not null,
  group_company text not null,
  contact_name text not null,
  contact_phone text not null,
  contact_mail text not null,
  emergency_name text not null,
  emergency_phone text not null,
  emergency_hours text not null,
  notice_agreed text not null,
  notice_terms text not null,
  patterns text not null,
  parts text not null,
  alternative text not null,
  calm_duties text not null,
  bad_day_duties text not null,
  looked_up_on text not null,
  looked_up_what text not null,
  sells_devices text not null,
  ordered_on text not null,
  data text not null,
  personal_data text not null,
  transfer text not null,
  p_mark text not null,
  p_mark_until text not null,
  isms text not null,
  isms_until text not null,
  other_grounds text not null,
  examined_before text not null,
  examined_on text not null,
  examined_how text not null,
  contract_on text not null,
  contract_until text not null,
  clause_secrecy text not null,
  clause_purpose text not null,
  clause_protection text not null,
  clause_incident_notice text not null,
  clause_return text not null,
  clause_consent_to_pass_on text not null,
  clause_audit text not null,
  clause_people_limited text not null,
  clause_copying text not null,
  clause_damages text not null,
  clause_country text not null,
  clause_prohibited_acts text not null,
  clause_foreign_law text not null,
  clause_same_duties text not null,
  clause_oversight text not null,
  passed_on text not null,
  passed_on_consent text not null,
  passed_on_to text not null,
  work_place text not null,
  servers_abroad text not null,
  country text not null,
  abroad_settled text not null,
  country_law_on text not null,
  flow_decision text not null,
  flow_decided_on text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index supplier_name on supplier (company_id, name_key, id);
create index supplier_kind on supplier (company_id, (case when kind = '' then 1 else 0 end), kind, id);
create index supplier_looked_up_on on supplier (company_id, (case when looked_up_on = '' then 1 else 0 end), looked_up_on, id);
create index supplier_examined_on on supplier (company_id, (case when examined_on = '' then 1 else 0 end), examined_on, id);
create index supplier_contract_until on supplier (company_id, (case when contract_until = '' then 1 else 0 end), contract_until, id);
create index supplier_owner on supplier (company_id, owner);

create table connection (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  kind text not null,
  owner text not null,
  supplier text not null,
  purpose text not null,
  data text not null,
  direction text not null,
  device text not null,
  device_supported text not null,
  device_current text not null,
  support_ends text not null,
  mfa text not null,
  opened text not null,
  last_used_on text not null,
  needed text not null,
  needed_on text not null,
  level text not null,
  level_agreed text not null,
  cut_off_by text not null,
  cut_off_agreed text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index connection_name on connection (company_id, name_key, id);
create index connection_kind on connection (company_id, (case when kind = '' then 1 else 0 end), kind, id);
create index connection_support_ends on connection (company_id, (case when support_ends = '' then 1 else 0 end), support_ends, id);
create index connection_last_used_on on connection (company_id, (case when last_used_on = '' then 1 else 0 end), last_used_on, id);
create index connection_needed_on on connection (company_id, (case when needed_on = '' then 1 else 0 end), needed_on, id);
create index connection_owner on connection (company_id, owner);
create index connection_supplier on connection (company_id, supplier);
create index connection_device on connection (company_id, device);

create table contract (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  kind text not null,
  standing text not null,
  owner text not null,
  supplier text not null,
  hotline text not null,
  hotline_hours text not null,
  out_of_hours text not null,
  contract_no text not null,
  contact_name text not null,
  contact_mail text not null,
  starts_on text not null,
  ends_on text not null,
  renews_itself text not null,
  yen_year text not null,
  covers text not null,
  cover_yen text not null,
  conditions text not null,
  watches text not null,
  desk text not null,
  monitoring text not null,
  first_response text not null,
  simple_insurance text not null,
  alerts_read_by text not null,
  decided_on text not null,
  decided_by text not null,
  compared text not null,
  decided_why text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index contract_name on contract (company_id, name_key, id);
create index contract_kind on contract (company_id, (case when kind = '' then 1 else 0 end), kind, id);
create index contract_ends_on on contract (company_id, (case when ends_on = '' then 1 else 0 end), ends_on, id);
create index contract_yen_year on contract (company_id, (case when yen_year = '' then 1 else 0 end), yen_year, id);
create index contract_decided_on on contract (company_id, (case when decided_on = '' then 1 else 0 end), decided_on, id);
create index contract_owner on contract (company_id, owner);
create index contract_supplier on contract (company_id, supplier);

create table domain (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  kind text not null,
  owner text not null,
  address text not null,
  purpose text not null,
  provider text not null,
  supplier text not null,
  registered_to text not null,
  expires_on text not null,
  renews_itself text not null,
  certificate_on text not null,
  certificate_renews text not null,
  warned text not null,
  retirement_settled text not null,
  admins text not null,
  admins_on text not null,
  admin_mfa text not null,
  cms text not null,
  cms_version text not null,
  plug_ins text not null,
  updates_itself text not null,
  updated_on text not null,
  tamper_watched text not null,
  backup_on text not null,
  lookalikes_on text not null,
  lookalikes_found text not null,
  stop_how text not null,
  notice_drafted text not null,
  notice_place text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index domain_name on domain (company_id, name_key, id);
create index domain_kind on domain (company_id, (case when kind = '' then 1 else 0 end), kind, id);
create index domain_expires_on on domain (company_id, (case when expires_on = '' then 1 else 0 end), expires_on, id);
create index domain_certificate_on on domain (company_id, (case when certificate_on = '' then 1 else 0 end), certificate_on, id);
create index domain_updated_on on domain (company_id, (case when updated_on = '' then 1 else 0 end), updated_on, id);
create index domain_lookalikes_on on domain (company_id, (case when lookalikes_on = '' then 1 else 0 end), lookalikes_on, id);
create index domain_owner on domain (company_id, owner);
create index domain_supplier on domain (company_id, supplier);

create table role_line (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  role text not null,
  vacant text not null,
  holder text not null,
  holder_outside text not null,
  deputy text not null,
  deputy_outside text not null,
  named_on text not null,
  named_by text not null,
  hours_month text not null,
  may_stop text not null,
  may_spend_yen text not null,
  table_shown text not null,
  table_where text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index role_line_name on role_line (company_id, name_key, id);
create index role_line_role on role_line (company_id, (case when role = '' then 1 else 0 end), role, id);
create index role_line_named_on on role_line (company_id, (case when named_on = '' then 1 else 0 end), named_on, id);

create table personal_data_kind (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  subjects text not null,
  owner text not null,
  items text not null,
  people_count text not null,
  sensitive text not null,
  collected_by text not null,
  purpose text not null,
  purpose_read text not null,
  told text not null,
  told_where text not null,
  given text not null,
  given_to text not null,
  consent_kept text not null,
  received_from text not null,
  people_abroad text not null,
  abroad_asked_on text not null,
  media text not null,
  place text not null,
  retention text not null,
  delete_on text not null,
  deleted_how text not null,
  handlers text not null,
  checked_on text not null,
  device text not null,
  named_places text not null,
  nothing_elsewhere text not null,
  usb_blocked text not null,
  self_encrypting text not null,
  locked_away text not null,
  off_network text not null,
  desk text not null,
  desk_published text not null,
  identity_check text not null,
  answer_days text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index personal_data_kind_name on personal_data_kind (company_id, name_key, id);
create index personal_data_kind_subjects on personal_data_kind (company_id, (case when subjects = '' then 1 else 0 end), subjects, id);
create index personal_data_kind_people_count on personal_data_kind (company_id, (case when people_count = '' then 1 else 0 end), people_count, id);
create index personal_data_kind_delete_on on personal_data_kind (company_id, (case when delete_on = '' then 1 else 0 end), delete_on, id);
create index personal_data_kind_checked_on on personal_data_kind (company_id, (case when checked_on = '' then 1 else 0 end), checked_on, id);
create index personal_data_kind_owner on personal_data_kind (company_id, owner);
create index personal_data_kind_device on personal_data_kind (company_id, device);

create table data_record (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  kind text not null,
  owner text not null,
  data text not null,
  happened_on text not null,
  partner text not null,
  partner_head text not null,
  supplier text not null,
  people text not null,
  items text not null,
  consent text not null,
  obtained_how text not null,
  keep_until text not null,
  asked_for text not null,
  identity_checked text not null,
  identity_how text not null,
  due_on text not null,
  answered_on text not null,
  answer text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index data_record_name on data_record (company_id, name_key, id);
create index data_record_kind on data_record (company_id, (case when kind = '' then 1 else 0 end), kind, id);
create index data_record_happened_on on data_record (company_id, (case when happened_on = '' then 1 else 0 end), happened_on, id);
create index data_record_keep_until on data_record (company_id, (case when keep_until = '' then 1 else 0 end), keep_until, id);
create index data_record_due_on on data_record (company_id, (case when due_on = '' then 1 else 0 end), due_on, id);
create index data_record_answered_on on data_record (company_id, (case when answered_on = '' then 1 else 0 end), answered_on, id);
create index data_record_owner on data_record (company_id, owner);
create index data_record_data on data_record (company_id, data);
create index data_record_supplier on data_record (company_id, supplier);
