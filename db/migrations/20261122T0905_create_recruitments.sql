set local role tiltre_owner;

create table process (
  account_id uuid not null references account (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 100),
  has_advertisement boolean not null,
  active boolean not null default true,
  primary key (account_id, id)
);
comment on table process is 'The template a recruitment follows (PR-1).';
create unique index process_name on process (account_id, name);
select app.make_tenant_table('process');

create schema processes_read;
comment on schema processes_read is 'What modules above processes may read of it.';
grant usage on schema processes_read to tiltre_app, tiltre_worker;

create view processes_read.process with (security_invoker = true) as
  select account_id, id, name, has_advertisement, active from process;
comment on view processes_read.process is 'The processes, those taken out of use included: recruitments go on following them.';
grant select on processes_read.process to tiltre_app, tiltre_worker;

create table reference_counter (
  account_id uuid not null references account (id),
  year integer not null,
  last_number integer not null,
  primary key (account_id, year)
);
comment on table reference_counter is 'The last reference number given in a year; its row lock keeps them unique and rising.';
select app.make_tenant_table('reference_counter');

create table recruitment (
  account_id uuid not null references account (id),
  id uuid not null,
  organisation_id uuid not null,
  process_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  reference text not null check (length(reference) between 1 and 40),
  location text not null default '',
  workplace text not null default '',
  employment_form text check (employment_form in
    ('permanent', 'substitute', 'temporary', 'fixed_term', 'apprentice', 'seasonal', 'on_call', 'other')),
  employment_ground text not null default '',
  position_code text not null default '',
  salary_from integer check (salary_from >= 0),
  salary_to integer check (salary_to >= 0),
  salary_form text check (salary_form in ('yearly', 'monthly', 'hourly')),
  start_date date,
  police_certificate_statute text not null default '',
  responsible_recruiter_id uuid,
  application_deadline date,
  published_deadline date,
  first_published_deadline date,
  advertisement_begun_at timestamptz,
  hired_count integer not null default 0 check (hired_count >= 0),
  application_count integer not null default 0 check (application_count >= 0),
  state text not null default 'open' check (state in ('open', 'closed')),
  outcome text check (outcome in ('recruited', 'not_recruited', 'cancelled')),
  outcome_reason text not null default '',
  closed_at timestamptz,
  closed_by uuid,
  retention_starts_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default app.now(),
  created_by uuid not null,
  updated_at timestamptz not null default app.now(),
  primary key (account_id, id),
  foreign key (account_id, organisation_id) references organisation (account_id, id),
  foreign key (account_id, process_id) references process (account_id, id),
  foreign key (account_id, responsible_recruiter_id) references membership (account_id, user_id),
  foreign key (account_id, created_by) references membership (account_id, user_id),
  foreign key (account_id, closed_by) references membership (account_id, user_id),
  constraint salary_range check (salary_from <= salary_to),
  constraint closed_has_outcome check ((state = 'closed') = (outcome is not null)
    and (state = 'closed') = (closed_at is not null) and (state = 'closed') = (closed_by is not null)
    and (state = 'closed') = (retention_starts_at is not null)),
  constraint cancelled_has_reason check (outcome is distinct from 'cancelled' or outcome_reason <> ''),
  constraint published_deadline_has_first check ((published_deadline is null) = (first_published_deadline is null))
);
comment on table recruitment is 'The case, from start to closing (RE-1); the row is the lock of all its facts.';
comment on column recruitment.reference is 'Unique in the account; given automatically as YEAR/NUMBER unless the account allows manual ones.';
comment on column recruitment.employment_ground is 'The legal ground of a temporary engagement (aml § 14-9).';
comment on column recruitment.police_certificate_statute is 'The statute that demands a police certificate; empty when none is needed.';
comment on column recruitment.application_deadline is 'The last application date of the working copy; counts until the first publication (CL-7).';
comment on column recruitment.published_deadline is 'The last application date of the last published version; counts after the first publication (CL-7).';
comment on column recruitment.advertisement_begun_at is 'When work on the advertisement began; the reference is frozen from then on (RE-1).';
comment on column recruitment.hired_count is 'Applications marked as hired; kept here by the selection module so that closing reads it under its lock.';
comment on column recruitment.retention_starts_at is 'When the retention clock started: the closing (CL-5).';
create unique index recruitment_reference on recruitment (account_id, reference);
create index recruitment_newest on recruitment (account_id, created_at desc, id desc);
create index recruitment_organisation on recruitment (account_id, organisation_id, created_at desc, id desc);
create index recruitment_responsible on recruitment (account_id, responsible_recruiter_id);
select app.make_tenant_table('recruitment');

create table recruitment_position (
  account_id uuid not null,
  recruitment_id uuid not null,
  row_number integer not null check (row_number between 1 and 50),
  positions integer not null check (positions between 1 and 999),
  extent text not null check (extent in ('full_time', 'part_time', 'hourly')),
  percent numeric(5, 2) check (percent > 0 and percent <= 100),
  part_time_need text not null default '',
  primary key (account_id, recruitment_id, row_number),
  foreign key (account_id, recruitment_id) references recruitment (account_id, id) on delete cascade,
  constraint part_time_is_documented check (extent <> 'part_time' or (percent is not null and part_time_need <> ''))
);
comment on table recruitment_position is 'A row of positions: number and extent, and the documented need of part time (aml § 14-1 b).';
select app.make_tenant_table('recruitment_position');

create schema recruitments_read;
comment on schema recruitments_read is 'What modules above recruitments may read of it. Rules read under the lock, through its doors.';
grant usage on schema recruitments_read to tiltre_app, tiltre_worker;

create view recruitments_read.recruitment with (security_invoker = true) as
  select account_id, id, organisation_id, process_id, title, reference, location, workplace, employment_form,
         employment_ground, position_code, salary_from, salary_to, salary_form, start_date, police_certificate_statute,
         responsible_recruiter_id, application_deadline, published_deadline, application_count, state, outcome,
         created_at, created_by, updated_at
    from recruitment;
comment on view recruitments_read.recruitment is 'The case as lists, advertisements and messages tell of it.';
grant select on recruitments_read.recruitment to tiltre_app, tiltre_worker;

create view recruitments_read.position with (security_invoker = true) as
  select account_id, recruitment_id, row_number, positions, extent, percent from recruitment_position;
comment on view recruitments_read.position is 'The rows of positions. The documented need of part time is not for others.';
grant select on recruitments_read.position to tiltre_app, tiltre_worker;

create view recruitments_read.deadline with (security_invoker = true) as
  select r.account_id, r.id as recruitment_id,
         coalesce(r.published_deadline, r.application_deadline) as last_date,
         (coalesce(r.published_deadline, r.application_deadline) + 1)::timestamp at time zone a.time_zone as ends_at
    from recruitment r join accounts_read.account a on a.id = r.account_id;
comment on view recruitments_read.deadline is
  'The deadline that counts (CL-7): the last published one, before publication the field; the whole day counts.';
grant select on recruitments_read.deadline to tiltre_app, tiltre_worker;
