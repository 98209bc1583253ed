--liquibase formatted sql

--changeset linli:20261121174500-mediation
-- A dispute before a mediator, level by level (domain.md S6). The level is the length of the area code of
-- those who mediate at it: 12 the community's, 9 the street's, 6 the district's joint conference.
create table mediation (
  id                   uuid primary key,
  community_id         uuid not null,
  tenant_id            uuid not null,
  area_code            text collate "C" not null,
  case_id              uuid references service_case (id),
  kind                 text not null
                       check (kind in ('OWNER_COMPANY', 'OWNER_OWNER', 'OWNER_COMMITTEE', 'OWNER_DEVELOPER')),
  level_digits         integer not null check (level_digits in (12, 9, 6)),
  -- Whether it concerns the company: as a party, as who asked for it, or by its case.
  company_sees         boolean not null,
  requesting_tenant_id uuid not null references tenant (id),
  requested_by         text not null,
  requested_at         timestamptz not null,
  subject              text not null check (length(subject) between 1 and 200),
  claim                text check (length(claim) <= 5000),
  state                text not null
                       check (state in ('REQUESTED', 'ACCEPTED', 'AGREED', 'SETTLED', 'REFUSED', 'FAILED', 'WITHDRAWN')),
  exclusion            text,
  reason               text check (length(reason) <= 2000),
  due_at               timestamptz,
  rule_value_id        uuid,
  accepted_at          timestamptz,
  agreement            text check (length(agreement) between 1 and 10000),
  agreed_at            timestamptz,
  drafts               integer not null default 0,
  mediator_signed_at   timestamptz,
  mediator_signed_by   text,
  ended_at             timestamptz,
  version              bigint not null default 0,
  unique (id, community_id, tenant_id, area_code, company_sees, level_digits),
  check ((state = 'REFUSED') = (exclusion is not null)),
  check (state not in ('AGREED', 'SETTLED') or (agreement is not null and agreed_at is not null)),
  check (state <> 'SETTLED' or mediator_signed_at is not null),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade
);
create index mediation_tenant on mediation (tenant_id, area_code, id);
create index mediation_area on mediation (area_code, id);
-- A case has one mediation: one that failed goes up a level and isn't begun anew.
create unique index mediation_case on mediation (case_id)
  where state in ('REQUESTED', 'ACCEPTED', 'AGREED', 'FAILED');

alter table mediation enable row level security;
alter table mediation force row level security;
create policy concerned_company_reads on mediation for select to linli_operator
  using (tenant_id = (select current_tenant()) and company_sees);
create policy company_requests on mediation for insert to linli_operator
  with check (tenant_id = (select current_tenant()) and requesting_tenant_id = (select current_tenant())
              and company_sees and state = 'REQUESTED');
-- Whoever asked for it takes it back or asks the next level, and decides nothing.
create policy requester_moves on mediation for update to linli_operator
  using (tenant_id = (select current_tenant()) and requesting_tenant_id = (select current_tenant()))
  with check (tenant_id = (select current_tenant()) and state in ('REQUESTED', 'WITHDRAWN'));
create policy supervisor_reads on mediation for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_requests on mediation for insert to linli_supervisor
  with check (requesting_tenant_id = (select current_tenant()) and state = 'REQUESTED'
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy mediates_at_own_level on mediation for update to linli_supervisor
  using (level_digits = length((select current_area()))
         and area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (level_digits = length((select current_area()))
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy mediator_asks_next_level on mediation for update to linli_supervisor
  using (level_digits = length((select current_area()))
         and area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (state = 'REQUESTED'
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy requester_moves_too on mediation for update to linli_supervisor
  using (requesting_tenant_id = (select current_tenant())
         and area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (state in ('REQUESTED', 'WITHDRAWN')
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on mediation to linli_operator, linli_supervisor;
grant update (level_digits, state, exclusion, reason, due_at, rule_value_id, accepted_at, agreement, agreed_at, drafts,
              mediator_signed_at, mediator_signed_by, ended_at, version) on mediation to linli_supervisor;
grant update (level_digits, state, reason, due_at, rule_value_id, agreed_at, mediator_signed_at,
              mediator_signed_by, ended_at, version) on mediation to linli_operator;
-- What people write may name people.
call audit_table('mediation', 'subject', 'claim', 'reason', 'agreement');

--changeset linli:20261121174500-mediation-party
-- The two or more sides, persons by their masked names.
create table mediation_party (
  id           uuid primary key,
  mediation_id uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  company_sees boolean not null,
  level_digits integer not null,
  number       integer not null check (number > 0),
  kind         text not null check (kind in ('OWNER', 'COMPANY', 'COMMITTEE', 'DEVELOPER')),
  name_shown   text not null check (length(name_shown) between 1 and 100),
  household_id uuid,
  signed_at    timestamptz,
  signed_how   text check (length(signed_how) between 1 and 500),
  version      bigint not null default 0,
  unique (mediation_id, number),
  check ((signed_at is null) = (signed_how is null)),
  foreign key (mediation_id, community_id, tenant_id, area_code, company_sees, level_digits)
    references mediation (id, community_id, tenant_id, area_code, company_sees, level_digits) on update cascade,
  foreign key (household_id, community_id) references household (id, community_id)
);
alter table mediation_party enable row level security;
alter table mediation_party force row level security;
create policy concerned_company_reads on mediation_party for select to linli_operator
  using (tenant_id = (select current_tenant()) and company_sees);
create policy company_names on mediation_party for insert to linli_operator
  with check (tenant_id = (select current_tenant()) and signed_at is null);
create policy supervisor_reads on mediation_party for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_names on mediation_party for insert to linli_supervisor
  with check (signed_at is null
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy mediator_takes_signatures on mediation_party for update to linli_supervisor
  using (level_digits = length((select current_area()))
         and area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (level_digits = length((select current_area()))
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on mediation_party to linli_operator, linli_supervisor;
grant update (signed_at, signed_how, version) on mediation_party to linli_supervisor;
call audit_table('mediation_party', 'name_shown', 'signed_how');

--changeset linli:20261121174500-mediation-party-identity
-- Who the persons are, for whoever mediates at the present level and whoever asked (domain.md T6).
create table mediation_party_identity (
  id                   uuid primary key,
  mediation_id         uuid not null,
  community_id         uuid not null,
  tenant_id            uuid not null,
  area_code            text collate "C" not null,
  company_sees         boolean not null,
  level_digits         integer not null,
  requesting_tenant_id uuid not null,
  name                 text not null check (length(name) between 1 and 100),
  telephone            text check (telephone ~ '^[0-9+-]{7,20}$'),
  foreign key (id) references mediation_party (id),
  foreign key (mediation_id, community_id, tenant_id, area_code, company_sees, level_digits)
    references mediation (id, community_id, tenant_id, area_code, company_sees, level_digits) on update cascade
);
create index mediation_party_identity_mediation on mediation_party_identity (mediation_id);
alter table mediation_party_identity enable row level security;
alter table mediation_party_identity force row level security;
create policy requester_knows on mediation_party_identity to linli_operator
  using (tenant_id = (select current_tenant()) and requesting_tenant_id = (select current_tenant()))
  with check (tenant_id = (select current_tenant()) and requesting_tenant_id = (select current_tenant()));
create policy mediator_knows on mediation_party_identity for select to linli_supervisor
  using (level_digits = length((select current_area()))
         and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy requester_knows_too on mediation_party_identity to linli_supervisor
  using (requesting_tenant_id = (select current_tenant())
         and area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (requesting_tenant_id = (select current_tenant())
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on mediation_party_identity to linli_operator, linli_supervisor;
call audit_table('mediation_party_identity', 'name', 'telephone');

--changeset linli:20261121174500-mediation-look
-- Who has looked at a party's name and telephone in full (domain.md T6).
create table mediation_look (
  id                uuid primary key,
  mediation_id      uuid not null,
  party_id          uuid not null references mediation_party (id),
  community_id      uuid not null,
  tenant_id         uuid not null,
  area_code         text collate "C" not null,
  company_sees      boolean not null,
  level_digits      integer not null,
  looking_tenant_id uuid not null references tenant (id),
  subject           text not null,
  at                timestamptz not null,
  reason            text not null check (length(reason) between 1 and 500),
  foreign key (mediation_id, community_id, tenant_id, area_code, company_sees, level_digits)
    references mediation (id, community_id, tenant_id, area_code, company_sees, level_digits) on update cascade
);
create index mediation_look_tenant on mediation_look (looking_tenant_id, id);
create index mediation_look_mediation on mediation_look (mediation_id);
alter table mediation_look enable row level security;
alter table mediation_look force row level security;
create policy own on mediation_look to linli_operator
  using (tenant_id = (select current_tenant()) and looking_tenant_id = (select current_tenant()))
  with check (tenant_id = (select current_tenant()) and looking_tenant_id = (select current_tenant()));
create policy own_of_supervisor on mediation_look to linli_supervisor
  using (looking_tenant_id = (select current_tenant())
         and area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (looking_tenant_id = (select current_tenant())
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on mediation_look to linli_operator, linli_supervisor;

--changeset linli:20261121174500-mediation-hearing
create table mediation_hearing (
  id              uuid primary key,
  mediation_id    uuid not null,
  community_id    uuid not null,
  tenant_id       uuid not null,
  area_code       text collate "C" not null,
  company_sees    boolean not null,
  level_digits    integer not null,
  planned_at      timestamptz not null,
  place           text not null check (length(place) between 1 and 200),
  held_at         timestamptz,
  -- Numbers of the parties that came.
  present         integer[],
  record          text check (length(record) between 1 and 10000),
  version         bigint not null default 0,
  check ((held_at is null) = (record is null)),
  check ((held_at is null) = (present is null)),
  foreign key (mediation_id, community_id, tenant_id, area_code, company_sees, level_digits)
    references mediation (id, community_id, tenant_id, area_code, company_sees, level_digits) on update cascade
);
create index mediation_hearing_mediation on mediation_hearing (mediation_id, id);
alter table mediation_hearing enable row level security;
alter table mediation_hearing force row level security;
create policy concerned_company_reads on mediation_hearing for select to linli_operator
  using (tenant_id = (select current_tenant()) and company_sees);
create policy supervisor_reads on mediation_hearing for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy mediator_plans on mediation_hearing for insert to linli_supervisor
  with check (level_digits = length((select current_area()))
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy mediator_records on mediation_hearing for update to linli_supervisor
  using (level_digits = length((select current_area()))
         and area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (level_digits = length((select current_area()))
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select on mediation_hearing to linli_operator, linli_supervisor;
grant insert on mediation_hearing to linli_supervisor;
grant update (held_at, present, record, version) on mediation_hearing to linli_supervisor;
call audit_table('mediation_hearing', 'record');

--changeset linli:20261121174500-mediation-term
-- What the parties agree to do, and until when.
create table mediation_term (
  id            uuid primary key,
  mediation_id  uuid not null,
  community_id  uuid not null,
  tenant_id     uuid not null,
  area_code     text collate "C" not null,
  company_sees  boolean not null,
  level_digits  integer not null,
  draft         integer not null check (draft > 0),
  position      integer not null check (position > 0),
  party_number  integer not null,
  duty          text not null check (length(duty) between 1 and 1000),
  due_on        date,
  unique (mediation_id, draft, position),
  foreign key (mediation_id, party_number) references mediation_party (mediation_id, number),
  foreign key (mediation_id, community_id, tenant_id, area_code, company_sees, level_digits)
    references mediation (id, community_id, tenant_id, area_code, company_sees, level_digits) on update cascade
);
alter table mediation_term enable row level security;
alter table mediation_term force row level security;
create policy concerned_company_reads on mediation_term for select to linli_operator
  using (tenant_id = (select current_tenant()) and company_sees);
create policy supervisor_reads on mediation_term for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy mediator_writes on mediation_term for insert to linli_supervisor
  with check (level_digits = length((select current_area()))
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select on mediation_term to linli_operator, linli_supervisor;
grant insert on mediation_term to linli_supervisor;

--changeset linli:20261121174500-mediation-step
-- What happened to a mediation, step by step; nothing is changed or removed.
create table mediation_step (
  id           uuid primary key,
  mediation_id uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  company_sees boolean not null,
  level_digits integer not null,
  at_level     text not null,
  move         text not null,
  from_state   text,
  to_state     text not null,
  at           timestamptz not null,
  subject      text not null,
  acting_as    text not null check (acting_as in ('REQUESTER', 'MEDIATOR', 'SERVICE')),
  note         text check (length(note) <= 2000),
  foreign key (mediation_id, community_id, tenant_id, area_code, company_sees, level_digits)
    references mediation (id, community_id, tenant_id, area_code, company_sees, level_digits) on update cascade
);
create index mediation_step_mediation on mediation_step (mediation_id, id);
alter table mediation_step enable row level security;
alter table mediation_step force row level security;
create policy concerned_company_keeps on mediation_step to linli_operator
  using (tenant_id = (select current_tenant()) and company_sees)
  with check (tenant_id = (select current_tenant()) and company_sees);
create policy supervisor_keeps on mediation_step to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on mediation_step to linli_operator, linli_supervisor;

--changeset linli:20261121174500-mediation-presets
-- Closed for companies: they hold the mediator, who is none of theirs.
insert into rule_pack (id, code, area_code, valid_from, title) values
  ('01994000-0000-7000-8000-0000001000a1', 'mediation', '', '2000-01-01', '调解期限');
insert into rule_value (rule_pack_id, rule_code, amount, unit, overridable, source) values
  ('01994000-0000-7000-8000-0000001000a1', 'mediation.answer', 3, 'CALENDAR_DAYS', false,
   '000·5a 调解站受理；天数为 Linli 预设'),
  ('01994000-0000-7000-8000-0000001000a1', 'mediation.period', 30, 'CALENDAR_DAYS', false,
   '《人民调解工作若干规定》第三十三条 一般在一个月内调结');
