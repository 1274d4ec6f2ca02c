-- The bad day: whom to call, who responds, the page that opens without signing in, and what was done first.

-- The company's own contacts, and its editions of the windows that Banto ships ("" in window_id: an own one).
-- `hours` is one of always, weekdays, every-day, unknown; times are HH:MM, "" where they say nothing.
create table contact (
  company_id text not null,
  id text not null,
  window_id text not null,
  kind text not null,
  name text not null,
  phone text not null,
  mail text not null,
  url text not null,
  contract_number text not null,
  hours text not null,
  opens text not null,
  closes text not null,
  note text not null,
  on_help integer not null,
  checked_on text not null,
  version integer not null,
  created_at text not null,
  updated_at text not null,
  primary key (company_id, id)
);
create unique index contact_window on contact (company_id, window_id) where window_id <> '';

-- Who acts, in the order in which they are called.
create table responder (
  company_id text not null,
  place integer not null,
  name text not null,
  role text not null,
  phone text not null,
  on_help integer not null,
  updated_at text not null,
  primary key (company_id, place)
);

-- The key of the page without sign-in; a new one ends the old.
create table help_page (
  company_id text not null,
  page_key text not null,
  made_at text not null,
  primary key (company_id)
);
create unique index help_page_key on help_page (page_key);

-- What was done or left out in the first minutes: lines are added, never changed. `id` is the sender's own, so
-- that a line sent twice stands once. `happened_at` is the sender's clock, `received_at` ours.
create table first_step_log (
  company_id text not null,
  id text not null,
  run text not null,
  situation text not null,
  step text not null,
  act text not null,
  reason text not null,
  happened_at text not null,
  received_at text not null,
  primary key (company_id, id)
);
create index first_step_log_run on first_step_log (company_id, run, happened_at);
create index first_step_log_received on first_step_log (company_id, received_at);
