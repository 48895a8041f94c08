set local role tiltre_owner;

create table event_type (
  account_id uuid not null references account (id),
  id uuid not null,
  key text not null,
  heading text not null check (length(heading) between 1 and 100),
  icon text not null,
  position integer not null,
  own_button boolean not null default false,
  contacts_candidate boolean not null default false,
  sets_status text check (sets_status in ('under_assessment', 'interview', 'offered', 'hired', 'rejected')),
  withdraws boolean not null default false,
  primary key (account_id, id),
  unique (account_id, key),
  constraint withdrawal_sets_no_status check (not withdraws or sets_status is null)
);
comment on table event_type is 'What can be done with an application, and what doing it means (EV-1).';
comment on column event_type.sets_status is 'The status an active event of this type gives; hired also counts the recruitment''s hired.';
select app.make_tenant_table('event_type');

create table event (
  account_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  event_type_id uuid not null,
  posted_at timestamptz not null default app.now(),
  posted_by uuid,
  by_applicant boolean not null default false,
  note text not null default '' check (length(note) <= 4000),
  mail_id uuid,
  deactivated_at timestamptz,
  deactivated_by uuid,
  deactivated_reason text not null default '',
  primary key (account_id, id),
  foreign key (account_id, application_id) references application (account_id, id),
  foreign key (account_id, event_type_id) references event_type (account_id, id),
  foreign key (account_id, posted_by) references membership (account_id, user_id),
  foreign key (account_id, deactivated_by) references membership (account_id, user_id),
  foreign key (account_id, mail_id) references outgoing_mail (account_id, id),
  constraint somebody_posted check ((posted_by is null) = by_applicant),
  constraint deactivated_has_reason check (deactivated_at is null or (deactivated_by is not null and deactivated_reason <> ''))
);
comment on table event is 'Something done with an application; deleted or, when it contacted the candidate or withdrew, deactivated (EV-3).';
create index event_application on event (account_id, application_id, posted_at desc, id desc);
select app.make_tenant_table('event');

create table closing_message (
  account_id uuid not null,
  recruitment_id uuid not null,
  subject text not null check (length(subject) between 1 and 200),
  body text not null check (length(body) between 1 and 8000),
  written_by uuid not null,
  written_at timestamptz not null default app.now(),
  primary key (account_id, recruitment_id),
  foreign key (account_id, recruitment_id) references recruitment (account_id, id),
  foreign key (account_id, written_by) references membership (account_id, user_id)
);
comment on table closing_message is 'What those not told yet are told when a recruitment is closed (CL-5).';
select app.make_tenant_table('closing_message');

create table closing_message_recipient (
  account_id uuid not null,
  recruitment_id uuid not null,
  application_id uuid not null,
  event_id uuid,
  primary key (account_id, recruitment_id, application_id),
  foreign key (account_id, recruitment_id) references closing_message (account_id, recruitment_id),
  foreign key (account_id, application_id) references application (account_id, id)
);
comment on table closing_message_recipient is 'The applications that had not been told at the closing.';
comment on column closing_message_recipient.event_id is 'The event by which the message went out; null while it waits. Not a key: the event may be removed later.';
create index closing_message_waiting on closing_message_recipient (account_id, recruitment_id, application_id) where event_id is null;
select app.make_tenant_table('closing_message_recipient');
