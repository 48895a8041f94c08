set local role tiltre_owner;

create table permission_group (
  account_id uuid not null references account (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 100),
  kind text not null check (kind in ('organisational', 'recruitment_role', 'work_group_role')),
  basic boolean not null default false,
  limited boolean not null default false,
  primary key (account_id, id),
  unique (account_id, id, basic),
  constraint basic_is_organisational check (not basic or kind = 'organisational')
);
comment on table permission_group is 'A named set of permissions (PE-1, PE-2).';
comment on column permission_group.limited is 'May be administered only by holders of permission_group.manage_limited (PE-3).';
create unique index permission_group_name on permission_group (account_id, name);
select app.make_tenant_table('permission_group');

create table permission_group_permission (
  account_id uuid not null,
  group_id uuid not null,
  permission text not null,
  primary key (account_id, group_id, permission),
  foreign key (account_id, group_id) references permission_group (account_id, id) on delete cascade
);
comment on table permission_group_permission is 'The permissions of a group, by their keys in the catalogue (PE-4).';
create index permission_group_permission_by_permission on permission_group_permission (account_id, permission, group_id);
select app.make_tenant_table('permission_group_permission');

create table membership (
  account_id uuid not null references account (id),
  user_id uuid not null references identity.app_user (id),
  first_name text not null,
  last_name text not null,
  username text not null,
  email text not null,
  title text not null default '',
  department_id uuid not null,
  basic_group_id uuid not null,
  basic boolean not null default true check (basic),
  valid_from date not null,
  valid_to date,
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default app.now(),
  primary key (account_id, user_id),
  foreign key (account_id, department_id) references organisation (account_id, id),
  foreign key (account_id, basic_group_id, basic) references permission_group (account_id, id, basic)
);
comment on table membership is 'A user''s place in one account; every tenant''s foreign key to a person points here.';
comment on column membership.basic_group_id is 'The one basic permission group (US-2): not null and of a basic group, by the key.';
comment on column membership.first_name is 'Copy of the user''s, for lists; so are last name, username and e-mail.';
create index membership_name on membership (account_id, last_name collate "nb-NO-x-icu", first_name collate "nb-NO-x-icu", user_id);
create index membership_user on membership (user_id);
select app.make_tenant_table('membership');
create policy found_by_identity on membership for select to tiltre_identity using (true);
grant select on membership to tiltre_identity;

create table membership_grant (
  account_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  group_id uuid not null,
  organisation_id uuid not null,
  ends_at timestamptz,
  primary key (account_id, id),
  foreign key (account_id, user_id) references membership (account_id, user_id) on delete cascade,
  foreign key (account_id, group_id) references permission_group (account_id, id),
  foreign key (account_id, organisation_id) references organisation (account_id, id),
  unique (account_id, user_id, group_id, organisation_id)
);
comment on table membership_grant is 'A permission group given to a member at an organisation; holds there and below (PE-1), until its end, judged when read.';
create index membership_grant_organisation on membership_grant (account_id, organisation_id, user_id);
create index membership_grant_group on membership_grant (account_id, group_id, user_id);
select app.make_tenant_table('membership_grant');

create function app.check_basic_group(p_account_id uuid, p_user_id uuid) returns void
  language plpgsql set search_path = ''
as $$
declare
  basic_group uuid;
begin
  -- The lock makes two who each take away one of the last two wait, and the second look again.
  select m.basic_group_id into basic_group
    from public.membership m
   where m.account_id = p_account_id and m.user_id = p_user_id
     for no key update;
  if not found then
    return;
  end if;
  if not exists (
    select from public.membership_grant g
     where g.account_id = p_account_id and g.user_id = p_user_id and g.group_id = basic_group and g.ends_at is null) then
    raise exception 'a membership has its basic permission group at no organisation'
      using errcode = 'check_violation', constraint = 'membership_basic_group_given';
  end if;
  if exists (
    select from public.membership_grant g
      join public.permission_group p on p.account_id = g.account_id and p.id = g.group_id
     where g.account_id = p_account_id and g.user_id = p_user_id and p.basic and p.id <> basic_group) then
    raise exception 'a membership has more than one basic permission group'
      using errcode = 'check_violation', constraint = 'membership_one_basic_group';
  end if;
end $$;
comment on function app.check_basic_group is
  'Refuses a membership whose one basic permission group is given nowhere, or that has a second one (US-2).';

create function app.keep_basic_group() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if tg_table_name = 'permission_group' then
    perform app.check_basic_group(h.account_id, h.user_id)
       from (select distinct g.account_id, g.user_id from public.membership_grant g
              where g.account_id = new.account_id and g.group_id = new.id) h;
    return null;
  end if;
  if tg_op <> 'INSERT' then
    perform app.check_basic_group(old.account_id, old.user_id);
  end if;
  if tg_op <> 'DELETE' then
    perform app.check_basic_group(new.account_id, new.user_id);
  end if;
  return null;
end $$;
comment on function app.keep_basic_group is 'Asks app.check_basic_group when the transaction ends, whatever changed in it (US-2).';

create constraint trigger membership_keeps_basic_group after insert or update on membership
  deferrable initially deferred for each row execute function app.keep_basic_group();
create constraint trigger grant_keeps_basic_group after insert or update or delete on membership_grant
  deferrable initially deferred for each row execute function app.keep_basic_group();
create constraint trigger group_keeps_basic_group after update of basic on permission_group
  deferrable initially deferred for each row execute function app.keep_basic_group();

create schema access_read;
comment on schema access_read is 'What modules above access may read of it. Who may do what is asked of its doors.';
grant usage on schema access_read to tiltre_app, tiltre_worker;

create view access_read.member with (security_invoker = true) as
  select account_id, user_id, first_name || ' ' || last_name as name from membership;
comment on view access_read.member is 'The name of everybody who is or was a member, for rows that tell who did something.';
grant select on access_read.member to tiltre_app, tiltre_worker;

reset role;
set local role tiltre_identity;

create function identity.accounts_of_user(p_user_id uuid)
  returns table (id uuid, slug text, name text)
  language sql stable security definer set search_path = ''
  as $$ select a.id, a.slug, a.name
          from public.membership m join accounts_read.account a on a.id = m.account_id
         where m.user_id = p_user_id and m.active
           and (app.now() at time zone a.time_zone)::date between m.valid_from and coalesce(m.valid_to, 'infinity')
         order by a.name $$;
revoke all on function identity.accounts_of_user(uuid) from public;
grant execute on function identity.accounts_of_user(uuid) to tiltre_app, tiltre_worker;
