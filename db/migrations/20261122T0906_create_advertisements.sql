set local role tiltre_owner;

create table advertisement (
  account_id uuid not null,
  recruitment_id uuid not null,
  version integer not null default 1,
  updated_at timestamptz not null default app.now(),
  updated_by uuid not null,
  primary key (account_id, recruitment_id),
  foreign key (account_id, recruitment_id) references recruitment (account_id, id),
  foreign key (account_id, updated_by) references membership (account_id, user_id)
);
comment on table advertisement is 'The working copy of a recruitment''s advertisement (AD-2).';
select app.make_tenant_table('advertisement');

create table advertisement_text (
  account_id uuid not null,
  recruitment_id uuid not null,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  title text not null default '' check (length(title) <= 200),
  about_workplace text not null default '',
  duties text not null default '',
  qualifications text not null default '',
  offer text not null default '',
  other_information text not null default '',
  publicity_notice text not null default '',
  place integer not null default 1 check (place between 1 and 20),
  about_workplace_standard text not null default '',
  other_information_standard text not null default '',
  publicity_notice_standard text not null default '',
  primary key (account_id, recruitment_id, language),
  unique (account_id, recruitment_id, place),
  foreign key (account_id, recruitment_id) references advertisement (account_id, recruitment_id) on delete cascade
);
comment on table advertisement_text is 'The working copy''s content in one language (AD-1), sanitised HTML but for the title.';
comment on column advertisement_text.publicity_notice is 'That details of applicants may become public even on request for anonymity (AD-6, offentleglova § 25).';
comment on column advertisement_text.place is 'The order the languages are offered in; the first is the main one.';
comment on column advertisement_text.about_workplace_standard is
  'The standard text as it was when it was last taken over or looked at, so that a later change of it is told (OR-2).';
comment on column advertisement_text.other_information_standard is 'As about_workplace_standard.';
comment on column advertisement_text.publicity_notice_standard is 'As about_workplace_standard.';
select app.make_tenant_table('advertisement_text');

create table advertisement_version (
  account_id uuid not null,
  id uuid not null,
  recruitment_id uuid not null,
  number integer not null check (number > 0),
  content jsonb not null,
  published_at timestamptz not null default app.now(),
  published_by uuid not null,
  primary key (account_id, id),
  unique (account_id, recruitment_id, number),
  foreign key (account_id, recruitment_id) references recruitment (account_id, id),
  foreign key (account_id, published_by) references membership (account_id, user_id)
);
comment on table advertisement_version is 'A published version: a full, unchangeable copy of all the advertisement shows (AD-2).';
select app.make_tenant_table('advertisement_version', 'select, insert');

create schema advertisements_read;
comment on schema advertisements_read is 'What modules above advertisements may read of it.';
grant usage on schema advertisements_read to tiltre_app, tiltre_worker;

create view advertisements_read.version with (security_invoker = true) as
  select account_id, id, recruitment_id, number, content, published_at from advertisement_version;
comment on view advertisements_read.version is 'Every published version, with all it shows (AD-2).';
grant select on advertisements_read.version to tiltre_app, tiltre_worker;

create view advertisements_read.working_content with (security_invoker = true) as
  select ad.account_id, ad.recruitment_id, jsonb_build_object(
           'texts', coalesce((
             select jsonb_agg(jsonb_build_object(
                      'language', t.language, 'title', t.title, 'aboutWorkplace', t.about_workplace,
                      'duties', t.duties, 'qualifications', t.qualifications, 'offer', t.offer,
                      'otherInformation', t.other_information, 'publicityNotice', t.publicity_notice)
                    order by t.place)
               from advertisement_text t
              where t.account_id = ad.account_id and t.recruitment_id = ad.recruitment_id), '[]'),
           'organisationName', p.name, 'publicBody', p.public_body,
           'reference', r.reference, 'location', r.location, 'workplace', r.workplace,
           'employmentForm', r.employment_form, 'employmentGround', r.employment_ground,
           'positions', coalesce((
             select jsonb_agg(jsonb_build_object('positions', n.positions, 'extent', n.extent, 'percent', n.percent::float8)
                    order by n.row_number)
               from recruitments_read.position n
              where n.account_id = ad.account_id and n.recruitment_id = ad.recruitment_id), '[]'),
           'positionCode', r.position_code, 'salaryFrom', r.salary_from, 'salaryTo', r.salary_to,
           'salaryForm', r.salary_form, 'startDate', r.start_date,
           'policeCertificateStatute', r.police_certificate_statute,
           'applicationDeadline', r.application_deadline,
           'deadlineInstant', to_char(((r.application_deadline + 1)::timestamp at time zone a.time_zone) at time zone 'UTC',
                                      'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
           'timeZone', a.time_zone) as content
    from advertisement ad
    join recruitments_read.recruitment r on r.account_id = ad.account_id and r.id = ad.recruitment_id
    join accounts_read.account a on a.id = ad.account_id
    -- Set apart, so that the policies are worked out for this unit alone and not for every unit of the account.
    cross join lateral (
      select policies.name, policies.public_body from accounts_read.organisation_policies policies
       where policies.account_id = r.account_id and policies.organisation_id = r.organisation_id
      offset 0) p;
comment on view advertisements_read.working_content is
  'All an advertisement would show if it were published now; what a version copies, and what AD-3 compares it with.';
grant select on advertisements_read.working_content to tiltre_app, tiltre_worker;

create view advertisements_read.state with (security_invoker = true) as
  select r.account_id, r.id as recruitment_id, ad.recruitment_id is not null as begun, ad.updated_at as last_saved_at,
         v.number is not null as has_version, v.number as last_number, v.published_at as last_published_at,
         r.state = 'open' and v.number is not null and v.content is distinct from w.content as has_unpublished_changes
    from recruitments_read.recruitment r
    left join advertisement ad on ad.account_id = r.account_id and ad.recruitment_id = r.id
    left join lateral (
      select last.number, last.published_at, last.content from advertisement_version last
       where last.account_id = ad.account_id and last.recruitment_id = ad.recruitment_id
       order by last.number desc limit 1) v on true
    left join lateral (
      select now_is.content from advertisements_read.working_content now_is
       where now_is.account_id = ad.account_id and now_is.recruitment_id = ad.recruitment_id
      offset 0) w on v.number is not null;
comment on view advertisements_read.state is
  'For every recruitment: whether it has a published version, and whether what it would show now differs (AD-3). Dear: '
  'join it to the rows of a page, not to a whole list.';
grant select on advertisements_read.state to tiltre_app, tiltre_worker;

create table publication (
  account_id uuid not null,
  id uuid not null,
  recruitment_id uuid not null,
  channel text not null check (channel in ('career_site')),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  version_id uuid not null,
  state text not null check (state in ('live', 'withdrawn')),
  published_at timestamptz not null default app.now(),
  withdrawn_at timestamptz,
  primary key (account_id, id),
  unique (account_id, recruitment_id, channel),
  unique (account_id, slug),
  foreign key (account_id, recruitment_id) references recruitment (account_id, id),
  foreign key (account_id, version_id) references advertisement_version (account_id, id),
  constraint withdrawn_has_time check ((state = 'withdrawn') = (withdrawn_at is not null))
);
comment on table publication is 'One version of the advertisement on one channel (AD-4).';
comment on column publication.slug is 'The last part of the public address; given once, so that links never break.';
create index publication_live on publication (account_id, published_at desc, id desc) where state = 'live';
select app.make_tenant_table('publication');

create schema publishing_read;
comment on schema publishing_read is 'What modules above publishing may read of it.';
grant usage on schema publishing_read to tiltre_app, tiltre_worker;

create view publishing_read.publication with (security_invoker = true) as
  select account_id, recruitment_id, channel, state from publication;
comment on view publishing_read.publication is 'On which channels a recruitment''s advertisement is, or was.';
grant select on publishing_read.publication to tiltre_app, tiltre_worker;
