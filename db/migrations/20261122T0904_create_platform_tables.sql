set local role tiltre_owner;

create table audit_entry (
  account_id uuid not null references account (id),
  id uuid not null,
  at timestamptz not null default app.now(),
  actor_user_id uuid,
  actor_kind text not null check (actor_kind in ('user', 'applicant', 'system')),
  action text not null,
  subject_kind text not null,
  subject_id uuid not null,
  recruitment_id uuid,
  detail_hash bytea,
  primary key (account_id, id),
  foreign key (account_id, actor_user_id) references membership (account_id, user_id)
);
comment on table audit_entry is 'What was done or opened, by whom and when (XX-1). Appended only.';
comment on column audit_entry.detail_hash is 'SHA-256 of the detail, so that erasing the detail leaves the entry provable.';
create index audit_entry_recruitment on audit_entry (account_id, recruitment_id, at desc, id desc);
create index audit_entry_time on audit_entry (account_id, at desc, id desc);
select app.make_tenant_table('audit_entry', 'select, insert');

create table audit_detail (
  account_id uuid not null,
  entry_id uuid not null,
  detail jsonb not null,
  primary key (account_id, entry_id),
  foreign key (account_id, entry_id) references audit_entry (account_id, id)
);
comment on table audit_detail is 'Values before and after of an audit entry; may hold personal data and can be erased.';
select app.make_tenant_table('audit_detail', 'select, insert');

create schema platform_read;
comment on schema platform_read is 'What modules may read of the platform''s tables.';
grant usage on schema platform_read to tiltre_app, tiltre_worker;

create view platform_read.audit_entry with (security_invoker = true) as
  select e.account_id, e.id, e.at, e.actor_kind, e.actor_user_id, e.action, e.subject_kind, e.subject_id, e.recruitment_id,
         d.detail
    from audit_entry e
    left join audit_detail d on d.account_id = e.account_id and d.entry_id = e.id;
comment on view platform_read.audit_entry is 'The audit log, with the details that are not erased.';
grant select on platform_read.audit_entry to tiltre_app, tiltre_worker;

create table idempotency_key (
  account_id uuid not null references account (id),
  actor_id uuid not null,
  route text not null,
  key text not null check (length(key) between 8 and 200),
  request_hash bytea not null,
  status integer not null,
  resource_id uuid not null,
  created_at timestamptz not null default app.now(),
  primary key (account_id, actor_id, route, key)
);
comment on table idempotency_key is 'What a creating request with this key made, kept 7 days.';
create index idempotency_key_age on idempotency_key (account_id, created_at);
select app.make_tenant_table('idempotency_key');

create table outgoing_mail (
  account_id uuid not null references account (id),
  id uuid not null,
  recipient text not null check (length(recipient) <= 254),
  subject text not null,
  html text not null,
  text text not null,
  application_id uuid,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed', 'cancelled')),
  attempts integer not null default 0,
  last_error text,
  created_at timestamptz not null default app.now(),
  sent_at timestamptz,
  primary key (account_id, id)
);
comment on table outgoing_mail is 'A message to one recipient, queued with the change that caused it (XX-2).';
comment on column outgoing_mail.application_id is 'The application whose private link is put in when the message is sent; the link is never stored.';
create index outgoing_mail_newest on outgoing_mail (account_id, created_at desc, id desc);
select app.make_tenant_table('outgoing_mail');

create view platform_read.outgoing_mail with (security_invoker = true) as
  select account_id, id, subject, state, sent_at from outgoing_mail;
comment on view platform_read.outgoing_mail is 'How far a message has come. What it says and to whom is not told.';
grant select on platform_read.outgoing_mail to tiltre_app, tiltre_worker;

create table stored_file (
  account_id uuid not null references account (id),
  key text not null check (key ~ '^[A-Za-z0-9_-]{43}$'),
  byte_size bigint not null check (byte_size >= 0),
  sha256 bytea not null check (length(sha256) = 32),
  content_type text not null,
  created_at timestamptz not null default app.now(),
  primary key (account_id, key)
);
comment on table stored_file is 'A file in the file store by its random key; the type is the one we detected.';
select app.make_tenant_table('stored_file');

reset role;
set local role tiltre_jobs;

create table jobs.job (
  id bigint generated always as identity primary key,
  task text not null,
  key text unique,
  account_id uuid,
  payload jsonb not null,
  run_at timestamptz not null default app.now(),
  attempts integer not null default 0,
  max_attempts integer not null default 12,
  leased_until timestamptz,
  leased_by uuid,
  last_error text,
  created_at timestamptz not null default app.now()
);
comment on table jobs.job is 'Work queued in the transaction of its cause. A worker leases it for 60 seconds and renews while it works.';
create index job_due on jobs.job (run_at, id) where attempts < max_attempts;
alter table jobs.job set (autovacuum_vacuum_scale_factor = 0.02);

create table jobs.allowed_task (task text primary key);
comment on table jobs.allowed_task is 'The tasks that may be queued; written by migrations.';
insert into jobs.allowed_task values ('mail.send'), ('file.render'), ('applicants.tell_closing');

create function jobs.enqueue(p_task text, p_payload jsonb, p_key text, p_account_id uuid, p_run_at timestamptz)
  returns void language plpgsql security definer set search_path = ''
as $$
begin
  if not exists (select from jobs.allowed_task where task = p_task) then
    raise exception 'unknown task %', p_task;
  end if;
  if p_account_id is distinct from nullif(pg_catalog.current_setting('app.account_id', true), '')::uuid then
    raise exception 'a job belongs to the account of its transaction';
  end if;
  insert into jobs.job (task, payload, key, account_id, run_at)
    values (p_task, p_payload, p_key, p_account_id, coalesce(p_run_at, app.now()))
    on conflict (key) do nothing;
  perform pg_catalog.pg_notify('jobs', '');
end $$;

create function jobs.lease(p_worker uuid, p_limit integer)
  returns table (id bigint, task text, account_id uuid, payload jsonb, attempts integer)
  language sql security definer set search_path = ''
as $$
  update jobs.job j
     set leased_by = p_worker, leased_until = app.now() + interval '60 seconds', attempts = j.attempts + 1
   where j.id in (
     select due.id from jobs.job due
      where due.run_at <= app.now() and due.attempts < due.max_attempts
        and (due.leased_until is null or due.leased_until < app.now())
      order by due.run_at, due.id
      for update skip locked
      limit p_limit)
  returning j.id, j.task, j.account_id, j.payload, j.attempts
$$;

create function jobs.renew(p_worker uuid) returns void
  language sql security definer set search_path = ''
  as $$ update jobs.job set leased_until = app.now() + interval '60 seconds' where leased_by = p_worker $$;

create function jobs.complete(p_worker uuid, p_id bigint) returns void
  language sql security definer set search_path = ''
  as $$ delete from jobs.job where id = p_id and leased_by = p_worker $$;

create function jobs.postpone(p_worker uuid, p_id bigint, p_error text, p_delay interval) returns void
  language sql security definer set search_path = ''
  as $$ update jobs.job set leased_by = null, leased_until = null, last_error = left(p_error, 500),
               run_at = app.now() + p_delay
         where id = p_id and leased_by = p_worker $$;

revoke all on all functions in schema jobs from public;
grant execute on function jobs.enqueue to tiltre_app, tiltre_worker;
grant execute on function jobs.lease, jobs.renew, jobs.complete, jobs.postpone to tiltre_worker;
