-- Tasks themselves are worked out from the assessment whenever somebody looks; what is kept is what people said
-- about them. A task is named by its control's id, or by 'own-' and the id of a company's own task.
create table task_record (
  company_id text not null,
  id text not null,
  task_key text not null,
  -- cannot: asked not to do it for a while; the owner's yes makes a waiver of it.
  kind text not null check (kind in ('done', 'assigned', 'cannot', 'snoozed')),
  made_at text not null,
  made_by text not null,
  -- The company's day on which it was said.
  made_on text not null,
  -- snoozed: not suggested before this day; cannot: the last day asked for.
  until_day text,
  reason text not null,
  -- user:<id> of a member or person:<id> of the register; assigned only. Empty: nobody any more.
  owner_ref text not null,
  deputy_ref text not null,
  -- cannot only: what the owner said.
  decided_at text,
  decided_by text,
  decision text check (decision in ('accepted', 'refused')),
  primary key (company_id, id),
  check ((kind in ('cannot', 'snoozed')) = (until_day is not null)),
  check (kind <> 'cannot' or reason <> ''),
  check ((decided_at is null) = (decided_by is null)),
  check ((decided_at is null) = (decision is null)),
  check (decided_at is null or kind = 'cannot')
);

create index task_record_key on task_record (company_id, task_key, id);
create index task_record_time on task_record (company_id, made_at, id);

-- Since when a task has been open, so that its deadline stays where it was set. Gone when it is no longer open.
create table task_opened (
  company_id text not null,
  task_key text not null,
  opened_on text not null,
  primary key (company_id, task_key)
);

-- A company's own tasks, done once.
create table own_task (
  company_id text not null,
  id text not null,
  title text not null,
  due_on text not null,
  minutes integer not null check (minutes > 0),
  created_at text not null,
  created_by text not null,
  done_at text,
  done_by text,
  primary key (company_id, id),
  check ((done_at is null) = (done_by is null))
);

create index own_task_due on own_task (company_id, done_at, due_on, id);

-- Days on which the company does not work, besides weekends and national holidays.
create table company_holiday (
  company_id text not null,
  day text not null,
  name text not null,
  primary key (company_id, day)
);

-- Secret addresses under which a calendar program fetches the tasks. Only the hash of the secret is kept.
create table calendar_feed (
  company_id text not null,
  id text not null,
  token_hash text not null,
  language text not null check (language in ('ja', 'en')),
  user_id text not null,
  made_at text not null,
  revoked_at text,
  primary key (company_id, id)
);

create unique index calendar_feed_token on calendar_feed (token_hash);
