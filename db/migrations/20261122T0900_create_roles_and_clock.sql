-- Roles are the cluster's, so another database may already have made them.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['tiltre_app', 'tiltre_worker'] loop
    begin
      execute format('create role %I login', wanted);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
  foreach wanted in array array['tiltre_owner', 'tiltre_identity', 'tiltre_jobs'] loop
    begin
      execute format('create role %I nologin', wanted);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
end $$;

grant tiltre_owner, tiltre_identity, tiltre_jobs to current_user;

revoke create on schema public from public;
grant usage, create on schema public to tiltre_owner;
grant usage on schema public to tiltre_app, tiltre_worker, tiltre_identity;

do $$ begin execute format('grant create on database %I to tiltre_owner', current_database()); end $$;

create schema app authorization tiltre_owner;
create schema identity authorization tiltre_identity;
create schema jobs authorization tiltre_jobs;
grant usage on schema app to tiltre_app, tiltre_worker, tiltre_identity, tiltre_jobs;
grant usage on schema identity to tiltre_app, tiltre_worker, tiltre_owner;
grant usage on schema jobs to tiltre_app, tiltre_worker;

set local role tiltre_owner;

create table app.installation (
  only_row boolean primary key default true check (only_row),
  kind text not null default 'production' check (kind in ('production', 'demo', 'test')),
  clock_offset interval not null default '0',
  constraint clock_moves_only_in_tests check (kind in ('demo', 'test') or clock_offset = '0')
);
comment on table app.installation is 'What kind of installation this database serves, and how far its clock is moved.';
insert into app.installation default values;
grant select on app.installation to tiltre_app, tiltre_worker;

create function app.now() returns timestamptz
  language sql stable security definer set search_path = ''
  as $$ select pg_catalog.now() + clock_offset from app.installation $$;
comment on function app.now() is 'The clock of all SQL: when this transaction began, plus the offset of a test or demo database.';

create function app.make_tenant_table(target regclass, privileges text default 'select, insert, update, delete')
  returns void language plpgsql set search_path = ''
as $$
declare
  key_starts_with_account boolean;
begin
  select (select attname from pg_catalog.pg_attribute
          where attrelid = target and attnum = conkey[1]) = 'account_id'
    into key_starts_with_account
    from pg_catalog.pg_constraint where conrelid = target and contype = 'p';
  if key_starts_with_account is not true then
    raise exception 'the primary key of tenant table % must begin with account_id', target;
  end if;
  execute pg_catalog.format('alter table %s enable row level security', target);
  execute pg_catalog.format('alter table %s force row level security', target);
  execute pg_catalog.format($policy$
    create policy own_account on %s
      using (account_id = nullif(pg_catalog.current_setting('app.account_id', true), '')::uuid)
      with check (account_id = nullif(pg_catalog.current_setting('app.account_id', true), '')::uuid)
  $policy$, target);
  execute pg_catalog.format('grant %s on %s to tiltre_app, tiltre_worker', privileges, target);
end $$;
comment on function app.make_tenant_table is
  'Turns a table into a tenant table: row-level security enabled and forced, one policy, grants to app and worker.';
