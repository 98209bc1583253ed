--liquibase formatted sql

--changeset linli:20261121181000-emergency-plan
-- What is done in an emergency, step by step (domain.md P4). A plan never changes: a newer one of the kind stands
-- for it, and incidents keep the one that they were started from.
create table emergency_plan (
  id            uuid primary key,
  community_id  uuid not null,
  tenant_id     uuid not null,
  area_code     text collate "C" not null,
  kind          text not null check (kind in ('POWER', 'WATER', 'ELEVATOR', 'FIRE', 'WEATHER', 'OTHER')),
  number        integer not null check (number > 0),
  title         text not null check (length(title) between 1 and 100),
  source        text check (length(source) <= 500),
  adopted_at    timestamptz not null,
  subject       text not null,
  superseded    boolean not null default false,
  drill_days    integer not null check (drill_days > 0),
  rule_value_id uuid not null,
  -- The day from which the time to the next drill counts: of the adoption, or of the last drill of the kind.
  drilled_on    date not null,
  drill_due_on  date not null,
  unique (community_id, kind, number),
  unique (id, community_id, tenant_id, area_code),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade
);
create unique index emergency_plan_current on emergency_plan (community_id, kind) where not superseded;
create index emergency_plan_tenant on emergency_plan (tenant_id, area_code, id);
create index emergency_plan_area on emergency_plan (area_code, id);
create table emergency_plan_step (
  id             uuid primary key,
  plan_id        uuid not null,
  community_id   uuid not null,
  tenant_id      uuid not null,
  area_code      text collate "C" not null,
  position       integer not null check (position > 0),
  task           text not null check (length(task) between 1 and 500),
  who            text not null check (length(who) between 1 and 100),
  within_minutes integer not null check (within_minutes between 1 and 10080),
  parallel       boolean not null,
  unique (plan_id, position),
  check (not (position = 1 and parallel)),
  foreign key (plan_id, community_id, tenant_id, area_code)
    references emergency_plan (id, community_id, tenant_id, area_code) on update cascade
);
create table emergency_drill (
  id           uuid primary key,
  plan_id      uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  held_on      date not null,
  participants integer not null check (participants > 0),
  record       text not null check (length(record) between 1 and 5000),
  improvements text check (length(improvements) <= 2000),
  subject      text not null,
  recorded_at  timestamptz not null,
  foreign key (plan_id, community_id, tenant_id, area_code)
    references emergency_plan (id, community_id, tenant_id, area_code) on update cascade
);
create index emergency_drill_plan on emergency_drill (plan_id, id);

--changeset linli:20261121181000-emergency-incident
-- An emergency that follows a plan, with the plan's steps as they were when it began.
create table emergency_incident (
  id           uuid primary key,
  plan_id      uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  kind         text not null,
  summary      text not null check (length(summary) between 1 and 500),
  state        text not null check (state in ('RUNNING', 'CLOSED', 'CALLED_OFF')),
  started_at   timestamptz not null,
  subject      text not null,
  steps        integer not null check (steps > 0),
  steps_done   integer not null default 0,
  ended_at     timestamptz,
  report       text check (length(report) between 1 and 5000),
  version      bigint not null default 0,
  unique (id, community_id, tenant_id, area_code),
  check (steps_done between 0 and steps),
  check ((state = 'RUNNING') = (ended_at is null) and (ended_at is null) = (report is null)),
  foreign key (plan_id, community_id, tenant_id, area_code)
    references emergency_plan (id, community_id, tenant_id, area_code) on update cascade
);
create index emergency_incident_tenant on emergency_incident (tenant_id, area_code, id);
create index emergency_incident_area on emergency_incident (area_code, id);
create table emergency_incident_step (
  id           uuid primary key,
  incident_id  uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  position     integer not null check (position > 0),
  task         text not null,
  who          text not null,
  parallel     boolean not null,
  due_at       timestamptz not null,
  done_at      timestamptz,
  done_by      text,
  note         text check (length(note) <= 1000),
  version      bigint not null default 0,
  unique (incident_id, position),
  check ((done_at is null) = (done_by is null)),
  foreign key (incident_id, community_id, tenant_id, area_code)
    references emergency_incident (id, community_id, tenant_id, area_code) on update cascade
);

alter table emergency_plan enable row level security;
alter table emergency_plan force row level security;
alter table emergency_plan_step enable row level security;
alter table emergency_plan_step force row level security;
alter table emergency_drill enable row level security;
alter table emergency_drill force row level security;
alter table emergency_incident enable row level security;
alter table emergency_incident force row level security;
alter table emergency_incident_step enable row level security;
alter table emergency_incident_step force row level security;
create policy own on emergency_plan to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy own on emergency_plan_step to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy own on emergency_drill to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy own on emergency_incident to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy own on emergency_incident_step to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on emergency_plan for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_reads on emergency_plan_step for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_reads on emergency_drill for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_reads on emergency_incident for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_reads on emergency_incident_step for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on emergency_plan, emergency_plan_step, emergency_drill, emergency_incident, emergency_incident_step
  to linli_operator;
grant update (superseded, drilled_on, drill_due_on) on emergency_plan to linli_operator;
grant update (state, steps_done, ended_at, report, version) on emergency_incident to linli_operator;
grant update (done_at, done_by, note, version) on emergency_incident_step to linli_operator;
grant select on emergency_plan, emergency_plan_step, emergency_drill, emergency_incident, emergency_incident_step
  to linli_supervisor;
call audit_table('emergency_plan');
call audit_table('emergency_drill', 'record', 'improvements');
call audit_table('emergency_incident', 'summary', 'report');
call audit_table('emergency_incident_step', 'note');
