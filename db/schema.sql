-- The schema as PostgreSQL's catalogue tells it. Written by npm run db -- dump: do not edit.
-- A document to read and compare, not a script to run: objects stand in the order of their names.

-- Roles

CREATE ROLE tiltre_app LOGIN;

CREATE ROLE tiltre_identity NOLOGIN;

CREATE ROLE tiltre_jobs NOLOGIN;

CREATE ROLE tiltre_owner NOLOGIN;

CREATE ROLE tiltre_worker LOGIN;

-- Schemas

CREATE SCHEMA access_read AUTHORIZATION tiltre_owner;
COMMENT ON SCHEMA access_read IS 'What modules above access may read of it. Who may do what is asked of its doors.';
GRANT USAGE ON SCHEMA access_read TO tiltre_app;
GRANT USAGE ON SCHEMA access_read TO tiltre_worker;

CREATE SCHEMA accounts_read AUTHORIZATION tiltre_owner;
COMMENT ON SCHEMA accounts_read IS 'What modules above accounts may read of it.';
GRANT USAGE ON SCHEMA accounts_read TO tiltre_app;
GRANT USAGE ON SCHEMA accounts_read TO tiltre_identity;
GRANT USAGE ON SCHEMA accounts_read TO tiltre_worker;

CREATE SCHEMA advertisements_read AUTHORIZATION tiltre_owner;
COMMENT ON SCHEMA advertisements_read IS 'What modules above advertisements may read of it.';
GRANT USAGE ON SCHEMA advertisements_read TO tiltre_app;
GRANT USAGE ON SCHEMA advertisements_read TO tiltre_worker;

CREATE SCHEMA app AUTHORIZATION tiltre_owner;
GRANT USAGE ON SCHEMA app TO tiltre_app;
GRANT USAGE ON SCHEMA app TO tiltre_identity;
GRANT USAGE ON SCHEMA app TO tiltre_jobs;
GRANT USAGE ON SCHEMA app TO tiltre_worker;

CREATE SCHEMA app_migration;
COMMENT ON SCHEMA app_migration IS 'Which migrations this database has had.';
GRANT USAGE ON SCHEMA app_migration TO PUBLIC;

CREATE SCHEMA applications_read AUTHORIZATION tiltre_owner;
COMMENT ON SCHEMA applications_read IS 'What modules above applications may read of it.';
GRANT USAGE ON SCHEMA applications_read TO tiltre_app;
GRANT USAGE ON SCHEMA applications_read TO tiltre_worker;

CREATE SCHEMA identity AUTHORIZATION tiltre_identity;
GRANT USAGE ON SCHEMA identity TO tiltre_app;
GRANT USAGE ON SCHEMA identity TO tiltre_owner;
GRANT USAGE ON SCHEMA identity TO tiltre_worker;

CREATE SCHEMA jobs AUTHORIZATION tiltre_jobs;
GRANT USAGE ON SCHEMA jobs TO tiltre_app;
GRANT USAGE ON SCHEMA jobs TO tiltre_worker;

CREATE SCHEMA platform_read AUTHORIZATION tiltre_owner;
COMMENT ON SCHEMA platform_read IS 'What modules may read of the platform''s tables.';
GRANT USAGE ON SCHEMA platform_read TO tiltre_app;
GRANT USAGE ON SCHEMA platform_read TO tiltre_worker;

CREATE SCHEMA processes_read AUTHORIZATION tiltre_owner;
COMMENT ON SCHEMA processes_read IS 'What modules above processes may read of it.';
GRANT USAGE ON SCHEMA processes_read TO tiltre_app;
GRANT USAGE ON SCHEMA processes_read TO tiltre_worker;

CREATE SCHEMA public;
COMMENT ON SCHEMA public IS 'standard public schema';
GRANT ALL ON SCHEMA public TO tiltre_owner;
GRANT USAGE ON SCHEMA public TO PUBLIC;
GRANT USAGE ON SCHEMA public TO tiltre_app;
GRANT USAGE ON SCHEMA public TO tiltre_identity;
GRANT USAGE ON SCHEMA public TO tiltre_worker;

CREATE SCHEMA publishing_read AUTHORIZATION tiltre_owner;
COMMENT ON SCHEMA publishing_read IS 'What modules above publishing may read of it.';
GRANT USAGE ON SCHEMA publishing_read TO tiltre_app;
GRANT USAGE ON SCHEMA publishing_read TO tiltre_worker;

CREATE SCHEMA recruitments_read AUTHORIZATION tiltre_owner;
COMMENT ON SCHEMA recruitments_read IS 'What modules above recruitments may read of it. Rules read under the lock, through its doors.';
GRANT USAGE ON SCHEMA recruitments_read TO tiltre_app;
GRANT USAGE ON SCHEMA recruitments_read TO tiltre_worker;

-- Tables

CREATE TABLE app.installation (
  only_row boolean DEFAULT true NOT NULL,
  kind text DEFAULT 'production'::text NOT NULL,
  clock_offset interval DEFAULT '00:00:00'::interval NOT NULL,
  CONSTRAINT installation_pkey PRIMARY KEY (only_row),
  CONSTRAINT clock_moves_only_in_tests CHECK (((kind = ANY (ARRAY['demo'::text, 'test'::text])) OR (clock_offset = '00:00:00'::interval))),
  CONSTRAINT installation_kind_check CHECK ((kind = ANY (ARRAY['production'::text, 'demo'::text, 'test'::text]))),
  CONSTRAINT installation_only_row_check CHECK (only_row)
);
ALTER TABLE app.installation OWNER TO tiltre_owner;
COMMENT ON TABLE app.installation IS 'What kind of installation this database serves, and how far its clock is moved.';
GRANT SELECT ON TABLE app.installation TO tiltre_app;
GRANT SELECT ON TABLE app.installation TO tiltre_worker;

CREATE TABLE app_migration.applied (
  name text NOT NULL,
  sha256 text NOT NULL,
  applied_at timestamp with time zone NOT NULL,
  CONSTRAINT applied_pkey PRIMARY KEY (name)
);
COMMENT ON TABLE app_migration.applied IS 'A migration that was applied, as its file was then.';
GRANT SELECT ON TABLE app_migration.applied TO PUBLIC;

CREATE TABLE identity.app_user (
  id uuid NOT NULL,
  first_name text NOT NULL,
  last_name text NOT NULL,
  email text NOT NULL,
  username text NOT NULL,
  username_canonical text NOT NULL,
  phone text DEFAULT ''::text NOT NULL,
  language text DEFAULT 'nb'::text NOT NULL,
  created_at timestamp with time zone DEFAULT app.now() NOT NULL,
  CONSTRAINT app_user_pkey PRIMARY KEY (id),
  CONSTRAINT app_user_username_canonical_key UNIQUE (username_canonical),
  CONSTRAINT app_user_email_check CHECK ((length(email) <= 254)),
  CONSTRAINT app_user_first_name_check CHECK (((length(first_name) >= 1) AND (length(first_name) <= 100))),
  CONSTRAINT app_user_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'sv'::text, 'en'::text]))),
  CONSTRAINT app_user_last_name_check CHECK (((length(last_name) >= 1) AND (length(last_name) <= 100))),
  CONSTRAINT app_user_username_check CHECK (((length(username) >= 1) AND (length(username) <= 254)))
);
ALTER TABLE identity.app_user OWNER TO tiltre_identity;
COMMENT ON TABLE identity.app_user IS 'A person who signs in to work with recruitments; exists once in the installation (US-1).';
COMMENT ON COLUMN identity.app_user.username_canonical IS 'NFKC, case-folded, trimmed (ID-1).';
GRANT REFERENCES ON TABLE identity.app_user TO tiltre_owner;

CREATE TABLE identity.attempt_counter (
  username_key bytea NOT NULL,
  failures integer NOT NULL,
  last_at timestamp with time zone NOT NULL,
  CONSTRAINT attempt_counter_pkey PRIMARY KEY (username_key)
);
ALTER TABLE identity.attempt_counter OWNER TO tiltre_identity;
COMMENT ON TABLE identity.attempt_counter IS 'Failed sign-ins in a row by keyed hash of the username typed, existing or not (ID-4).';

CREATE TABLE identity.credential (
  user_id uuid NOT NULL,
  password_hash text NOT NULL,
  changed_at timestamp with time zone DEFAULT app.now() NOT NULL,
  CONSTRAINT credential_pkey PRIMARY KEY (user_id),
  CONSTRAINT credential_password_hash_check CHECK ((password_hash ~~ '$argon2id$%'::text)),
  CONSTRAINT credential_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user(id) ON DELETE CASCADE
);
ALTER TABLE identity.credential OWNER TO tiltre_identity;
COMMENT ON TABLE identity.credential IS 'The password of a user, hashed with argon2id (ID-5).';

CREATE TABLE identity.email_claim (
  email text NOT NULL,
  user_id uuid,
  CONSTRAINT email_claim_pkey PRIMARY KEY (email),
  CONSTRAINT email_claim_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user(id) ON DELETE CASCADE
);
ALTER TABLE identity.email_claim OWNER TO tiltre_identity;
COMMENT ON TABLE identity.email_claim IS 'Who holds a normalised address; the key refuses a second holder (US-3). Null where old duplicates share it.';
CREATE INDEX email_claim_user ON identity.email_claim USING btree (user_id);

CREATE TABLE identity.session (
  token_hash bytea NOT NULL,
  user_id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT app.now() NOT NULL,
  last_seen_at timestamp with time zone DEFAULT app.now() NOT NULL,
  CONSTRAINT session_pkey PRIMARY KEY (token_hash),
  CONSTRAINT session_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user(id) ON DELETE CASCADE
);
ALTER TABLE identity.session OWNER TO tiltre_identity;
COMMENT ON TABLE identity.session IS 'A sign-in (ID-8); the token itself is only in the cookie.';
CREATE INDEX session_of_user ON identity.session USING btree (user_id);

CREATE TABLE jobs.allowed_task (
  task text NOT NULL,
  CONSTRAINT allowed_task_pkey PRIMARY KEY (task)
);
ALTER TABLE jobs.allowed_task OWNER TO tiltre_jobs;
COMMENT ON TABLE jobs.allowed_task IS 'The tasks that may be queued; written by migrations.';

CREATE TABLE jobs.job (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  task text NOT NULL,
  key text,
  account_id uuid,
  payload jsonb NOT NULL,
  run_at timestamp with time zone DEFAULT app.now() NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  max_attempts integer DEFAULT 12 NOT NULL,
  leased_until timestamp with time zone,
  leased_by uuid,
  last_error text,
  created_at timestamp with time zone DEFAULT app.now() NOT NULL,
  CONSTRAINT job_pkey PRIMARY KEY (id),
  CONSTRAINT job_key_key UNIQUE (key)
);
ALTER TABLE jobs.job SET (autovacuum_vacuum_scale_factor=0.02);
ALTER TABLE jobs.job OWNER TO tiltre_jobs;
COMMENT ON TABLE jobs.job IS 'Work queued in the transaction of its cause. A worker leases it for 60 seconds and renews while it works.';
CREATE INDEX job_due ON jobs.job USING btree (run_at, id) WHERE (attempts < max_attempts);

CREATE TABLE public.account (
  id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  default_language text DEFAULT 'nb'::text NOT NULL,
  time_zone text DEFAULT 'Europe/Oslo'::text NOT NULL,
  country text DEFAULT 'NO'::text NOT NULL,
  manual_reference_allowed boolean DEFAULT false NOT NULL,
  terms text DEFAULT ''::text NOT NULL,
  help_name text DEFAULT ''::text NOT NULL,
  help_phone text DEFAULT ''::text NOT NULL,
  help_email text DEFAULT ''::text NOT NULL,
  created_at timestamp with time zone DEFAULT app.now() NOT NULL,
  CONSTRAINT account_pkey PRIMARY KEY (id),
  CONSTRAINT account_slug_key UNIQUE (slug),
  CONSTRAINT account_country_check CHECK ((country = ANY (ARRAY['NO'::text, 'SE'::text, 'DK'::text, 'FI'::text]))),
  CONSTRAINT account_default_language_check CHECK ((default_language = ANY (ARRAY['nb'::text, 'nn'::text, 'sv'::text, 'en'::text]))),
  CONSTRAINT account_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  CONSTRAINT account_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 60)))
);
ALTER TABLE public.account OWNER TO tiltre_owner;
COMMENT ON TABLE public.account IS 'A customer, the tenant (OR-4).';
COMMENT ON COLUMN public.account.slug IS 'The name of the account in every address (XX-7).';
COMMENT ON COLUMN public.account.help_name IS 'Whom a person who is stuck may ask; shown on the sign-in page and in mails.';
ALTER TABLE public.account ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.account FORCE ROW LEVEL SECURITY;
CREATE POLICY found_by_identity ON public.account FOR SELECT TO tiltre_identity USING (true);
CREATE POLICY own_account ON public.account TO PUBLIC USING ((id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT, UPDATE ON TABLE public.account TO tiltre_app;
GRANT INSERT, SELECT, UPDATE ON TABLE public.account TO tiltre_worker;
GRANT SELECT ON TABLE public.account TO tiltre_identity;

CREATE TABLE public.advertisement (
  account_id uuid NOT NULL,
  recruitment_id uuid NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  updated_at timestamp with time zone DEFAULT app.now() NOT NULL,
  updated_by uuid NOT NULL,
  CONSTRAINT advertisement_pkey PRIMARY KEY (account_id, recruitment_id),
  CONSTRAINT advertisement_account_id_recruitment_id_fkey FOREIGN KEY (account_id, recruitment_id) REFERENCES public.recruitment(account_id, id),
  CONSTRAINT advertisement_account_id_updated_by_fkey FOREIGN KEY (account_id, updated_by) REFERENCES public.membership(account_id, user_id)
);
ALTER TABLE public.advertisement OWNER TO tiltre_owner;
COMMENT ON TABLE public.advertisement IS 'The working copy of a recruitment''s advertisement (AD-2).';
ALTER TABLE public.advertisement ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.advertisement FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.advertisement TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.advertisement TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.advertisement TO tiltre_worker;

CREATE TABLE public.advertisement_text (
  account_id uuid NOT NULL,
  recruitment_id uuid NOT NULL,
  language text NOT NULL,
  title text DEFAULT ''::text NOT NULL,
  about_workplace text DEFAULT ''::text NOT NULL,
  duties text DEFAULT ''::text NOT NULL,
  qualifications text DEFAULT ''::text NOT NULL,
  offer text DEFAULT ''::text NOT NULL,
  other_information text DEFAULT ''::text NOT NULL,
  publicity_notice text DEFAULT ''::text NOT NULL,
  place integer DEFAULT 1 NOT NULL,
  about_workplace_standard text DEFAULT ''::text NOT NULL,
  other_information_standard text DEFAULT ''::text NOT NULL,
  publicity_notice_standard text DEFAULT ''::text NOT NULL,
  CONSTRAINT advertisement_text_pkey PRIMARY KEY (account_id, recruitment_id, language),
  CONSTRAINT advertisement_text_account_id_recruitment_id_place_key UNIQUE (account_id, recruitment_id, place),
  CONSTRAINT advertisement_text_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text)),
  CONSTRAINT advertisement_text_place_check CHECK (((place >= 1) AND (place <= 20))),
  CONSTRAINT advertisement_text_title_check CHECK ((length(title) <= 200)),
  CONSTRAINT advertisement_text_account_id_recruitment_id_fkey FOREIGN KEY (account_id, recruitment_id) REFERENCES public.advertisement(account_id, recruitment_id) ON DELETE CASCADE
);
ALTER TABLE public.advertisement_text OWNER TO tiltre_owner;
COMMENT ON TABLE public.advertisement_text IS 'The working copy''s content in one language (AD-1), sanitised HTML but for the title.';
COMMENT ON COLUMN public.advertisement_text.publicity_notice IS 'That details of applicants may become public even on request for anonymity (AD-6, offentleglova § 25).';
COMMENT ON COLUMN public.advertisement_text.place IS 'The order the languages are offered in; the first is the main one.';
COMMENT ON COLUMN public.advertisement_text.about_workplace_standard IS 'The standard text as it was when it was last taken over or looked at, so that a later change of it is told (OR-2).';
COMMENT ON COLUMN public.advertisement_text.other_information_standard IS 'As about_workplace_standard.';
COMMENT ON COLUMN public.advertisement_text.publicity_notice_standard IS 'As about_workplace_standard.';
ALTER TABLE public.advertisement_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.advertisement_text FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.advertisement_text TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.advertisement_text TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.advertisement_text TO tiltre_worker;

CREATE TABLE public.advertisement_version (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  recruitment_id uuid NOT NULL,
  number integer NOT NULL,
  content jsonb NOT NULL,
  published_at timestamp with time zone DEFAULT app.now() NOT NULL,
  published_by uuid NOT NULL,
  CONSTRAINT advertisement_version_pkey PRIMARY KEY (account_id, id),
  CONSTRAINT advertisement_version_account_id_recruitment_id_number_key UNIQUE (account_id, recruitment_id, number),
  CONSTRAINT advertisement_version_number_check CHECK ((number > 0)),
  CONSTRAINT advertisement_version_account_id_published_by_fkey FOREIGN KEY (account_id, published_by) REFERENCES public.membership(account_id, user_id),
  CONSTRAINT advertisement_version_account_id_recruitment_id_fkey FOREIGN KEY (account_id, recruitment_id) REFERENCES public.recruitment(account_id, id)
);
ALTER TABLE public.advertisement_version OWNER TO tiltre_owner;
COMMENT ON TABLE public.advertisement_version IS 'A published version: a full, unchangeable copy of all the advertisement shows (AD-2).';
ALTER TABLE public.advertisement_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.advertisement_version FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.advertisement_version TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON TABLE public.advertisement_version TO tiltre_app;
GRANT INSERT, SELECT ON TABLE public.advertisement_version TO tiltre_worker;

CREATE TABLE public.application (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  recruitment_id uuid NOT NULL,
  candidate_id uuid,
  language text DEFAULT 'nb'::text NOT NULL,
  first_name text DEFAULT ''::text NOT NULL,
  last_name text DEFAULT ''::text NOT NULL,
  email text DEFAULT ''::text NOT NULL,
  email_canonical text,
  phone text DEFAULT ''::text NOT NULL,
  birth_date date,
  sex text,
  position_title text DEFAULT ''::text NOT NULL,
  municipality text DEFAULT ''::text NOT NULL,
  education text DEFAULT ''::text NOT NULL,
  experience text DEFAULT ''::text NOT NULL,
  motivation text DEFAULT ''::text NOT NULL,
  withhold_requested boolean DEFAULT false NOT NULL,
  withhold_reason text DEFAULT ''::text NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  link_generation integer DEFAULT 1 NOT NULL,
  email_confirmed_at timestamp with time zone,
  saved_at timestamp with time zone DEFAULT app.now() NOT NULL,
  submitted_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdrawn_by text,
  duplicate_of uuid,
  status text DEFAULT 'draft'::text NOT NULL,
  CONSTRAINT application_pkey PRIMARY KEY (account_id, id),
  CONSTRAINT application_education_check CHECK ((length(education) <= 4000)),
  CONSTRAINT application_email_check CHECK ((length(email) <= 254)),
  CONSTRAINT application_experience_check CHECK ((length(experience) <= 4000)),
  CONSTRAINT application_first_name_check CHECK ((length(first_name) <= 100)),
  CONSTRAINT application_last_name_check CHECK ((length(last_name) <= 100)),
  CONSTRAINT application_motivation_check CHECK ((length(motivation) <= 8000)),
  CONSTRAINT application_municipality_check CHECK ((length(municipality) <= 100)),
  CONSTRAINT application_phone_check CHECK ((length(phone) <= 40)),
  CONSTRAINT application_position_title_check CHECK ((length(position_title) <= 200)),
  CONSTRAINT application_sex_check CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text, 'other'::text, 'undisclosed'::text]))),
  CONSTRAINT application_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'received'::text, 'under_assessment'::text, 'interview'::text, 'offered'::text, 'hired'::text, 'rejected'::text, 'withdrawn'::text]))),
  CONSTRAINT application_withdrawn_by_check CHECK ((withdrawn_by = ANY (ARRAY['applicant'::text, 'recruiter'::text]))),
  CONSTRAINT application_withhold_reason_check CHECK ((length(withhold_reason) <= 2000)),
  CONSTRAINT submitted_is_complete CHECK (((submitted_at IS NULL) OR ((candidate_id IS NOT NULL) AND (first_name <> ''::text) AND (last_name <> ''::text) AND (status <> 'draft'::text)))),
  CONSTRAINT withdrawn_has_actor CHECK (((withdrawn_at IS NULL) = (withdrawn_by IS NULL))),
  CONSTRAINT withdrawn_was_submitted CHECK (((withdrawn_at IS NULL) OR (submitted_at IS NOT NULL))),
  CONSTRAINT application_account_id_candidate_id_fkey FOREIGN KEY (account_id, candidate_id) REFERENCES public.candidate(account_id, id),
  CONSTRAINT application_account_id_duplicate_of_fkey FOREIGN KEY (account_id, duplicate_of) REFERENCES public.application(account_id, id),
  CONSTRAINT application_account_id_recruitment_id_fkey FOREIGN KEY (account_id, recruitment_id) REFERENCES public.recruitment(account_id, id)
);
ALTER TABLE public.application OWNER TO tiltre_owner;
COMMENT ON TABLE public.application IS 'One candidate''s application to one recruitment: a draft until it is sent (AP-3).';
COMMENT ON COLUMN public.application.opened_at IS 'When the form was opened, by the database clock; decides the grace of AP-5.';
COMMENT ON COLUMN public.application.link_generation IS 'Raised to make every earlier private link void.';
COMMENT ON COLUMN public.application.email_confirmed_at IS 'When a private link sent to the address was first opened: somebody reads it.';
COMMENT ON COLUMN public.application.duplicate_of IS 'The application already sent by the same person; this one is kept for its owner to take over (AP-6).';
COMMENT ON COLUMN public.application.status IS 'What the active events say (EV-4); a copy for lists, written with every event.';
CREATE INDEX application_candidate ON public.application USING btree (account_id, candidate_id);
CREATE INDEX application_duplicate ON public.application USING btree (account_id, duplicate_of) WHERE (duplicate_of IS NOT NULL);
CREATE INDEX application_newest ON public.application USING btree (account_id, recruitment_id, submitted_at DESC, id DESC) WHERE (submitted_at IS NOT NULL);
CREATE UNIQUE INDEX application_one_per_person ON public.application USING btree (account_id, recruitment_id, email_canonical) WHERE ((submitted_at IS NOT NULL) AND (withdrawn_at IS NULL));
ALTER TABLE public.application ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.application FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.application TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.application TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.application TO tiltre_worker;

CREATE TABLE public.application_file (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  application_id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  storage_key text NOT NULL,
  rendition_state text DEFAULT 'none'::text NOT NULL,
  rendition_html text,
  created_at timestamp with time zone DEFAULT app.now() NOT NULL,
  CONSTRAINT application_file_pkey PRIMARY KEY (account_id, id),
  CONSTRAINT application_file_kind_check CHECK ((kind = ANY (ARRAY['cv'::text, 'letter'::text, 'certificate'::text, 'other'::text]))),
  CONSTRAINT application_file_name_check CHECK (((length(name) >= 1) AND (length(name) <= 150))),
  CONSTRAINT application_file_rendition_state_check CHECK ((rendition_state = ANY (ARRAY['none'::text, 'waiting'::text, 'ready'::text, 'failed'::text]))),
  CONSTRAINT application_file_account_id_application_id_fkey FOREIGN KEY (account_id, application_id) REFERENCES public.application(account_id, id) ON DELETE CASCADE,
  CONSTRAINT application_file_account_id_storage_key_fkey FOREIGN KEY (account_id, storage_key) REFERENCES public.stored_file(account_id, key)
);
ALTER TABLE public.application_file OWNER TO tiltre_owner;
COMMENT ON TABLE public.application_file IS 'A file of an application; the original is a download, what staff see is our own rendering (AP-4).';
COMMENT ON COLUMN public.application_file.rendition_html IS 'Sanitised HTML made from a text document by the parser process; PDF is drawn in the browser.';
CREATE INDEX application_file_application ON public.application_file USING btree (account_id, application_id, created_at, id);
ALTER TABLE public.application_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.application_file FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.application_file TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.application_file TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.application_file TO tiltre_worker;

CREATE TABLE public.audit_detail (
  account_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  detail jsonb NOT NULL,
  CONSTRAINT audit_detail_pkey PRIMARY KEY (account_id, entry_id),
  CONSTRAINT audit_detail_account_id_entry_id_fkey FOREIGN KEY (account_id, entry_id) REFERENCES public.audit_entry(account_id, id)
);
ALTER TABLE public.audit_detail OWNER TO tiltre_owner;
COMMENT ON TABLE public.audit_detail IS 'Values before and after of an audit entry; may hold personal data and can be erased.';
ALTER TABLE public.audit_detail ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_detail FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.audit_detail TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON TABLE public.audit_detail TO tiltre_app;
GRANT INSERT, SELECT ON TABLE public.audit_detail TO tiltre_worker;

CREATE TABLE public.audit_entry (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamp with time zone DEFAULT app.now() NOT NULL,
  actor_user_id uuid,
  actor_kind text NOT NULL,
  action text NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  recruitment_id uuid,
  detail_hash bytea,
  CONSTRAINT audit_entry_pkey PRIMARY KEY (account_id, id),
  CONSTRAINT audit_entry_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['user'::text, 'applicant'::text, 'system'::text]))),
  CONSTRAINT audit_entry_account_id_actor_user_id_fkey FOREIGN KEY (account_id, actor_user_id) REFERENCES public.membership(account_id, user_id),
  CONSTRAINT audit_entry_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id)
);
ALTER TABLE public.audit_entry OWNER TO tiltre_owner;
COMMENT ON TABLE public.audit_entry IS 'What was done or opened, by whom and when (XX-1). Appended only.';
COMMENT ON COLUMN public.audit_entry.detail_hash IS 'SHA-256 of the detail, so that erasing the detail leaves the entry provable.';
CREATE INDEX audit_entry_recruitment ON public.audit_entry USING btree (account_id, recruitment_id, at DESC, id DESC);
CREATE INDEX audit_entry_time ON public.audit_entry USING btree (account_id, at DESC, id DESC);
ALTER TABLE public.audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.audit_entry TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT INSERT, SELECT ON TABLE public.audit_entry TO tiltre_app;
GRANT INSERT, SELECT ON TABLE public.audit_entry TO tiltre_worker;

CREATE TABLE public.candidate (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  first_name text NOT NULL,
  last_name text NOT NULL,
  email text,
  phone text DEFAULT ''::text NOT NULL,
  created_at timestamp with time zone DEFAULT app.now() NOT NULL,
  CONSTRAINT candidate_pkey PRIMARY KEY (account_id, id),
  CONSTRAINT candidate_first_name_check CHECK (((length(first_name) >= 1) AND (length(first_name) <= 100))),
  CONSTRAINT candidate_last_name_check CHECK (((length(last_name) >= 1) AND (length(last_name) <= 100))),
  CONSTRAINT candidate_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id)
);
ALTER TABLE public.candidate OWNER TO tiltre_owner;
COMMENT ON TABLE public.candidate IS 'A person as one account knows them; no uniqueness on the address, couples share one.';
CREATE INDEX candidate_email ON public.candidate USING btree (account_id, email);
ALTER TABLE public.candidate ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.candidate FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.candidate TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.candidate TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.candidate TO tiltre_worker;

CREATE TABLE public.closing_message (
  account_id uuid NOT NULL,
  recruitment_id uuid NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  written_by uuid NOT NULL,
  written_at timestamp with time zone DEFAULT app.now() NOT NULL,
  CONSTRAINT closing_message_pkey PRIMARY KEY (account_id, recruitment_id),
  CONSTRAINT closing_message_body_check CHECK (((length(body) >= 1) AND (length(body) <= 8000))),
  CONSTRAINT closing_message_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 200))),
  CONSTRAINT closing_message_account_id_recruitment_id_fkey FOREIGN KEY (account_id, recruitment_id) REFERENCES public.recruitment(account_id, id),
  CONSTRAINT closing_message_account_id_written_by_fkey FOREIGN KEY (account_id, written_by) REFERENCES public.membership(account_id, user_id)
);
ALTER TABLE public.closing_message OWNER TO tiltre_owner;
COMMENT ON TABLE public.closing_message IS 'What those not told yet are told when a recruitment is closed (CL-5).';
ALTER TABLE public.closing_message ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.closing_message FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.closing_message TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.closing_message TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.closing_message TO tiltre_worker;

CREATE TABLE public.closing_message_recipient (
  account_id uuid NOT NULL,
  recruitment_id uuid NOT NULL,
  application_id uuid NOT NULL,
  event_id uuid,
  CONSTRAINT closing_message_recipient_pkey PRIMARY KEY (account_id, recruitment_id, application_id),
  CONSTRAINT closing_message_recipient_account_id_application_id_fkey FOREIGN KEY (account_id, application_id) REFERENCES public.application(account_id, id),
  CONSTRAINT closing_message_recipient_account_id_recruitment_id_fkey FOREIGN KEY (account_id, recruitment_id) REFERENCES public.closing_message(account_id, recruitment_id)
);
ALTER TABLE public.closing_message_recipient OWNER TO tiltre_owner;
COMMENT ON TABLE public.closing_message_recipient IS 'The applications that had not been told at the closing.';
COMMENT ON COLUMN public.closing_message_recipient.event_id IS 'The event by which the message went out; null while it waits. Not a key: the event may be removed later.';
CREATE INDEX closing_message_waiting ON public.closing_message_recipient USING btree (account_id, recruitment_id, application_id) WHERE (event_id IS NULL);
ALTER TABLE public.closing_message_recipient ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.closing_message_recipient FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.closing_message_recipient TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.closing_message_recipient TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.closing_message_recipient TO tiltre_worker;

CREATE TABLE public.event (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  application_id uuid NOT NULL,
  event_type_id uuid NOT NULL,
  posted_at timestamp with time zone DEFAULT app.now() NOT NULL,
  posted_by uuid,
  by_applicant boolean DEFAULT false NOT NULL,
  note text DEFAULT ''::text NOT NULL,
  mail_id uuid,
  deactivated_at timestamp with time zone,
  deactivated_by uuid,
  deactivated_reason text DEFAULT ''::text NOT NULL,
  CONSTRAINT event_pkey PRIMARY KEY (account_id, id),
  CONSTRAINT deactivated_has_reason CHECK (((deactivated_at IS NULL) OR ((deactivated_by IS NOT NULL) AND (deactivated_reason <> ''::text)))),
  CONSTRAINT event_note_check CHECK ((length(note) <= 4000)),
  CONSTRAINT somebody_posted CHECK (((posted_by IS NULL) = by_applicant)),
  CONSTRAINT event_account_id_application_id_fkey FOREIGN KEY (account_id, application_id) REFERENCES public.application(account_id, id),
  CONSTRAINT event_account_id_deactivated_by_fkey FOREIGN KEY (account_id, deactivated_by) REFERENCES public.membership(account_id, user_id),
  CONSTRAINT event_account_id_event_type_id_fkey FOREIGN KEY (account_id, event_type_id) REFERENCES public.event_type(account_id, id),
  CONSTRAINT event_account_id_mail_id_fkey FOREIGN KEY (account_id, mail_id) REFERENCES public.outgoing_mail(account_id, id),
  CONSTRAINT event_account_id_posted_by_fkey FOREIGN KEY (account_id, posted_by) REFERENCES public.membership(account_id, user_id)
);
ALTER TABLE public.event OWNER TO tiltre_owner;
COMMENT ON TABLE public.event IS 'Something done with an application; deleted or, when it contacted the candidate or withdrew, deactivated (EV-3).';
CREATE INDEX event_application ON public.event USING btree (account_id, application_id, posted_at DESC, id DESC);
ALTER TABLE public.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.event FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.event TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.event TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.event TO tiltre_worker;

CREATE TABLE public.event_type (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  key text NOT NULL,
  heading text NOT NULL,
  icon text NOT NULL,
  "position" integer NOT NULL,
  own_button boolean DEFAULT false NOT NULL,
  contacts_candidate boolean DEFAULT false NOT NULL,
  sets_status text,
  withdraws boolean DEFAULT false NOT NULL,
  CONSTRAINT event_type_pkey PRIMARY KEY (account_id, id),
  CONSTRAINT event_type_account_id_key_key UNIQUE (account_id, key),
  CONSTRAINT event_type_heading_check CHECK (((length(heading) >= 1) AND (length(heading) <= 100))),
  CONSTRAINT event_type_sets_status_check CHECK ((sets_status = ANY (ARRAY['under_assessment'::text, 'interview'::text, 'offered'::text, 'hired'::text, 'rejected'::text]))),
  CONSTRAINT withdrawal_sets_no_status CHECK (((NOT withdraws) OR (sets_status IS NULL))),
  CONSTRAINT event_type_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id)
);
ALTER TABLE public.event_type OWNER TO tiltre_owner;
COMMENT ON TABLE public.event_type IS 'What can be done with an application, and what doing it means (EV-1).';
COMMENT ON COLUMN public.event_type.sets_status IS 'The status an active event of this type gives; hired also counts the recruitment''s hired.';
ALTER TABLE public.event_type ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.event_type FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.event_type TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.event_type TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.event_type TO tiltre_worker;

CREATE TABLE public.idempotency_key (
  account_id uuid NOT NULL,
  actor_id uuid NOT NULL,
  route text NOT NULL,
  key text NOT NULL,
  request_hash bytea NOT NULL,
  status integer NOT NULL,
  resource_id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT app.now() NOT NULL,
  CONSTRAINT idempotency_key_pkey PRIMARY KEY (account_id, actor_id, route, key),
  CONSTRAINT idempotency_key_key_check CHECK (((length(key) >= 8) AND (length(key) <= 200))),
  CONSTRAINT idempotency_key_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id)
);
ALTER TABLE public.idempotency_key OWNER TO tiltre_owner;
COMMENT ON TABLE public.idempotency_key IS 'What a creating request with this key made, kept 7 days.';
CREATE INDEX idempotency_key_age ON public.idempotency_key USING btree (account_id, created_at);
ALTER TABLE public.idempotency_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.idempotency_key FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.idempotency_key TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.idempotency_key TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.idempotency_key TO tiltre_worker;

CREATE TABLE public.membership (
  account_id uuid NOT NULL,
  user_id uuid NOT NULL,
  first_name text NOT NULL,
  last_name text NOT NULL,
  username text NOT NULL,
  email text NOT NULL,
  title text DEFAULT ''::text NOT NULL,
  department_id uuid NOT NULL,
  basic_group_id uuid NOT NULL,
  basic boolean DEFAULT true NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  active boolean DEFAULT true NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT app.now() NOT NULL,
  CONSTRAINT membership_pkey PRIMARY KEY (account_id, user_id),
  CONSTRAINT membership_basic_check CHECK (basic),
  CONSTRAINT membership_account_id_basic_group_id_basic_fkey FOREIGN KEY (account_id, basic_group_id, basic) REFERENCES public.permission_group(account_id, id, basic),
  CONSTRAINT membership_account_id_department_id_fkey FOREIGN KEY (account_id, department_id) REFERENCES public.organisation(account_id, id),
  CONSTRAINT membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id),
  CONSTRAINT membership_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.app_user(id)
);
ALTER TABLE public.membership OWNER TO tiltre_owner;
COMMENT ON TABLE public.membership IS 'A user''s place in one account; every tenant''s foreign key to a person points here.';
COMMENT ON COLUMN public.membership.first_name IS 'Copy of the user''s, for lists; so are last name, username and e-mail.';
COMMENT ON COLUMN public.membership.basic_group_id IS 'The one basic permission group (US-2): not null and of a basic group, by the key.';
CREATE INDEX membership_name ON public.membership USING btree (account_id, last_name COLLATE "nb-NO-x-icu", first_name COLLATE "nb-NO-x-icu", user_id);
CREATE INDEX membership_user ON public.membership USING btree (user_id);
ALTER TABLE public.membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.membership FORCE ROW LEVEL SECURITY;
CREATE POLICY found_by_identity ON public.membership FOR SELECT TO tiltre_identity USING (true);
CREATE POLICY own_account ON public.membership TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
CREATE CONSTRAINT TRIGGER membership_keeps_basic_group AFTER INSERT OR UPDATE ON public.membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.keep_basic_group();
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.membership TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.membership TO tiltre_worker;
GRANT SELECT ON TABLE public.membership TO tiltre_identity;

CREATE TABLE public.membership_grant (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  group_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  ends_at timestamp with time zone,
  CONSTRAINT membership_grant_pkey PRIMARY KEY (account_id, id),
  CONSTRAINT membership_grant_account_id_user_id_group_id_organisation_i_key UNIQUE (account_id, user_id, group_id, organisation_id),
  CONSTRAINT membership_grant_account_id_group_id_fkey FOREIGN KEY (account_id, group_id) REFERENCES public.permission_group(account_id, id),
  CONSTRAINT membership_grant_account_id_organisation_id_fkey FOREIGN KEY (account_id, organisation_id) REFERENCES public.organisation(account_id, id),
  CONSTRAINT membership_grant_account_id_user_id_fkey FOREIGN KEY (account_id, user_id) REFERENCES public.membership(account_id, user_id) ON DELETE CASCADE
);
ALTER TABLE public.membership_grant OWNER TO tiltre_owner;
COMMENT ON TABLE public.membership_grant IS 'A permission group given to a member at an organisation; holds there and below (PE-1), until its end, judged when read.';
CREATE INDEX membership_grant_group ON public.membership_grant USING btree (account_id, group_id, user_id);
CREATE INDEX membership_grant_organisation ON public.membership_grant USING btree (account_id, organisation_id, user_id);
ALTER TABLE public.membership_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.membership_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.membership_grant TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
CREATE CONSTRAINT TRIGGER grant_keeps_basic_group AFTER INSERT OR DELETE OR UPDATE ON public.membership_grant DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.keep_basic_group();
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.membership_grant TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.membership_grant TO tiltre_worker;

CREATE TABLE public.organisation (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  parent_id uuid,
  name text NOT NULL,
  organisation_number text,
  public_body boolean,
  complete_process_required boolean,
  default_location text,
  created_at timestamp with time zone DEFAULT app.now() NOT NULL,
  CONSTRAINT organisation_pkey PRIMARY KEY (account_id, id),
  CONSTRAINT organisation_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  CONSTRAINT organisation_organisation_number_check CHECK ((organisation_number ~ '^[0-9]{9}$'::text)),
  CONSTRAINT organisation_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id),
  CONSTRAINT organisation_account_id_parent_id_fkey FOREIGN KEY (account_id, parent_id) REFERENCES public.organisation(account_id, id)
);
ALTER TABLE public.organisation OWNER TO tiltre_owner;
COMMENT ON TABLE public.organisation IS 'A unit in the account''s tree (OR-1).';
COMMENT ON COLUMN public.organisation.public_body IS 'Own setting, or null: inherited from the nearest unit above that has one (OR-2).';
COMMENT ON COLUMN public.organisation.complete_process_required IS 'Requires a complete recruitment process (CL-3). Null: inherited.';
CREATE UNIQUE INDEX organisation_one_root ON public.organisation USING btree (account_id) WHERE (parent_id IS NULL);
CREATE INDEX organisation_parent ON public.organisation USING btree (account_id, parent_id);
ALTER TABLE public.organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.organisation TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.organisation TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.organisation TO tiltre_worker;

CREATE TABLE public.organisation_ancestor (
  account_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  ancestor_id uuid NOT NULL,
  depth integer NOT NULL,
  CONSTRAINT organisation_ancestor_pkey PRIMARY KEY (account_id, organisation_id, ancestor_id),
  CONSTRAINT organisation_ancestor_depth_check CHECK ((depth >= 0)),
  CONSTRAINT organisation_ancestor_account_id_ancestor_id_fkey FOREIGN KEY (account_id, ancestor_id) REFERENCES public.organisation(account_id, id),
  CONSTRAINT organisation_ancestor_account_id_organisation_id_fkey FOREIGN KEY (account_id, organisation_id) REFERENCES public.organisation(account_id, id) ON DELETE CASCADE
);
ALTER TABLE public.organisation_ancestor OWNER TO tiltre_owner;
COMMENT ON TABLE public.organisation_ancestor IS 'Every unit with each unit at or above it; depth 0 is the unit itself.';
CREATE INDEX organisation_descendant ON public.organisation_ancestor USING btree (account_id, ancestor_id, organisation_id);
ALTER TABLE public.organisation_ancestor ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.organisation_ancestor FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.organisation_ancestor TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.organisation_ancestor TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.organisation_ancestor TO tiltre_worker;

CREATE TABLE public.organisation_text (
  account_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  kind text NOT NULL,
  language text NOT NULL,
  html text NOT NULL,
  inherit_below boolean DEFAULT true NOT NULL,
  CONSTRAINT organisation_text_pkey PRIMARY KEY (account_id, organisation_id, kind, language),
  CONSTRAINT organisation_text_kind_check CHECK ((kind = ANY (ARRAY['about_workplace'::text, 'other_information'::text, 'publicity_notice'::text]))),
  CONSTRAINT organisation_text_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text)),
  CONSTRAINT organisation_text_account_id_organisation_id_fkey FOREIGN KEY (account_id, organisation_id) REFERENCES public.organisation(account_id, id) ON DELETE CASCADE
);
ALTER TABLE public.organisation_text OWNER TO tiltre_owner;
COMMENT ON TABLE public.organisation_text IS 'Standard texts of advertisements (OR-3), sanitised HTML.';
ALTER TABLE public.organisation_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.organisation_text FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.organisation_text TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.organisation_text TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.organisation_text TO tiltre_worker;

CREATE TABLE public.outgoing_mail (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  recipient text NOT NULL,
  subject text NOT NULL,
  html text NOT NULL,
  text text NOT NULL,
  application_id uuid,
  state text DEFAULT 'waiting'::text NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  last_error text,
  created_at timestamp with time zone DEFAULT app.now() NOT NULL,
  sent_at timestamp with time zone,
  CONSTRAINT outgoing_mail_pkey PRIMARY KEY (account_id, id),
  CONSTRAINT outgoing_mail_recipient_check CHECK ((length(recipient) <= 254)),
  CONSTRAINT outgoing_mail_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'cancelled'::text]))),
  CONSTRAINT outgoing_mail_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id)
);
ALTER TABLE public.outgoing_mail OWNER TO tiltre_owner;
COMMENT ON TABLE public.outgoing_mail IS 'A message to one recipient, queued with the change that caused it (XX-2).';
COMMENT ON COLUMN public.outgoing_mail.application_id IS 'The application whose private link is put in when the message is sent; the link is never stored.';
CREATE INDEX outgoing_mail_newest ON public.outgoing_mail USING btree (account_id, created_at DESC, id DESC);
ALTER TABLE public.outgoing_mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.outgoing_mail FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.outgoing_mail TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.outgoing_mail TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.outgoing_mail TO tiltre_worker;

CREATE TABLE public.permission_group (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  basic boolean DEFAULT false NOT NULL,
  limited boolean DEFAULT false NOT NULL,
  CONSTRAINT permission_group_pkey PRIMARY KEY (account_id, id),
  CONSTRAINT permission_group_account_id_id_basic_key UNIQUE (account_id, id, basic),
  CONSTRAINT basic_is_organisational CHECK (((NOT basic) OR (kind = 'organisational'::text))),
  CONSTRAINT permission_group_kind_check CHECK ((kind = ANY (ARRAY['organisational'::text, 'recruitment_role'::text, 'work_group_role'::text]))),
  CONSTRAINT permission_group_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100))),
  CONSTRAINT permission_group_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id)
);
ALTER TABLE public.permission_group OWNER TO tiltre_owner;
COMMENT ON TABLE public.permission_group IS 'A named set of permissions (PE-1, PE-2).';
COMMENT ON COLUMN public.permission_group.limited IS 'May be administered only by holders of permission_group.manage_limited (PE-3).';
CREATE UNIQUE INDEX permission_group_name ON public.permission_group USING btree (account_id, name);
ALTER TABLE public.permission_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.permission_group FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.permission_group TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
CREATE CONSTRAINT TRIGGER group_keeps_basic_group AFTER UPDATE OF basic ON public.permission_group DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.keep_basic_group();
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.permission_group TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.permission_group TO tiltre_worker;

CREATE TABLE public.permission_group_permission (
  account_id uuid NOT NULL,
  group_id uuid NOT NULL,
  permission text NOT NULL,
  CONSTRAINT permission_group_permission_pkey PRIMARY KEY (account_id, group_id, permission),
  CONSTRAINT permission_group_permission_account_id_group_id_fkey FOREIGN KEY (account_id, group_id) REFERENCES public.permission_group(account_id, id) ON DELETE CASCADE
);
ALTER TABLE public.permission_group_permission OWNER TO tiltre_owner;
COMMENT ON TABLE public.permission_group_permission IS 'The permissions of a group, by their keys in the catalogue (PE-4).';
CREATE INDEX permission_group_permission_by_permission ON public.permission_group_permission USING btree (account_id, permission, group_id);
ALTER TABLE public.permission_group_permission ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.permission_group_permission FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.permission_group_permission TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.permission_group_permission TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.permission_group_permission TO tiltre_worker;

CREATE TABLE public.process (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  has_advertisement boolean NOT NULL,
  active boolean DEFAULT true NOT NULL,
  CONSTRAINT process_pkey PRIMARY KEY (account_id, id),
  CONSTRAINT process_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100))),
  CONSTRAINT process_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id)
);
ALTER TABLE public.process OWNER TO tiltre_owner;
COMMENT ON TABLE public.process IS 'The template a recruitment follows (PR-1).';
CREATE UNIQUE INDEX process_name ON public.process USING btree (account_id, name);
ALTER TABLE public.process ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.process FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.process TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.process TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.process TO tiltre_worker;

CREATE TABLE public.publication (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  recruitment_id uuid NOT NULL,
  channel text NOT NULL,
  slug text NOT NULL,
  version_id uuid NOT NULL,
  state text NOT NULL,
  published_at timestamp with time zone DEFAULT app.now() NOT NULL,
  withdrawn_at timestamp with time zone,
  CONSTRAINT publication_pkey PRIMARY KEY (account_id, id),
  CONSTRAINT publication_account_id_recruitment_id_channel_key UNIQUE (account_id, recruitment_id, channel),
  CONSTRAINT publication_account_id_slug_key UNIQUE (account_id, slug),
  CONSTRAINT publication_channel_check CHECK ((channel = 'career_site'::text)),
  CONSTRAINT publication_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 120))),
  CONSTRAINT publication_state_check CHECK ((state = ANY (ARRAY['live'::text, 'withdrawn'::text]))),
  CONSTRAINT withdrawn_has_time CHECK (((state = 'withdrawn'::text) = (withdrawn_at IS NOT NULL))),
  CONSTRAINT publication_account_id_recruitment_id_fkey FOREIGN KEY (account_id, recruitment_id) REFERENCES public.recruitment(account_id, id),
  CONSTRAINT publication_account_id_version_id_fkey FOREIGN KEY (account_id, version_id) REFERENCES public.advertisement_version(account_id, id)
);
ALTER TABLE public.publication OWNER TO tiltre_owner;
COMMENT ON TABLE public.publication IS 'One version of the advertisement on one channel (AD-4).';
COMMENT ON COLUMN public.publication.slug IS 'The last part of the public address; given once, so that links never break.';
CREATE INDEX publication_live ON public.publication USING btree (account_id, published_at DESC, id DESC) WHERE (state = 'live'::text);
ALTER TABLE public.publication ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.publication FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.publication TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.publication TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.publication TO tiltre_worker;

CREATE TABLE public.recruitment (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  process_id uuid NOT NULL,
  title text NOT NULL,
  reference text NOT NULL,
  location text DEFAULT ''::text NOT NULL,
  workplace text DEFAULT ''::text NOT NULL,
  employment_form text,
  employment_ground text DEFAULT ''::text NOT NULL,
  position_code text DEFAULT ''::text NOT NULL,
  salary_from integer,
  salary_to integer,
  salary_form text,
  start_date date,
  police_certificate_statute text DEFAULT ''::text NOT NULL,
  responsible_recruiter_id uuid,
  application_deadline date,
  published_deadline date,
  first_published_deadline date,
  advertisement_begun_at timestamp with time zone,
  hired_count integer DEFAULT 0 NOT NULL,
  application_count integer DEFAULT 0 NOT NULL,
  state text DEFAULT 'open'::text NOT NULL,
  outcome text,
  outcome_reason text DEFAULT ''::text NOT NULL,
  closed_at timestamp with time zone,
  closed_by uuid,
  retention_starts_at timestamp with time zone,
  version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT app.now() NOT NULL,
  created_by uuid NOT NULL,
  updated_at timestamp with time zone DEFAULT app.now() NOT NULL,
  CONSTRAINT recruitment_pkey PRIMARY KEY (account_id, id),
  CONSTRAINT cancelled_has_reason CHECK (((outcome IS DISTINCT FROM 'cancelled'::text) OR (outcome_reason <> ''::text))),
  CONSTRAINT closed_has_outcome CHECK ((((state = 'closed'::text) = (outcome IS NOT NULL)) AND ((state = 'closed'::text) = (closed_at IS NOT NULL)) AND ((state = 'closed'::text) = (closed_by IS NOT NULL)) AND ((state = 'closed'::text) = (retention_starts_at IS NOT NULL)))),
  CONSTRAINT published_deadline_has_first CHECK (((published_deadline IS NULL) = (first_published_deadline IS NULL))),
  CONSTRAINT recruitment_application_count_check CHECK ((application_count >= 0)),
  CONSTRAINT recruitment_employment_form_check CHECK ((employment_form = ANY (ARRAY['permanent'::text, 'substitute'::text, 'temporary'::text, 'fixed_term'::text, 'apprentice'::text, 'seasonal'::text, 'on_call'::text, 'other'::text]))),
  CONSTRAINT recruitment_hired_count_check CHECK ((hired_count >= 0)),
  CONSTRAINT recruitment_outcome_check CHECK ((outcome = ANY (ARRAY['recruited'::text, 'not_recruited'::text, 'cancelled'::text]))),
  CONSTRAINT recruitment_reference_check CHECK (((length(reference) >= 1) AND (length(reference) <= 40))),
  CONSTRAINT recruitment_salary_form_check CHECK ((salary_form = ANY (ARRAY['yearly'::text, 'monthly'::text, 'hourly'::text]))),
  CONSTRAINT recruitment_salary_from_check CHECK ((salary_from >= 0)),
  CONSTRAINT recruitment_salary_to_check CHECK ((salary_to >= 0)),
  CONSTRAINT recruitment_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text]))),
  CONSTRAINT recruitment_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200))),
  CONSTRAINT salary_range CHECK ((salary_from <= salary_to)),
  CONSTRAINT recruitment_account_id_closed_by_fkey FOREIGN KEY (account_id, closed_by) REFERENCES public.membership(account_id, user_id),
  CONSTRAINT recruitment_account_id_created_by_fkey FOREIGN KEY (account_id, created_by) REFERENCES public.membership(account_id, user_id),
  CONSTRAINT recruitment_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id),
  CONSTRAINT recruitment_account_id_organisation_id_fkey FOREIGN KEY (account_id, organisation_id) REFERENCES public.organisation(account_id, id),
  CONSTRAINT recruitment_account_id_process_id_fkey FOREIGN KEY (account_id, process_id) REFERENCES public.process(account_id, id),
  CONSTRAINT recruitment_account_id_responsible_recruiter_id_fkey FOREIGN KEY (account_id, responsible_recruiter_id) REFERENCES public.membership(account_id, user_id)
);
ALTER TABLE public.recruitment OWNER TO tiltre_owner;
COMMENT ON TABLE public.recruitment IS 'The case, from start to closing (RE-1); the row is the lock of all its facts.';
COMMENT ON COLUMN public.recruitment.reference IS 'Unique in the account; given automatically as YEAR/NUMBER unless the account allows manual ones.';
COMMENT ON COLUMN public.recruitment.employment_ground IS 'The legal ground of a temporary engagement (aml § 14-9).';
COMMENT ON COLUMN public.recruitment.police_certificate_statute IS 'The statute that demands a police certificate; empty when none is needed.';
COMMENT ON COLUMN public.recruitment.application_deadline IS 'The last application date of the working copy; counts until the first publication (CL-7).';
COMMENT ON COLUMN public.recruitment.published_deadline IS 'The last application date of the last published version; counts after the first publication (CL-7).';
COMMENT ON COLUMN public.recruitment.advertisement_begun_at IS 'When work on the advertisement began; the reference is frozen from then on (RE-1).';
COMMENT ON COLUMN public.recruitment.hired_count IS 'Applications marked as hired; kept here by the selection module so that closing reads it under its lock.';
COMMENT ON COLUMN public.recruitment.retention_starts_at IS 'When the retention clock started: the closing (CL-5).';
CREATE INDEX recruitment_newest ON public.recruitment USING btree (account_id, created_at DESC, id DESC);
CREATE INDEX recruitment_organisation ON public.recruitment USING btree (account_id, organisation_id, created_at DESC, id DESC);
CREATE UNIQUE INDEX recruitment_reference ON public.recruitment USING btree (account_id, reference);
CREATE INDEX recruitment_responsible ON public.recruitment USING btree (account_id, responsible_recruiter_id);
ALTER TABLE public.recruitment ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.recruitment FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.recruitment TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.recruitment TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.recruitment TO tiltre_worker;

CREATE TABLE public.recruitment_position (
  account_id uuid NOT NULL,
  recruitment_id uuid NOT NULL,
  row_number integer NOT NULL,
  positions integer NOT NULL,
  extent text NOT NULL,
  percent numeric(5,2),
  part_time_need text DEFAULT ''::text NOT NULL,
  CONSTRAINT recruitment_position_pkey PRIMARY KEY (account_id, recruitment_id, row_number),
  CONSTRAINT part_time_is_documented CHECK (((extent <> 'part_time'::text) OR ((percent IS NOT NULL) AND (part_time_need <> ''::text)))),
  CONSTRAINT recruitment_position_extent_check CHECK ((extent = ANY (ARRAY['full_time'::text, 'part_time'::text, 'hourly'::text]))),
  CONSTRAINT recruitment_position_percent_check CHECK (((percent > (0)::numeric) AND (percent <= (100)::numeric))),
  CONSTRAINT recruitment_position_positions_check CHECK (((positions >= 1) AND (positions <= 999))),
  CONSTRAINT recruitment_position_row_number_check CHECK (((row_number >= 1) AND (row_number <= 50))),
  CONSTRAINT recruitment_position_account_id_recruitment_id_fkey FOREIGN KEY (account_id, recruitment_id) REFERENCES public.recruitment(account_id, id) ON DELETE CASCADE
);
ALTER TABLE public.recruitment_position OWNER TO tiltre_owner;
COMMENT ON TABLE public.recruitment_position IS 'A row of positions: number and extent, and the documented need of part time (aml § 14-1 b).';
ALTER TABLE public.recruitment_position ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.recruitment_position FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.recruitment_position TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.recruitment_position TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.recruitment_position TO tiltre_worker;

CREATE TABLE public.reference_counter (
  account_id uuid NOT NULL,
  year integer NOT NULL,
  last_number integer NOT NULL,
  CONSTRAINT reference_counter_pkey PRIMARY KEY (account_id, year),
  CONSTRAINT reference_counter_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id)
);
ALTER TABLE public.reference_counter OWNER TO tiltre_owner;
COMMENT ON TABLE public.reference_counter IS 'The last reference number given in a year; its row lock keeps them unique and rising.';
ALTER TABLE public.reference_counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.reference_counter FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.reference_counter TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.reference_counter TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.reference_counter TO tiltre_worker;

CREATE TABLE public.stored_file (
  account_id uuid NOT NULL,
  key text NOT NULL,
  byte_size bigint NOT NULL,
  sha256 bytea NOT NULL,
  content_type text NOT NULL,
  created_at timestamp with time zone DEFAULT app.now() NOT NULL,
  CONSTRAINT stored_file_pkey PRIMARY KEY (account_id, key),
  CONSTRAINT stored_file_byte_size_check CHECK ((byte_size >= 0)),
  CONSTRAINT stored_file_key_check CHECK ((key ~ '^[A-Za-z0-9_-]{43}$'::text)),
  CONSTRAINT stored_file_sha256_check CHECK ((length(sha256) = 32)),
  CONSTRAINT stored_file_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id)
);
ALTER TABLE public.stored_file OWNER TO tiltre_owner;
COMMENT ON TABLE public.stored_file IS 'A file in the file store by its random key; the type is the one we detected.';
ALTER TABLE public.stored_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.stored_file FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON public.stored_file TO PUBLIC USING ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid)) WITH CHECK ((account_id = (NULLIF(current_setting('app.account_id'::text, true), ''::text))::uuid));
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.stored_file TO tiltre_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE public.stored_file TO tiltre_worker;

-- Views

CREATE VIEW access_read.member WITH (security_invoker=true) AS
 SELECT account_id,
    user_id,
    (first_name || ' '::text) || last_name AS name
   FROM public.membership;
ALTER VIEW access_read.member OWNER TO tiltre_owner;
COMMENT ON VIEW access_read.member IS 'The name of everybody who is or was a member, for rows that tell who did something.';
GRANT SELECT ON TABLE access_read.member TO tiltre_app;
GRANT SELECT ON TABLE access_read.member TO tiltre_worker;

CREATE VIEW accounts_read.account WITH (security_invoker=true) AS
 SELECT id,
    slug,
    name,
    default_language,
    time_zone,
    country,
    manual_reference_allowed,
    help_name,
    help_phone,
    help_email
   FROM public.account;
ALTER VIEW accounts_read.account OWNER TO tiltre_owner;
COMMENT ON VIEW accounts_read.account IS 'The account: its name and address, its choices, and whom to ask for help.';
GRANT SELECT ON TABLE accounts_read.account TO tiltre_app;
GRANT SELECT ON TABLE accounts_read.account TO tiltre_identity;
GRANT SELECT ON TABLE accounts_read.account TO tiltre_worker;

CREATE VIEW accounts_read.organisation WITH (security_invoker=true) AS
 SELECT account_id,
    id,
    name
   FROM public.organisation;
ALTER VIEW accounts_read.organisation OWNER TO tiltre_owner;
COMMENT ON VIEW accounts_read.organisation IS 'The units by name. Their settings are in organisation_policies.';
GRANT SELECT ON TABLE accounts_read.organisation TO tiltre_app;
GRANT SELECT ON TABLE accounts_read.organisation TO tiltre_worker;

CREATE VIEW accounts_read.organisation_ancestor WITH (security_invoker=true) AS
 SELECT account_id,
    organisation_id,
    ancestor_id,
    depth
   FROM public.organisation_ancestor;
ALTER VIEW accounts_read.organisation_ancestor OWNER TO tiltre_owner;
COMMENT ON VIEW accounts_read.organisation_ancestor IS 'Every unit with each unit at or above it, by index both ways: what "at or below" is asked of.';
GRANT SELECT ON TABLE accounts_read.organisation_ancestor TO tiltre_app;
GRANT SELECT ON TABLE accounts_read.organisation_ancestor TO tiltre_worker;

CREATE VIEW accounts_read.organisation_policies WITH (security_invoker=true) AS
 SELECT a.account_id,
    a.organisation_id,
    (array_agg(o.name ORDER BY a.depth))[1] AS name,
    COALESCE((array_agg(o.public_body ORDER BY a.depth) FILTER (WHERE o.public_body IS NOT NULL))[1], false) AS public_body,
    COALESCE((array_agg(o.complete_process_required ORDER BY a.depth) FILTER (WHERE o.complete_process_required IS NOT NULL))[1], false) AS complete_process_required,
    COALESCE((array_agg(o.default_location ORDER BY a.depth) FILTER (WHERE o.default_location IS NOT NULL))[1], ''::text) AS default_location
   FROM public.organisation_ancestor a
     JOIN public.organisation o ON o.account_id = a.account_id AND o.id = a.ancestor_id
  GROUP BY a.account_id, a.organisation_id;
ALTER VIEW accounts_read.organisation_policies OWNER TO tiltre_owner;
COMMENT ON VIEW accounts_read.organisation_policies IS 'The policies of each unit as they are now, own or inherited from the nearest unit above (OR-2).';
GRANT SELECT ON TABLE accounts_read.organisation_policies TO tiltre_app;
GRANT SELECT ON TABLE accounts_read.organisation_policies TO tiltre_worker;

CREATE VIEW advertisements_read.state WITH (security_invoker=true) AS
 SELECT r.account_id,
    r.id AS recruitment_id,
    ad.recruitment_id IS NOT NULL AS begun,
    ad.updated_at AS last_saved_at,
    v.number IS NOT NULL AS has_version,
    v.number AS last_number,
    v.published_at AS last_published_at,
    r.state = 'open'::text AND v.number IS NOT NULL AND v.content IS DISTINCT FROM w.content AS has_unpublished_changes
   FROM recruitments_read.recruitment r
     LEFT JOIN public.advertisement ad ON ad.account_id = r.account_id AND ad.recruitment_id = r.id
     LEFT JOIN LATERAL ( SELECT last.number,
            last.published_at,
            last.content
           FROM public.advertisement_version last
          WHERE last.account_id = ad.account_id AND last.recruitment_id = ad.recruitment_id
          ORDER BY last.number DESC
         LIMIT 1) v ON true
     LEFT JOIN LATERAL ( SELECT now_is.content
           FROM advertisements_read.working_content now_is
          WHERE now_is.account_id = ad.account_id AND now_is.recruitment_id = ad.recruitment_id
         OFFSET 0) w ON v.number IS NOT NULL;
ALTER VIEW advertisements_read.state OWNER TO tiltre_owner;
COMMENT ON VIEW advertisements_read.state IS 'For every recruitment: whether it has a published version, and whether what it would show now differs (AD-3). Dear: join it to the rows of a page, not to a whole list.';
GRANT SELECT ON TABLE advertisements_read.state TO tiltre_app;
GRANT SELECT ON TABLE advertisements_read.state TO tiltre_worker;

CREATE VIEW advertisements_read.version WITH (security_invoker=true) AS
 SELECT account_id,
    id,
    recruitment_id,
    number,
    content,
    published_at
   FROM public.advertisement_version;
ALTER VIEW advertisements_read.version OWNER TO tiltre_owner;
COMMENT ON VIEW advertisements_read.version IS 'Every published version, with all it shows (AD-2).';
GRANT SELECT ON TABLE advertisements_read.version TO tiltre_app;
GRANT SELECT ON TABLE advertisements_read.version TO tiltre_worker;

CREATE VIEW advertisements_read.working_content WITH (security_invoker=true) AS
 SELECT ad.account_id,
    ad.recruitment_id,
    jsonb_build_object('texts', COALESCE(( SELECT jsonb_agg(jsonb_build_object('language', t.language, 'title', t.title, 'aboutWorkplace', t.about_workplace, 'duties', t.duties, 'qualifications', t.qualifications, 'offer', t.offer, 'otherInformation', t.other_information, 'publicityNotice', t.publicity_notice) ORDER BY t.place) AS jsonb_agg
           FROM public.advertisement_text t
          WHERE t.account_id = ad.account_id AND t.recruitment_id = ad.recruitment_id), '[]'::jsonb), 'organisationName', p.name, 'publicBody', p.public_body, 'reference', r.reference, 'location', r.location, 'workplace', r.workplace, 'employmentForm', r.employment_form, 'employmentGround', r.employment_ground, 'positions', COALESCE(( SELECT jsonb_agg(jsonb_build_object('positions', n.positions, 'extent', n.extent, 'percent', n.percent::double precision) ORDER BY n.row_number) AS jsonb_agg
           FROM recruitments_read."position" n
          WHERE n.account_id = ad.account_id AND n.recruitment_id = ad.recruitment_id), '[]'::jsonb), 'positionCode', r.position_code, 'salaryFrom', r.salary_from, 'salaryTo', r.salary_to, 'salaryForm', r.salary_form, 'startDate', r.start_date, 'policeCertificateStatute', r.police_certificate_statute, 'applicationDeadline', r.application_deadline, 'deadlineInstant', to_char((((r.application_deadline + 1)::timestamp without time zone AT TIME ZONE a.time_zone) AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS"Z"'::text), 'timeZone', a.time_zone) AS content
   FROM public.advertisement ad
     JOIN recruitments_read.recruitment r ON r.account_id = ad.account_id AND r.id = ad.recruitment_id
     JOIN accounts_read.account a ON a.id = ad.account_id
     CROSS JOIN LATERAL ( SELECT policies.name,
            policies.public_body
           FROM accounts_read.organisation_policies policies
          WHERE policies.account_id = r.account_id AND policies.organisation_id = r.organisation_id
         OFFSET 0) p;
ALTER VIEW advertisements_read.working_content OWNER TO tiltre_owner;
COMMENT ON VIEW advertisements_read.working_content IS 'All an advertisement would show if it were published now; what a version copies, and what AD-3 compares it with.';
GRANT SELECT ON TABLE advertisements_read.working_content TO tiltre_app;
GRANT SELECT ON TABLE advertisements_read.working_content TO tiltre_worker;

CREATE VIEW applications_read.application WITH (security_invoker=true) AS
 SELECT account_id,
    id,
    recruitment_id,
    language,
    first_name,
    last_name,
    email,
    phone,
    birth_date,
    position_title,
    municipality,
    education,
    experience,
    motivation,
    withhold_requested,
    withhold_reason,
    submitted_at,
    withdrawn_at,
    status
   FROM public.application
  WHERE submitted_at IS NOT NULL;
ALTER VIEW applications_read.application OWNER TO tiltre_owner;
COMMENT ON VIEW applications_read.application IS 'The applications sent, as staff see them. Drafts are nobody''s but their owner''s; the sex is asked for the count alone (AP-2).';
GRANT SELECT ON TABLE applications_read.application TO tiltre_app;
GRANT SELECT ON TABLE applications_read.application TO tiltre_worker;

CREATE VIEW applications_read.file WITH (security_invoker=true) AS
 SELECT f.account_id,
    f.id,
    f.application_id,
    f.kind,
    f.name,
    f.created_at,
    f.rendition_state,
    f.rendition_html,
    f.storage_key,
    s.content_type,
    s.byte_size
   FROM public.application_file f
     JOIN public.stored_file s ON s.account_id = f.account_id AND s.key = f.storage_key;
ALTER VIEW applications_read.file OWNER TO tiltre_owner;
COMMENT ON VIEW applications_read.file IS 'The files of applications: what they are, where their bytes lie, and our rendering.';
GRANT SELECT ON TABLE applications_read.file TO tiltre_app;
GRANT SELECT ON TABLE applications_read.file TO tiltre_worker;

CREATE VIEW platform_read.audit_entry WITH (security_invoker=true) AS
 SELECT e.account_id,
    e.id,
    e.at,
    e.actor_kind,
    e.actor_user_id,
    e.action,
    e.subject_kind,
    e.subject_id,
    e.recruitment_id,
    d.detail
   FROM public.audit_entry e
     LEFT JOIN public.audit_detail d ON d.account_id = e.account_id AND d.entry_id = e.id;
ALTER VIEW platform_read.audit_entry OWNER TO tiltre_owner;
COMMENT ON VIEW platform_read.audit_entry IS 'The audit log, with the details that are not erased.';
GRANT SELECT ON TABLE platform_read.audit_entry TO tiltre_app;
GRANT SELECT ON TABLE platform_read.audit_entry TO tiltre_worker;

CREATE VIEW platform_read.outgoing_mail WITH (security_invoker=true) AS
 SELECT account_id,
    id,
    subject,
    state,
    sent_at
   FROM public.outgoing_mail;
ALTER VIEW platform_read.outgoing_mail OWNER TO tiltre_owner;
COMMENT ON VIEW platform_read.outgoing_mail IS 'How far a message has come. What it says and to whom is not told.';
GRANT SELECT ON TABLE platform_read.outgoing_mail TO tiltre_app;
GRANT SELECT ON TABLE platform_read.outgoing_mail TO tiltre_worker;

CREATE VIEW processes_read.process WITH (security_invoker=true) AS
 SELECT account_id,
    id,
    name,
    has_advertisement,
    active
   FROM public.process;
ALTER VIEW processes_read.process OWNER TO tiltre_owner;
COMMENT ON VIEW processes_read.process IS 'The processes, those taken out of use included: recruitments go on following them.';
GRANT SELECT ON TABLE processes_read.process TO tiltre_app;
GRANT SELECT ON TABLE processes_read.process TO tiltre_worker;

CREATE VIEW publishing_read.publication WITH (security_invoker=true) AS
 SELECT account_id,
    recruitment_id,
    channel,
    state
   FROM public.publication;
ALTER VIEW publishing_read.publication OWNER TO tiltre_owner;
COMMENT ON VIEW publishing_read.publication IS 'On which channels a recruitment''s advertisement is, or was.';
GRANT SELECT ON TABLE publishing_read.publication TO tiltre_app;
GRANT SELECT ON TABLE publishing_read.publication TO tiltre_worker;

CREATE VIEW recruitments_read.deadline WITH (security_invoker=true) AS
 SELECT r.account_id,
    r.id AS recruitment_id,
    COALESCE(r.published_deadline, r.application_deadline) AS last_date,
    ((COALESCE(r.published_deadline, r.application_deadline) + 1)::timestamp without time zone AT TIME ZONE a.time_zone) AS ends_at
   FROM public.recruitment r
     JOIN accounts_read.account a ON a.id = r.account_id;
ALTER VIEW recruitments_read.deadline OWNER TO tiltre_owner;
COMMENT ON VIEW recruitments_read.deadline IS 'The deadline that counts (CL-7): the last published one, before publication the field; the whole day counts.';
GRANT SELECT ON TABLE recruitments_read.deadline TO tiltre_app;
GRANT SELECT ON TABLE recruitments_read.deadline TO tiltre_worker;

CREATE VIEW recruitments_read."position" WITH (security_invoker=true) AS
 SELECT account_id,
    recruitment_id,
    row_number,
    positions,
    extent,
    percent
   FROM public.recruitment_position;
ALTER VIEW recruitments_read."position" OWNER TO tiltre_owner;
COMMENT ON VIEW recruitments_read."position" IS 'The rows of positions. The documented need of part time is not for others.';
GRANT SELECT ON TABLE recruitments_read."position" TO tiltre_app;
GRANT SELECT ON TABLE recruitments_read."position" TO tiltre_worker;

CREATE VIEW recruitments_read.recruitment WITH (security_invoker=true) AS
 SELECT account_id,
    id,
    organisation_id,
    process_id,
    title,
    reference,
    location,
    workplace,
    employment_form,
    employment_ground,
    position_code,
    salary_from,
    salary_to,
    salary_form,
    start_date,
    police_certificate_statute,
    responsible_recruiter_id,
    application_deadline,
    published_deadline,
    application_count,
    state,
    outcome,
    created_at,
    created_by,
    updated_at
   FROM public.recruitment;
ALTER VIEW recruitments_read.recruitment OWNER TO tiltre_owner;
COMMENT ON VIEW recruitments_read.recruitment IS 'The case as lists, advertisements and messages tell of it.';
GRANT SELECT ON TABLE recruitments_read.recruitment TO tiltre_app;
GRANT SELECT ON TABLE recruitments_read.recruitment TO tiltre_worker;

-- Functions

CREATE OR REPLACE FUNCTION app.check_basic_group(p_account_id uuid, p_user_id uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
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
end $function$;
ALTER FUNCTION app.check_basic_group(uuid,uuid) OWNER TO tiltre_owner;
COMMENT ON FUNCTION app.check_basic_group(uuid,uuid) IS 'Refuses a membership whose one basic permission group is given nowhere, or that has a second one (US-2).';
GRANT ALL ON FUNCTION app.check_basic_group(uuid,uuid) TO PUBLIC;

CREATE OR REPLACE FUNCTION app.keep_basic_group()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
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
end $function$;
ALTER FUNCTION app.keep_basic_group() OWNER TO tiltre_owner;
COMMENT ON FUNCTION app.keep_basic_group() IS 'Asks app.check_basic_group when the transaction ends, whatever changed in it (US-2).';
GRANT ALL ON FUNCTION app.keep_basic_group() TO PUBLIC;

CREATE OR REPLACE FUNCTION app.make_tenant_table(target regclass, privileges text DEFAULT 'select, insert, update, delete'::text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
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
end $function$;
ALTER FUNCTION app.make_tenant_table(regclass,text) OWNER TO tiltre_owner;
COMMENT ON FUNCTION app.make_tenant_table(regclass,text) IS 'Turns a table into a tenant table: row-level security enabled and forced, one policy, grants to app and worker.';
GRANT ALL ON FUNCTION app.make_tenant_table(regclass,text) TO PUBLIC;

CREATE OR REPLACE FUNCTION app.now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select pg_catalog.now() + clock_offset from app.installation $function$;
ALTER FUNCTION app.now() OWNER TO tiltre_owner;
COMMENT ON FUNCTION app.now() IS 'The clock of all SQL: when this transaction began, plus the offset of a test or demo database.';
GRANT ALL ON FUNCTION app.now() TO PUBLIC;

CREATE OR REPLACE FUNCTION identity.accounts_of_user(p_user_id uuid)
 RETURNS TABLE(id uuid, slug text, name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select a.id, a.slug, a.name
          from public.membership m join accounts_read.account a on a.id = m.account_id
         where m.user_id = p_user_id and m.active
           and (app.now() at time zone a.time_zone)::date between m.valid_from and coalesce(m.valid_to, 'infinity')
         order by a.name $function$;
ALTER FUNCTION identity.accounts_of_user(uuid) OWNER TO tiltre_identity;
GRANT ALL ON FUNCTION identity.accounts_of_user(uuid) TO tiltre_app;
GRANT ALL ON FUNCTION identity.accounts_of_user(uuid) TO tiltre_worker;

CREATE OR REPLACE FUNCTION identity.clear_attempts(p_username_key bytea)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ delete from identity.attempt_counter where username_key = p_username_key $function$;
ALTER FUNCTION identity.clear_attempts(bytea) OWNER TO tiltre_identity;
GRANT ALL ON FUNCTION identity.clear_attempts(bytea) TO tiltre_app;
GRANT ALL ON FUNCTION identity.clear_attempts(bytea) TO tiltre_worker;

CREATE OR REPLACE FUNCTION identity.create_user(p_user jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  insert into identity.app_user (id, first_name, last_name, email, username, username_canonical, phone, language)
    select (p_user->>'id')::uuid, p_user->>'firstName', p_user->>'lastName', p_user->>'email', p_user->>'username',
           p_user->>'usernameCanonical', coalesce(p_user->>'phone', ''), p_user->>'language';
  insert into identity.email_claim (email, user_id) values (p_user->>'emailCanonical', (p_user->>'id')::uuid);
end $function$;
ALTER FUNCTION identity.create_user(jsonb) OWNER TO tiltre_identity;
GRANT ALL ON FUNCTION identity.create_user(jsonb) TO tiltre_app;
GRANT ALL ON FUNCTION identity.create_user(jsonb) TO tiltre_worker;

CREATE OR REPLACE FUNCTION identity.end_session(p_token_hash bytea)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ delete from identity.session where token_hash = p_token_hash $function$;
ALTER FUNCTION identity.end_session(bytea) OWNER TO tiltre_identity;
GRANT ALL ON FUNCTION identity.end_session(bytea) TO tiltre_app;
GRANT ALL ON FUNCTION identity.end_session(bytea) TO tiltre_worker;

CREATE OR REPLACE FUNCTION identity.find_account(p_slug text)
 RETURNS TABLE(id uuid, slug text, name text, default_language text, time_zone text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select id, slug, name, default_language, time_zone from accounts_read.account where slug = p_slug $function$;
ALTER FUNCTION identity.find_account(text) OWNER TO tiltre_identity;
GRANT ALL ON FUNCTION identity.find_account(text) TO tiltre_app;
GRANT ALL ON FUNCTION identity.find_account(text) TO tiltre_worker;

CREATE OR REPLACE FUNCTION identity.find_credential(p_username_canonical text)
 RETURNS TABLE(user_id uuid, password_hash text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select u.id, c.password_hash
          from identity.app_user u join identity.credential c on c.user_id = u.id
         where u.username_canonical = p_username_canonical $function$;
ALTER FUNCTION identity.find_credential(text) OWNER TO tiltre_identity;
GRANT ALL ON FUNCTION identity.find_credential(text) TO tiltre_app;
GRANT ALL ON FUNCTION identity.find_credential(text) TO tiltre_worker;

CREATE OR REPLACE FUNCTION identity.find_session(p_token_hash bytea, p_idle interval, p_absolute interval)
 RETURNS TABLE(user_id uuid, first_name text, last_name text, language text, ends_at timestamp with time zone, seen_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select u.id, u.first_name, u.last_name, u.language,
               least(s.last_seen_at + p_idle, s.created_at + p_absolute), s.last_seen_at
          from identity.session s join identity.app_user u on u.id = s.user_id
         where s.token_hash = p_token_hash
           and s.last_seen_at > app.now() - p_idle and s.created_at > app.now() - p_absolute $function$;
ALTER FUNCTION identity.find_session(bytea,interval,interval) OWNER TO tiltre_identity;
GRANT ALL ON FUNCTION identity.find_session(bytea,interval,interval) TO tiltre_app;
GRANT ALL ON FUNCTION identity.find_session(bytea,interval,interval) TO tiltre_worker;

CREATE OR REPLACE FUNCTION identity.list_accounts()
 RETURNS TABLE(id uuid, slug text, name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select id, slug, name from accounts_read.account order by slug $function$;
ALTER FUNCTION identity.list_accounts() OWNER TO tiltre_identity;
GRANT ALL ON FUNCTION identity.list_accounts() TO tiltre_app;
GRANT ALL ON FUNCTION identity.list_accounts() TO tiltre_worker;

CREATE OR REPLACE FUNCTION identity.open_session(p_token_hash bytea, p_user_id uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ insert into identity.session (token_hash, user_id) values (p_token_hash, p_user_id) $function$;
ALTER FUNCTION identity.open_session(bytea,uuid) OWNER TO tiltre_identity;
GRANT ALL ON FUNCTION identity.open_session(bytea,uuid) TO tiltre_app;
GRANT ALL ON FUNCTION identity.open_session(bytea,uuid) TO tiltre_worker;

CREATE OR REPLACE FUNCTION identity.reserve_attempt(p_username_key bytea)
 RETURNS TABLE(evaluated boolean, blocked_until timestamp with time zone)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;
ALTER FUNCTION identity.reserve_attempt(bytea) OWNER TO tiltre_identity;
COMMENT ON FUNCTION identity.reserve_attempt(bytea) IS 'Counts an attempt before its password is looked at, so that parallel guesses cannot exceed five (ID-4).';
GRANT ALL ON FUNCTION identity.reserve_attempt(bytea) TO tiltre_app;
GRANT ALL ON FUNCTION identity.reserve_attempt(bytea) TO tiltre_worker;

CREATE OR REPLACE FUNCTION identity.set_password(p_user_id uuid, p_password_hash text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ insert into identity.credential (user_id, password_hash) values (p_user_id, p_password_hash)
        on conflict (user_id) do update set password_hash = excluded.password_hash, changed_at = app.now() $function$;
ALTER FUNCTION identity.set_password(uuid,text) OWNER TO tiltre_identity;
GRANT ALL ON FUNCTION identity.set_password(uuid,text) TO tiltre_app;
GRANT ALL ON FUNCTION identity.set_password(uuid,text) TO tiltre_worker;

CREATE OR REPLACE FUNCTION identity.touch_session(p_token_hash bytea)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ update identity.session set last_seen_at = app.now()
         where token_hash = p_token_hash and last_seen_at < app.now() - interval '1 minute' $function$;
ALTER FUNCTION identity.touch_session(bytea) OWNER TO tiltre_identity;
GRANT ALL ON FUNCTION identity.touch_session(bytea) TO tiltre_app;
GRANT ALL ON FUNCTION identity.touch_session(bytea) TO tiltre_worker;

CREATE OR REPLACE FUNCTION jobs.complete(p_worker uuid, p_id bigint)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ delete from jobs.job where id = p_id and leased_by = p_worker $function$;
ALTER FUNCTION jobs.complete(uuid,bigint) OWNER TO tiltre_jobs;
GRANT ALL ON FUNCTION jobs.complete(uuid,bigint) TO tiltre_worker;

CREATE OR REPLACE FUNCTION jobs.enqueue(p_task text, p_payload jsonb, p_key text, p_account_id uuid, p_run_at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
end $function$;
ALTER FUNCTION jobs.enqueue(text,jsonb,text,uuid,timestamp with time zone) OWNER TO tiltre_jobs;
GRANT ALL ON FUNCTION jobs.enqueue(text,jsonb,text,uuid,timestamp with time zone) TO tiltre_app;
GRANT ALL ON FUNCTION jobs.enqueue(text,jsonb,text,uuid,timestamp with time zone) TO tiltre_worker;

CREATE OR REPLACE FUNCTION jobs.lease(p_worker uuid, p_limit integer)
 RETURNS TABLE(id bigint, task text, account_id uuid, payload jsonb, attempts integer)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$;
ALTER FUNCTION jobs.lease(uuid,integer) OWNER TO tiltre_jobs;
GRANT ALL ON FUNCTION jobs.lease(uuid,integer) TO tiltre_worker;

CREATE OR REPLACE FUNCTION jobs.postpone(p_worker uuid, p_id bigint, p_error text, p_delay interval)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ update jobs.job set leased_by = null, leased_until = null, last_error = left(p_error, 500),
               run_at = app.now() + p_delay
         where id = p_id and leased_by = p_worker $function$;
ALTER FUNCTION jobs.postpone(uuid,bigint,text,interval) OWNER TO tiltre_jobs;
GRANT ALL ON FUNCTION jobs.postpone(uuid,bigint,text,interval) TO tiltre_worker;

CREATE OR REPLACE FUNCTION jobs.renew(p_worker uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ update jobs.job set leased_until = app.now() + interval '60 seconds' where leased_by = p_worker $function$;
ALTER FUNCTION jobs.renew(uuid) OWNER TO tiltre_jobs;
GRANT ALL ON FUNCTION jobs.renew(uuid) TO tiltre_worker;
