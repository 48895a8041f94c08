set local role tiltre_identity;

create table identity.app_user (
  id uuid primary key,
  first_name text not null check (length(first_name) between 1 and 100),
  last_name text not null check (length(last_name) between 1 and 100),
  email text not null check (length(email) <= 254),
  username text not null check (length(username) between 1 and 254),
  username_canonical text not null unique,
  phone text not null default '',
  language text not null default 'nb' check (language in ('nb', 'nn', 'sv', 'en')),
  created_at timestamptz not null default app.now()
);
comment on table identity.app_user is 'A person who signs in to work with recruitments; exists once in the installation (US-1).';
comment on column identity.app_user.username_canonical is 'NFKC, case-folded, trimmed (ID-1).';

create table identity.credential (
  user_id uuid primary key references identity.app_user (id) on delete cascade,
  password_hash text not null check (password_hash like '$argon2id$%'),
  changed_at timestamptz not null default app.now()
);
comment on table identity.credential is 'The password of a user, hashed with argon2id (ID-5).';

create table identity.email_claim (
  email text primary key,
  user_id uuid references identity.app_user (id) on delete cascade
);
comment on table identity.email_claim is 'Who holds a normalised address; the key refuses a second holder (US-3). Null where old duplicates share it.';
create index email_claim_user on identity.email_claim (user_id);

create table identity.session (
  token_hash bytea primary key,
  user_id uuid not null references identity.app_user (id) on delete cascade,
  created_at timestamptz not null default app.now(),
  last_seen_at timestamptz not null default app.now()
);
comment on table identity.session is 'A sign-in (ID-8); the token itself is only in the cookie.';
create index session_of_user on identity.session (user_id);

create table identity.attempt_counter (
  username_key bytea primary key,
  failures integer not null,
  last_at timestamptz not null
);
comment on table identity.attempt_counter is 'Failed sign-ins in a row by keyed hash of the username typed, existing or not (ID-4).';

create function identity.reserve_attempt(p_username_key bytea)
  returns table (evaluated boolean, blocked_until timestamptz)
  language plpgsql security definer set search_path = ''
as $$
declare
  counter identity.attempt_counter;
begin
  insert into identity.attempt_counter as c (username_key, failures, last_at)
    values (p_username_key, 1, app.now())
    on conflict (username_key) do update set
      failures = case when c.last_at <= app.now() - interval '15 minutes' then 1 else least(c.failures + 1, 6) end,
      last_at = case when c.failures >= 5 and c.last_at > app.now() - interval '15 minutes'
                     then c.last_at else app.now() end
    returning * into counter;
  evaluated := counter.failures <= 5;
  blocked_until := case when counter.failures >= 5 then counter.last_at + interval '15 minutes' end;
  return next;
end $$;
comment on function identity.reserve_attempt is
  'Counts an attempt before its password is looked at, so that parallel guesses cannot exceed five (ID-4).';

create function identity.clear_attempts(p_username_key bytea) returns void
  language sql security definer set search_path = ''
  as $$ delete from identity.attempt_counter where username_key = p_username_key $$;

create function identity.find_credential(p_username_canonical text)
  returns table (user_id uuid, password_hash text)
  language sql stable security definer set search_path = ''
  as $$ select u.id, c.password_hash
          from identity.app_user u join identity.credential c on c.user_id = u.id
         where u.username_canonical = p_username_canonical $$;

create function identity.open_session(p_token_hash bytea, p_user_id uuid) returns void
  language sql security definer set search_path = ''
  as $$ insert into identity.session (token_hash, user_id) values (p_token_hash, p_user_id) $$;

create function identity.find_session(p_token_hash bytea, p_idle interval, p_absolute interval)
  returns table (user_id uuid, first_name text, last_name text, language text, ends_at timestamptz, seen_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$ select u.id, u.first_name, u.last_name, u.language,
               least(s.last_seen_at + p_idle, s.created_at + p_absolute), s.last_seen_at
          from identity.session s join identity.app_user u on u.id = s.user_id
         where s.token_hash = p_token_hash
           and s.last_seen_at > app.now() - p_idle and s.created_at > app.now() - p_absolute $$;

create function identity.touch_session(p_token_hash bytea) returns void
  language sql security definer set search_path = ''
  as $$ update identity.session set last_seen_at = app.now()
         where token_hash = p_token_hash and last_seen_at < app.now() - interval '1 minute' $$;

create function identity.end_session(p_token_hash bytea) returns void
  language sql security definer set search_path = ''
  as $$ delete from identity.session where token_hash = p_token_hash $$;

create function identity.create_user(p_user jsonb) returns void
  language plpgsql security definer set search_path = ''
as $$
begin
  insert into identity.app_user (id, first_name, last_name, email, username, username_canonical, phone, language)
    select (p_user->>'id')::uuid, p_user->>'firstName', p_user->>'lastName', p_user->>'email', p_user->>'username',
           p_user->>'usernameCanonical', coalesce(p_user->>'phone', ''), p_user->>'language';
  insert into identity.email_claim (email, user_id) values (p_user->>'emailCanonical', (p_user->>'id')::uuid);
end $$;

create function identity.set_password(p_user_id uuid, p_password_hash text) returns void
  language sql security definer set search_path = ''
  as $$ insert into identity.credential (user_id, password_hash) values (p_user_id, p_password_hash)
        on conflict (user_id) do update set password_hash = excluded.password_hash, changed_at = app.now() $$;

create function identity.find_account(p_slug text)
  returns table (id uuid, slug text, name text, default_language text, time_zone text)
  language sql stable security definer set search_path = ''
  as $$ select id, slug, name, default_language, time_zone from accounts_read.account where slug = p_slug $$;

create function identity.list_accounts()
  returns table (id uuid, slug text, name text)
  language sql stable security definer set search_path = ''
  as $$ select id, slug, name from accounts_read.account order by slug $$;

-- Tenants refer to people through membership alone, whose key to app_user the owner must be able to declare.
grant references on identity.app_user to tiltre_owner;
revoke all on all functions in schema identity from public;
grant execute on all functions in schema identity to tiltre_app, tiltre_worker;
