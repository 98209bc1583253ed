--liquibase formatted sql

--changeset linli:20261121150000-service-case
-- A case of the service desk (domain.md S1 to S4). It belongs to the estate and moves along with it to the
-- next managing tenant.
create table service_case (
  id                   uuid primary key,
  community_id         uuid not null,
  tenant_id            uuid not null,
  area_code            text collate "C" not null,
  household_id         uuid,
  kind                 text not null
                       check (kind in ('REPAIR', 'COMPLAINT', 'ENQUIRY', 'SUGGESTION', 'NUISANCE', 'DISPUTE')),
  subject_part         text not null check (subject_part in ('PRIVATE', 'COMMON', 'FACILITY', 'NOT_OURS')),
  utility              text check (utility in ('WATER', 'ELECTRICITY')),
  urgency              text not null check (urgency in ('URGENT', 'ORDINARY')),
  major                boolean not null default false,
  channel              text not null check (channel in ('TELEPHONE', 'APP', 'VISIT', 'LETTER', 'EMAIL', 'STREET')),
  summary              text not null check (length(summary) between 1 and 200),
  description          text check (length(description) <= 5000),
  place                text check (length(place) <= 200),
  state                text not null,
  waiting_since        timestamptz,
  occurred_at          timestamptz not null,
  opened_at            timestamptz not null,
  first_contact        text not null,
  assignee             text,
  outcome              text check (length(outcome) <= 2000),
  referred_to          text check (length(referred_to) <= 200),
  promised_at          timestamptz,
  postponements        integer not null default 0 check (postponements >= 0),
  reopenings           integer not null default 0,
  ended_at             timestamptz,
  satisfaction         integer check (satisfaction between 1 and 5),
  -- How far it has gone up: 0 not overdue, 1 estate, 2 project manager, 3 quality department, 4 street.
  escalation           integer not null default 0 check (escalation between 0 and 4),
  taken_over_tenant_id uuid references tenant (id),
  version              bigint not null default 0,
  unique (id, community_id, tenant_id, area_code),
  check (state in ('RECEIVED', 'ACCEPTED', 'REFUSED', 'PASSED_ON', 'WITHDRAWN', 'DISPATCHED', 'ON_SITE', 'DONE',
                   'CONFIRMED', 'LAPSED', 'FOLLOWED_UP', 'CLOSED')),
  check (occurred_at <= opened_at),
  check (taken_over_tenant_id is null or escalation = 4),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade,
  foreign key (household_id, community_id) references household (id, community_id)
);
create index service_case_tenant on service_case (tenant_id, area_code, id);
create index service_case_area on service_case (area_code, id);
create index service_case_community on service_case (community_id, id);

alter table service_case enable row level security;
alter table service_case force row level security;
create policy operator_reads on service_case for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy operator_opens on service_case for insert to linli_operator
  with check (tenant_id = (select current_tenant()));
-- What the street has taken over the company only watches.
create policy operator_works on service_case for update to linli_operator
  using (tenant_id = (select current_tenant()) and taken_over_tenant_id is null)
  with check (tenant_id = (select current_tenant()) and taken_over_tenant_id is null);
create policy supervisor_reads on service_case for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy street_opens_on_behalf on service_case for insert to linli_supervisor
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy street_takes_over on service_case for update to linli_supervisor
  using (escalation = 4 and area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (taken_over_tenant_id = (select current_tenant())
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy worker_looks on service_case for select to linli_worker using (true);
create policy worker_moves on service_case for update to linli_worker using (true) with check (true);
grant select, insert, update on service_case to linli_operator, linli_supervisor;
grant select (id, community_id, tenant_id, area_code, state, escalation, version) on service_case to linli_worker;
grant update (state, escalation, version, ended_at) on service_case to linli_worker;
-- What people write may name people.
call audit_table('service_case', 'summary', 'description', 'outcome');

--changeset linli:20261121150000-service-case-contact
-- The person who called. Whoever doesn't work on the case reads the masked columns and no others (T6).
create table service_case_contact (
  id               uuid primary key,
  community_id     uuid not null,
  tenant_id        uuid not null,
  area_code        text collate "C" not null,
  name             text not null check (length(name) between 1 and 100),
  name_masked      text not null generated always as (left(name, 1) || '*') stored,
  telephone        text check (telephone ~ '^[0-9+-]{7,20}$'),
  telephone_masked text generated always as
    (case when length(telephone) >= 11 then left(telephone, 3) || '****' || right(telephone, 4)
          else repeat('*', 4) || right(telephone, 2) end) stored,
  foreign key (id, community_id, tenant_id, area_code)
    references service_case (id, community_id, tenant_id, area_code) on update cascade
);
alter table service_case_contact enable row level security;
alter table service_case_contact force row level security;
create policy own on service_case_contact to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on service_case_contact for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy street_opens_on_behalf on service_case_contact for insert to linli_supervisor
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on service_case_contact to linli_operator;
grant select (id, community_id, tenant_id, area_code, name_masked, telephone_masked)
  on service_case_contact to linli_supervisor;
grant insert on service_case_contact to linli_supervisor;
call audit_table('service_case_contact', 'name', 'telephone', 'name_masked', 'telephone_masked');

--changeset linli:20261121150000-service-case-clock
-- The time limits of a case, with the rule that each is from. One that runs has no end; while the case
-- waits for the person it is stopped.
create table service_case_clock (
  id                    uuid primary key,
  case_id               uuid not null,
  community_id          uuid not null,
  tenant_id             uuid not null,
  area_code             text collate "C" not null,
  kind                  text not null
                        check (kind in ('RESPOND', 'ON_SITE', 'ANSWER', 'FINISH', 'PROMISE', 'CONFIRM')),
  rule_code             text,
  rule_value_id         uuid,
  amount                numeric(12, 2),
  unit                  text,
  source                text,
  started_at            timestamptz not null,
  due_at                timestamptz not null,
  provisional           boolean not null,
  stopped_at            timestamptz,
  ended_at              timestamptz,
  in_time               boolean,
  project_manager_at    timestamptz not null,
  quality_department_at timestamptz not null,
  street_at             timestamptz not null,
  escalation            integer not null default 0 check (escalation between 0 and 4),
  -- When it next has to go up a level; null when it needn't any more.
  next_escalation_at    timestamptz,
  version               bigint not null default 0,
  unique (id, community_id, tenant_id, area_code),
  check ((ended_at is null) or (next_escalation_at is null)),
  check ((stopped_at is null) or (next_escalation_at is null)),
  foreign key (case_id, community_id, tenant_id, area_code)
    references service_case (id, community_id, tenant_id, area_code) on update cascade
);
create index service_case_clock_case on service_case_clock (case_id);
create index service_case_clock_overdue on service_case_clock (next_escalation_at, id)
  where next_escalation_at is not null;
create index service_case_clock_lapsing on service_case_clock (due_at, id) where kind = 'CONFIRM' and ended_at is null;
alter table service_case_clock enable row level security;
alter table service_case_clock force row level security;
create policy own on service_case_clock to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_keeps on service_case_clock to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy worker_takes_up on service_case_clock for select to linli_worker using (true);
create policy worker_notes on service_case_clock for update to linli_worker using (true) with check (true);
grant select, insert, update on service_case_clock to linli_operator, linli_supervisor;
grant select, update on service_case_clock to linli_worker;

--changeset linli:20261121150000-service-case-step
-- What happened to a case, step by step; nothing is changed or removed.
create table service_case_step (
  id           uuid primary key default uuidv7(),
  case_id      uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  move         text not null,
  from_state   text,
  to_state     text not null,
  at           timestamptz not null,
  subject      text not null,
  acting_as    text not null check (acting_as in ('MANAGING_TENANT', 'SUPERVISOR', 'SERVICE')),
  note         text check (length(note) <= 2000),
  foreign key (case_id, community_id, tenant_id, area_code)
    references service_case (id, community_id, tenant_id, area_code) on update cascade
);
create index service_case_step_case on service_case_step (case_id, id);
alter table service_case_step enable row level security;
alter table service_case_step force row level security;
create policy own on service_case_step to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_keeps on service_case_step to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy worker_notes on service_case_step for insert to linli_worker with check (true);
grant select, insert on service_case_step to linli_operator, linli_supervisor;
grant insert on service_case_step to linli_worker;

--changeset linli:20261121150000-service-case-escalation
-- That an overdue case has gone up a level: each level once a clock, whatever happens to the service.
create table service_case_escalation (
  id           uuid primary key default uuidv7(),
  case_id      uuid not null,
  clock_id     uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  clock_kind   text not null,
  level        integer not null check (level between 1 and 4),
  due_at       timestamptz not null,
  noted_at     timestamptz not null,
  unique (clock_id, level),
  foreign key (case_id, community_id, tenant_id, area_code)
    references service_case (id, community_id, tenant_id, area_code) on update cascade
);
create index service_case_escalation_tenant on service_case_escalation (tenant_id, area_code, id);
create index service_case_escalation_area on service_case_escalation (area_code, id);
create index service_case_escalation_case on service_case_escalation (case_id, id);
alter table service_case_escalation enable row level security;
alter table service_case_escalation force row level security;
create policy own on service_case_escalation for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy supervisor_reads on service_case_escalation for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy worker_notes on service_case_escalation for insert to linli_worker with check (true);
grant select on service_case_escalation to linli_operator, linli_supervisor;
grant insert on service_case_escalation to linli_worker;

--changeset linli:20261121150000-service-case-report
-- What a supervisor asks of whoever manages the estate about a case, and the answer.
create table service_case_report (
  id                  uuid primary key,
  case_id             uuid not null,
  community_id        uuid not null,
  tenant_id           uuid not null,
  area_code           text collate "C" not null,
  asking_tenant_id    uuid not null references tenant (id),
  asked_at            timestamptz not null,
  question            text not null check (length(question) between 1 and 2000),
  due_on              date not null,
  answered_at         timestamptz,
  answer              text check (length(answer) between 1 and 5000),
  version             bigint not null default 0,
  check ((answered_at is null) = (answer is null)),
  foreign key (case_id, community_id, tenant_id, area_code)
    references service_case (id, community_id, tenant_id, area_code) on update cascade
);
create index service_case_report_case on service_case_report (case_id, id);
create index service_case_report_tenant on service_case_report (tenant_id, id);
alter table service_case_report enable row level security;
alter table service_case_report force row level security;
create policy operator_reads on service_case_report for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy operator_answers on service_case_report for update to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on service_case_report for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_asks on service_case_report for insert to linli_supervisor
  with check (asking_tenant_id = (select current_tenant())
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on service_case_report to linli_supervisor;
grant select on service_case_report to linli_operator;
grant update (answered_at, answer, version) on service_case_report to linli_operator;
call audit_table('service_case_report');

--changeset linli:20261121150000-service-case-look
-- Who has looked at a person's name and telephone in full (domain.md T6).
create table service_case_look (
  id           uuid primary key,
  case_id      uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  subject      text not null,
  at           timestamptz not null,
  reason       text not null check (length(reason) between 1 and 500),
  foreign key (case_id, community_id, tenant_id, area_code)
    references service_case (id, community_id, tenant_id, area_code) on update cascade
);
create index service_case_look_tenant on service_case_look (tenant_id, id);
alter table service_case_look enable row level security;
alter table service_case_look force row level security;
create policy own on service_case_look to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
grant select, insert on service_case_look to linli_operator;
