-- Services and accounts. Never a password: who, how, and facts about them.
create table service (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  kind text not null,
  owner text not null,
  provider text not null,
  purpose text not null,
  url text not null,
  important text not null,
  personal_data text not null,
  contract_ends text not null,
  yen_month text not null,
  approved_on text not null,
  approved_by text not null,
  exit_plan text not null,
  mfa_offered text not null,
  mfa_required text not null,
  guessing_stopped text not null,
  login_alerts text not null,
  secret_question text not null,
  no_mfa_decided_on text not null,
  kept_in text not null,
  short_refused text not null,
  users_limited text not null,
  secrets_encrypted text not null,
  downloads_logged text not null,
  default_scope text not null,
  settings_reviewed_on text not null,
  vetted_work text not null,
  vetted_kind text not null,
  vetted_data text not null,
  vetted_rules text not null,
  vetted_provider text not null,
  vetted_service_level text not null,
  vetted_admin text not null,
  vetted_users text not null,
  vetted_login text not null,
  vetted_backup text not null,
  vetted_measures text not null,
  vetted_desk text not null,
  vetted_data_at_end text not null,
  vetted_terms text not null,
  vetted_country text not null,
  exported_on text not null,
  export_opened text not null,
  data_country text not null,
  country_accepted_by text not null,
  country_accepted_why text not null,
  banking_place text not null,
  emergency_phone text not null,
  transaction_confirmed text not null,
  limit_lowered text not null,
  compensation_read text not null,
  leaked_on text not null,
  leak_cause text not null,
  leak_closed_on text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index service_name on service (company_id, name_key, id);
create index service_kind on service (company_id, (case when kind = '' then 1 else 0 end), kind, id);
create index service_provider on service (company_id, (case when provider = '' then 1 else 0 end), provider, id);
create index service_contract_ends on service (company_id, (case when contract_ends = '' then 1 else 0 end), contract_ends, id);
create index service_leaked_on on service (company_id, (case when leaked_on = '' then 1 else 0 end), leaked_on, id);
create index service_owner on service (company_id, owner);

create table account (
  company_id text not null,
  id text not null,
  version integer not null,
  name text not null,
  service text not null,
  kind text not null,
  holder text not null,
  deputy text not null,
  purpose text not null,
  first text not null,
  second text not null,
  spare_kept text not null,
  stronger_unavailable text not null,
  checked_on text not null,
  shared_reason text not null,
  shared_until text not null,
  traceable text not null,
  note text not null,
  retired_on text not null,
  retired_why text not null,
  name_key text not null,
  search text not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);

create index account_name on account (company_id, name_key, id);
create index account_kind on account (company_id, (case when kind = '' then 1 else 0 end), kind, id);
create index account_checked_on on account (company_id, (case when checked_on = '' then 1 else 0 end), checked_on, id);
create index account_service on account (company_id, service);
create index account_holder on account (company_id, holder);
