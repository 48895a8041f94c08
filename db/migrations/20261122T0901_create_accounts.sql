set local role tiltre_owner;

create table account (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name text not null check (length(name) between 1 and 200),
  default_language text not null default 'nb' check (default_language in ('nb', 'nn', 'sv', 'en')),
  time_zone text not null default 'Europe/Oslo',
  country text not null default 'NO' check (country in ('NO', 'SE', 'DK', 'FI')),
  manual_reference_allowed boolean not null default false,
  terms text not null default '',
  help_name text not null default '',
  help_phone text not null default '',
  help_email text not null default '',
  created_at timestamptz not null default app.now()
);
comment on table account is 'A customer, the tenant (OR-4).';
comment on column account.slug is 'The name of the account in every address (XX-7).';
comment on column account.help_name is 'Whom a person who is stuck may ask; shown on the sign-in page and in mails.';
alter table account enable row level security;
alter table account force row level security;
create policy own_account on account
  using (id = nullif(current_setting('app.account_id', true), '')::uuid)
  with check (id = nullif(current_setting('app.account_id', true), '')::uuid);
-- Which accounts there are must be known before one is entered: names and slugs are in public addresses.
create policy found_by_identity on account for select to tiltre_identity using (true);
grant select, insert, update on account to tiltre_app, tiltre_worker;
grant select on account to tiltre_identity;

create table organisation (
  account_id uuid not null references account (id),
  id uuid not null,
  parent_id uuid,
  name text not null check (length(name) between 1 and 200),
  organisation_number text check (organisation_number ~ '^[0-9]{9}$'),
  public_body boolean,
  complete_process_required boolean,
  default_location text,
  created_at timestamptz not null default app.now(),
  primary key (account_id, id),
  foreign key (account_id, parent_id) references organisation (account_id, id)
);
comment on table organisation is 'A unit in the account''s tree (OR-1).';
comment on column organisation.public_body is 'Own setting, or null: inherited from the nearest unit above that has one (OR-2).';
comment on column organisation.complete_process_required is 'Requires a complete recruitment process (CL-3). Null: inherited.';
create unique index organisation_one_root on organisation (account_id) where parent_id is null;
create index organisation_parent on organisation (account_id, parent_id);
select app.make_tenant_table('organisation');

create table organisation_ancestor (
  account_id uuid not null,
  organisation_id uuid not null,
  ancestor_id uuid not null,
  depth integer not null check (depth >= 0),
  primary key (account_id, organisation_id, ancestor_id),
  foreign key (account_id, organisation_id) references organisation (account_id, id) on delete cascade,
  foreign key (account_id, ancestor_id) references organisation (account_id, id)
);
comment on table organisation_ancestor is 'Every unit with each unit at or above it; depth 0 is the unit itself.';
create index organisation_descendant on organisation_ancestor (account_id, ancestor_id, organisation_id);
select app.make_tenant_table('organisation_ancestor');

create table organisation_text (
  account_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('about_workplace', 'other_information', 'publicity_notice')),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  html text not null,
  inherit_below boolean not null default true,
  primary key (account_id, organisation_id, kind, language),
  foreign key (account_id, organisation_id) references organisation (account_id, id) on delete cascade
);
comment on table organisation_text is 'Standard texts of advertisements (OR-3), sanitised HTML.';
select app.make_tenant_table('organisation_text');

create schema accounts_read;
comment on schema accounts_read is 'What modules above accounts may read of it.';
grant usage on schema accounts_read to tiltre_app, tiltre_worker, tiltre_identity;

create view accounts_read.account with (security_invoker = true) as
  select id, slug, name, default_language, time_zone, country, manual_reference_allowed, help_name, help_phone, help_email
    from account;
comment on view accounts_read.account is 'The account: its name and address, its choices, and whom to ask for help.';
grant select on accounts_read.account to tiltre_app, tiltre_worker, tiltre_identity;

create view accounts_read.organisation with (security_invoker = true) as
  select account_id, id, name from organisation;
comment on view accounts_read.organisation is 'The units by name. Their settings are in organisation_policies.';
grant select on accounts_read.organisation to tiltre_app, tiltre_worker;

create view accounts_read.organisation_ancestor with (security_invoker = true) as
  select account_id, organisation_id, ancestor_id, depth from organisation_ancestor;
comment on view accounts_read.organisation_ancestor is
  'Every unit with each unit at or above it, by index both ways: what "at or below" is asked of.';
grant select on accounts_read.organisation_ancestor to tiltre_app, tiltre_worker;

create view accounts_read.organisation_policies with (security_invoker = true) as
  select a.account_id, a.organisation_id,
         (array_agg(o.name order by a.depth))[1] as name,
         coalesce((array_agg(o.public_body order by a.depth) filter (where o.public_body is not null))[1], false)
           as public_body,
         coalesce((array_agg(o.complete_process_required order by a.depth)
           filter (where o.complete_process_required is not null))[1], false) as complete_process_required,
         coalesce((array_agg(o.default_location order by a.depth) filter (where o.default_location is not null))[1], '')
           as default_location
    from organisation_ancestor a
    join organisation o on o.account_id = a.account_id and o.id = a.ancestor_id
   group by a.account_id, a.organisation_id;
comment on view accounts_read.organisation_policies is
  'The policies of each unit as they are now, own or inherited from the nearest unit above (OR-2).';
grant select on accounts_read.organisation_policies to tiltre_app, tiltre_worker;
