-- Background jobs. A job that is not finished may be claimed from `due_at` on; a claim moves `due_at` to the
-- end of its lease, so that the work of a process that died becomes due again by itself. `attempts` counts the
-- claims and is the token by which a claim is held. The installation's own jobs have company_id '-'.
create table job (
  company_id text not null,
  id text not null,
  name text not null,
  payload text not null,
  singleton_key text,
  occurrence text,
  created_at text not null,
  due_at text not null,
  attempts integer not null,
  max_attempts integer not null,
  claimed_by text,
  finished_at text,
  outcome text check (outcome in ('done', 'failed')),
  error text,
  primary key (company_id, id)
);

create index job_due on job (due_at, id) where finished_at is null;
create index job_finished on job (finished_at) where finished_at is not null;
-- One unfinished job a key; and one job ever for each time of a schedule.
create unique index job_singleton on job (company_id, name, singleton_key) where finished_at is null;
create unique index job_occurrence on job (company_id, name, occurrence);

-- The processes that work on jobs, each with the time of its last sign of life.
create table worker (
  id text not null primary key,
  host text not null,
  pid integer not null,
  started_at text not null,
  seen_at text not null
);

-- Every mail is kept here, whether it leaves by SMTP or is handed over on paper.
create table mail (
  company_id text not null,
  id text not null,
  kind text not null,
  recipient text not null,
  subject text not null,
  body_text text not null,
  body_html text,
  state text not null check (state in ('queued', 'held', 'sent', 'failed', 'handed-over')),
  created_at text not null,
  tried_at text,
  sent_at text,
  handed_over_at text,
  handed_over_by text,
  error text,
  error_detail text,
  primary key (company_id, id)
);

create index mail_by_time on mail (company_id, created_at, id);
create index mail_by_state on mail (company_id, state, created_at);
