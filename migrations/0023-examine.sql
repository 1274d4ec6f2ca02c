-- Showing something suspicious: the page that opens without signing in, what was reported and what came of it,
-- the senders that are known, and the book of official addresses.

-- One row a company, made when it is first needed. `page_key` opens the page for everybody and is printed on
-- posters, so it is kept as it is; a new one ends the old. `seal` signs what a visitor holds in the hand between
-- looking and reporting. Lists are JSON arrays of text.
create table examine_setting (
  company_id text not null,
  page_key text,
  opened_at text,
  seal text not null,
  contact_name text not null,
  contact_phone text not null,
  own_domains text not null,
  trusted_servers text not null,
  updated_at text not null,
  primary key (company_id)
);
create unique index examine_setting_key on examine_setting (page_key);

-- Senders learned from mails that somebody judged to be in order.
create table known_sender (
  company_id text not null,
  address text not null,
  report_id text not null,
  learned_at text not null,
  learned_by text not null,
  primary key (company_id, address)
);

-- What was shown and reported: the judgement and an outline of it as JSON, never the mail itself.
create table suspicious_report (
  company_id text not null,
  id text not null,
  campaign_id text not null,
  receipt_hash text not null,
  kind text not null check (kind in ('mail', 'text', 'url')),
  verdict text not null check (verdict in ('dangerous', 'suspicious', 'nothing-odd')),
  score real not null,
  subject text not null,
  sender text not null,
  details text not null,
  sent_at text not null,
  reported_at text not null,
  reported_by text not null,
  reporter_name text not null,
  note text not null,
  opened text not null check (opened in ('', 'no', 'opened', 'entered')),
  state text not null check (state in ('new', 'phishing', 'spam', 'ok')),
  judged_at text not null,
  judged_by text not null,
  reply text not null,
  replied_at text not null,
  search text not null,
  primary key (company_id, id)
);
create unique index suspicious_report_receipt on suspicious_report (receipt_hash);
create index suspicious_report_state on suspicious_report (company_id, state, reported_at);
create index suspicious_report_reported on suspicious_report (company_id, reported_at);
create index suspicious_report_campaign on suspicious_report (company_id, campaign_id, reported_at);

-- By what reports are held to be of one campaign: sender, subject without numbers, address, file.
create table report_sign (
  company_id text not null,
  report_id text not null,
  sign text not null,
  primary key (company_id, report_id, sign),
  foreign key (company_id, report_id) references suspicious_report (company_id, id)
);
create index report_sign_sign on report_sign (company_id, sign);

-- Warnings to everybody: with the address of a primary source, or the word that it was seen here.
create table campaign_warning (
  company_id text not null,
  id text not null,
  campaign_id text not null,
  subject text not null,
  words text not null,
  source_url text not null,
  own_observation text not null,
  recipients integer not null,
  sent_at text not null,
  sent_by text not null,
  primary key (company_id, id)
);
create index campaign_warning_campaign on campaign_warning (company_id, campaign_id, sent_at);

-- Official addresses. An address is never changed: it is retired and another added, so that a check always is of
-- the very letters that stand there.
create table official_url (
  company_id text not null,
  id text not null,
  name text not null,
  url text not null,
  kind text not null,
  note text not null,
  name_key text not null,
  search text not null,
  added_at text not null,
  added_by text not null,
  retired_at text not null,
  retired_by text not null,
  primary key (company_id, id)
);
create index official_url_name on official_url (company_id, retired_at, name_key, id);

-- Somebody compared an address with what is printed on contract, passbook or card.
create table official_url_check (
  company_id text not null,
  id text not null,
  url_id text not null,
  compared_with text not null,
  checked_at text not null,
  checked_by text not null,
  primary key (company_id, id),
  foreign key (company_id, url_id) references official_url (company_id, id)
);
create index official_url_check_url on official_url_check (company_id, url_id, checked_at);
