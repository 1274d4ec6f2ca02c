-- Files of a company. Contents stand once on the disk under their SHA-256, whoever they belong to; a row says
-- whose they are. Pictures that could be decoded have two smaller copies without camera data.
create table file_object (
  company_id text not null,
  id text not null,
  name text not null,
  sha256 text not null,
  size integer not null check (size > 0),
  media_type text not null,
  width integer,
  height integer,
  display_sha256 text,
  thumbnail_sha256 text,
  created_at text not null,
  created_by text not null,
  primary key (company_id, id),
  check ((width is null) = (height is null)),
  check ((width is null) = (display_sha256 is null)),
  check ((width is null) = (thumbnail_sha256 is null))
);

create index file_object_content on file_object (company_id, sha256);

-- What shows that a control is met. Rows are added, countersigned once and withdrawn once; nothing else of them
-- ever changes and none is deleted. A countersignature makes E4 of what was shown; the column keeps what it was.
create table evidence (
  company_id text not null,
  id text not null,
  control_id text not null,
  -- The object of a register that it shows; without one it is about the company as a whole.
  object_register text,
  object_id text,
  grade text not null check (grade in ('E0', 'E1', 'E2', 'E3')),
  statement text not null,
  happened_on text not null,
  -- The last day on which it counts.
  valid_until text not null,
  made_at text not null,
  made_by text not null,
  -- Who attested it, in the register of people; with E2 only.
  person_id text,
  -- JSON: name, result and inputs hash of a check; with E3 only.
  machine_check text,
  countersigned_at text,
  countersigned_by text,
  countersigned_role text,
  countersigned_note text,
  withdrawn_at text,
  withdrawn_by text,
  withdrawal_reason text,
  search text not null,
  primary key (company_id, id),
  check ((object_register is null) = (object_id is null)),
  check (valid_until >= happened_on),
  check ((grade = 'E2') = (person_id is not null)),
  check ((grade = 'E3') = (machine_check is not null)),
  check ((countersigned_at is null) = (countersigned_by is null)),
  check ((countersigned_at is null) = (countersigned_role is null)),
  check ((countersigned_at is null) = (countersigned_note is null)),
  -- A second person, and something that was shown: a declaration stays one, however many say it.
  check (countersigned_by is null or (countersigned_by <> made_by and grade <> 'E0')),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check ((withdrawn_at is null) = (withdrawal_reason is null))
);

create index evidence_control on evidence (company_id, control_id, valid_until);
create index evidence_object on evidence (company_id, object_register, object_id);
create index evidence_validity on evidence (company_id, valid_until);
create index evidence_day on evidence (company_id, happened_on, id);

create table evidence_file (
  company_id text not null,
  evidence_id text not null,
  file_id text not null,
  -- The order in which they were handed in, from 1.
  place integer not null,
  primary key (company_id, evidence_id, file_id),
  foreign key (company_id, evidence_id) references evidence (company_id, id),
  foreign key (company_id, file_id) references file_object (company_id, id)
);

create index evidence_file_file on evidence_file (company_id, file_id);
