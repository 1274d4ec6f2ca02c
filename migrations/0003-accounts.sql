-- Those who sign in, and the companies they belong to.
--
-- The auth_* tables belong to persons, not to companies: one person may work in several companies with one
-- password and one second factor. So they have no company_id. Names and columns follow what better-auth
-- stores; times are ISO 8601 text in UTC, yes and no are 1 and 0.

create table auth_user (
  id text not null primary key,
  name text not null,
  email text not null unique,
  email_verified integer not null,
  image text,
  language text,
  two_factor_enabled integer not null,
  created_at text not null,
  updated_at text not null
);

create table auth_session (
  id text not null primary key,
  token text not null unique,
  user_id text not null references auth_user (id) on delete cascade,
  active_company_id text,
  expires_at text not null,
  ip_address text,
  user_agent text,
  created_at text not null,
  updated_at text not null
);

create index auth_session_user on auth_session (user_id);

-- One row for each way in: "credential" holds the scrypt hash of a password; a later OpenID Connect
-- provider gets a row of its own beside it.
create table auth_account (
  id text not null primary key,
  user_id text not null references auth_user (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at text,
  refresh_token_expires_at text,
  scope text,
  password text,
  created_at text not null,
  updated_at text not null,
  unique (provider_id, account_id)
);

create index auth_account_user on auth_account (user_id);

-- Short-lived proofs (reset links, passkey challenges, half-done sign-ins); the identifier is a hash.
create table auth_verification (
  id text not null primary key,
  identifier text not null,
  value text not null,
  expires_at text not null,
  created_at text not null,
  updated_at text not null
);

create index auth_verification_identifier on auth_verification (identifier);
create index auth_verification_expiry on auth_verification (expires_at);

-- The secret of the authenticator app and the recovery codes, encrypted with the key of the installation.
create table auth_two_factor (
  id text not null primary key,
  user_id text not null unique references auth_user (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified integer not null,
  failed_verification_count integer,
  locked_until text
);

create table auth_passkey (
  id text not null primary key,
  user_id text not null references auth_user (id) on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up integer not null,
  transports text,
  aaguid text,
  created_at text
);

create index auth_passkey_user on auth_passkey (user_id);

-- Failed attempts by key (hash of an address, an IP address, both) within a window of time.
create table auth_throttle (
  key text not null primary key,
  count integer not null,
  started_at text not null
);

-- Facts about the installation itself: the hash of the set-up token, the key that a restore must know.
create table installation (
  key text not null primary key,
  value text not null,
  updated_at text not null
);

create table company (
  id text not null primary key,
  name text not null,
  slug text not null unique,
  industry text,
  people_count integer,
  prefecture text,
  fiscal_year_end_month integer,
  language text not null,
  time_zone text not null,
  created_at text not null,
  updated_at text not null
);

create table member (
  company_id text not null references company (id) on delete cascade,
  id text not null unique,
  user_id text not null references auth_user (id) on delete cascade,
  role text not null,
  role_since text not null,
  created_at text not null,
  primary key (company_id, id),
  unique (company_id, user_id)
);

create index member_user on member (user_id);

-- The link carries a token of which only the hash is kept.
create table invitation (
  company_id text not null references company (id) on delete cascade,
  id text not null unique,
  email text not null,
  role text not null,
  status text not null,
  token_hash text not null unique,
  inviter_id text not null references auth_user (id),
  expires_at text not null,
  created_at text not null,
  primary key (company_id, id)
);

create index invitation_email on invitation (company_id, email);
