set local role tiltre_owner;

create table candidate (
  account_id uuid not null references account (id),
  id uuid not null,
  first_name text not null check (length(first_name) between 1 and 100),
  last_name text not null check (length(last_name) between 1 and 100),
  email text,
  phone text not null default '',
  created_at timestamptz not null default app.now(),
  primary key (account_id, id)
);
comment on table candidate is 'A person as one account knows them; no uniqueness on the address, couples share one.';
create index candidate_email on candidate (account_id, email);
select app.make_tenant_table('candidate');

create table application (
  account_id uuid not null,
  id uuid not null,
  recruitment_id uuid not null,
  candidate_id uuid,
  language text not null default 'nb',
  first_name text not null default '' check (length(first_name) <= 100),
  last_name text not null default '' check (length(last_name) <= 100),
  email text not null default '' check (length(email) <= 254),
  email_canonical text,
  phone text not null default '' check (length(phone) <= 40),
  birth_date date,
  sex text check (sex in ('female', 'male', 'other', 'undisclosed')),
  position_title text not null default '' check (length(position_title) <= 200),
  municipality text not null default '' check (length(municipality) <= 100),
  education text not null default '' check (length(education) <= 4000),
  experience text not null default '' check (length(experience) <= 4000),
  motivation text not null default '' check (length(motivation) <= 8000),
  withhold_requested boolean not null default false,
  withhold_reason text not null default '' check (length(withhold_reason) <= 2000),
  opened_at timestamptz not null,
  link_generation integer not null default 1,
  email_confirmed_at timestamptz,
  saved_at timestamptz not null default app.now(),
  submitted_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by text check (withdrawn_by in ('applicant', 'recruiter')),
  duplicate_of uuid,
  status text not null default 'draft' check (status in
    ('draft', 'received', 'under_assessment', 'interview', 'offered', 'hired', 'rejected', 'withdrawn')),
  primary key (account_id, id),
  foreign key (account_id, recruitment_id) references recruitment (account_id, id),
  foreign key (account_id, candidate_id) references candidate (account_id, id),
  foreign key (account_id, duplicate_of) references application (account_id, id),
  constraint submitted_is_complete check (submitted_at is null or
    (candidate_id is not null and first_name <> '' and last_name <> '' and status <> 'draft')),
  constraint withdrawn_was_submitted check (withdrawn_at is null or submitted_at is not null),
  constraint withdrawn_has_actor check ((withdrawn_at is null) = (withdrawn_by is null))
);
comment on table application is 'One candidate''s application to one recruitment: a draft until it is sent (AP-3).';
comment on column application.opened_at is 'When the form was opened, by the database clock; decides the grace of AP-5.';
comment on column application.link_generation is 'Raised to make every earlier private link void.';
comment on column application.email_confirmed_at is 'When a private link sent to the address was first opened: somebody reads it.';
comment on column application.duplicate_of is 'The application already sent by the same person; this one is kept for its owner to take over (AP-6).';
comment on column application.status is 'What the active events say (EV-4); a copy for lists, written with every event.';
create unique index application_one_per_person on application (account_id, recruitment_id, email_canonical)
  where submitted_at is not null and withdrawn_at is null;
create index application_newest on application (account_id, recruitment_id, submitted_at desc, id desc) where submitted_at is not null;
create index application_candidate on application (account_id, candidate_id);
create index application_duplicate on application (account_id, duplicate_of) where duplicate_of is not null;
select app.make_tenant_table('application');

create table application_file (
  account_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  kind text not null check (kind in ('cv', 'letter', 'certificate', 'other')),
  name text not null check (length(name) between 1 and 150),
  storage_key text not null,
  rendition_state text not null default 'none' check (rendition_state in ('none', 'waiting', 'ready', 'failed')),
  rendition_html text,
  created_at timestamptz not null default app.now(),
  primary key (account_id, id),
  foreign key (account_id, application_id) references application (account_id, id) on delete cascade,
  foreign key (account_id, storage_key) references stored_file (account_id, key)
);
comment on table application_file is 'A file of an application; the original is a download, what staff see is our own rendering (AP-4).';
comment on column application_file.rendition_html is 'Sanitised HTML made from a text document by the parser process; PDF is drawn in the browser.';
create index application_file_application on application_file (account_id, application_id, created_at, id);
select app.make_tenant_table('application_file');

create schema applications_read;
comment on schema applications_read is 'What modules above applications may read of it.';
grant usage on schema applications_read to tiltre_app, tiltre_worker;

create view applications_read.application with (security_invoker = true) as
  select account_id, id, recruitment_id, language, first_name, last_name, email, phone, birth_date, position_title,
         municipality, education, experience, motivation, withhold_requested, withhold_reason, submitted_at, withdrawn_at, status
    from application where submitted_at is not null;
comment on view applications_read.application is
  'The applications sent, as staff see them. Drafts are nobody''s but their owner''s; the sex is asked for the count alone (AP-2).';
grant select on applications_read.application to tiltre_app, tiltre_worker;

create view applications_read.file with (security_invoker = true) as
  select f.account_id, f.id, f.application_id, f.kind, f.name, f.created_at, f.rendition_state, f.rendition_html,
         f.storage_key, s.content_type, s.byte_size
    from application_file f
    join stored_file s on s.account_id = f.account_id and s.key = f.storage_key;
comment on view applications_read.file is 'The files of applications: what they are, where their bytes lie, and our rendering.';
grant select on applications_read.file to tiltre_app, tiltre_worker;
