-- Keys for programs. The key itself is shown once; what is kept is its SHA-256 and its last letters, to tell it
-- from others. It acts for a member (user_id), and ends with their membership.
create table api_token (
  company_id text not null,
  id text not null,
  name text not null,
  token_hash text not null,
  hint text not null,
  role text not null check (role in ('owner', 'it', 'employee', 'supporter')),
  user_id text not null,
  made_at text not null,
  made_by text not null,
  expires_at text not null,
  last_used_at text,
  revoked_at text,
  revoked_by text,
  primary key (company_id, id),
  check ((revoked_at is null) = (revoked_by is null))
);

create unique index api_token_hash on api_token (token_hash);

-- The answers to requests that named an Idempotency-Key, for a day. Without an answer: still being worked on.
create table api_answer (
  company_id text not null,
  token_id text not null,
  idempotency_key text not null,
  -- SHA-256 of method, address and body.
  fingerprint text not null,
  made_at text not null,
  finished_at text,
  status integer,
  -- JSON
  headers text,
  body text,
  primary key (company_id, token_id, idempotency_key),
  check ((finished_at is null) = (status is null))
);

create index api_answer_age on api_answer (made_at);
