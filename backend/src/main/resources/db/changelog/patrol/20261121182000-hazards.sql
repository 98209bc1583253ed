--liquibase formatted sql

--changeset linli:20261121182000-hazard
-- What has to be fixed on the spot or by a date (domain.md P2). It belongs to the estate. A supervisor that
-- takes a hand in it moves it too, and from then on alone ends it.
create table hazard (
  id                    uuid primary key,
  community_id          uuid not null,
  tenant_id             uuid not null,
  area_code             text collate "C" not null,
  origin                text not null check (origin in ('ROUND', 'MANAGING_TENANT', 'INSPECTION')),
  round_id              uuid references patrol_round (id),
  point_id              uuid,
  item_code             text,
  severity              text not null check (severity in ('ORDINARY', 'MAJOR')),
  summary               text not null check (length(summary) between 1 and 300),
  description           text check (length(description) <= 2000),
  place                 text check (length(place) <= 200),
  state                 text not null check (state in ('FOUND', 'ASSIGNED', 'FIXED', 'CLOSED', 'DISMISSED')),
  found_at              timestamptz not null,
  found_by              text not null,
  sightings             integer not null check (sightings > 0),
  last_seen_at          timestamptz not null,
  responsible           text check (length(responsible) between 1 and 255),
  due_at                timestamptz not null,
  due_rule_value_id     uuid not null,
  supervised            boolean not null,
  fixed_at              timestamptz,
  fixed_by              text,
  on_the_spot           boolean not null default false,
  ended_at              timestamptz,
  ended_by              text,
  published_at          timestamptz,
  project_manager_at    timestamptz not null,
  quality_department_at timestamptz not null,
  street_at             timestamptz not null,
  -- How far it has gone up: 0 not overdue, 1 estate, 2 project manager, 3 quality department, 4 street.
  escalation            integer not null default 0 check (escalation between 0 and 4),
  -- When it next has to go up a level; null when it needn't any more.
  next_escalation_at    timestamptz,
  version               bigint not null default 0,
  unique (id, community_id, tenant_id, area_code),
  check ((origin = 'ROUND') = (round_id is not null)),
  check ((fixed_at is null) = (fixed_by is null)),
  check ((ended_at is null) = (state in ('FOUND', 'ASSIGNED', 'FIXED'))),
  check (state <> 'CLOSED' or ended_by <> fixed_by),
  check (next_escalation_at is null or state in ('FOUND', 'ASSIGNED')),
  check (published_at is null or supervised),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade,
  foreign key (point_id, community_id) references patrol_point (id, community_id)
);
create index hazard_tenant on hazard (tenant_id, area_code, id);
create index hazard_area on hazard (area_code, id);
create index hazard_community on hazard (community_id, id);
create index hazard_point on hazard (point_id, item_code) where state in ('FOUND', 'ASSIGNED', 'FIXED');
create index hazard_overdue on hazard (next_escalation_at, id) where next_escalation_at is not null;
alter table hazard enable row level security;
alter table hazard force row level security;
create policy operator_reads on hazard for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy operator_notes on hazard for insert to linli_operator
  with check (tenant_id = (select current_tenant()) and origin <> 'INSPECTION');
-- What a supervisor has taken a hand in the company doesn't end.
create policy operator_works on hazard for update to linli_operator
  using (tenant_id = (select current_tenant()))
  with check (tenant_id = (select current_tenant()) and not (supervised and state in ('CLOSED', 'DISMISSED')));
create policy supervisor_reads on hazard for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_inspects on hazard for insert to linli_supervisor
  with check (supervised and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_decides on hazard for update to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (supervised and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy worker_looks on hazard for select to linli_worker using (true);
create policy worker_moves on hazard for update to linli_worker using (true) with check (true);
grant select, insert on hazard to linli_operator, linli_supervisor;
grant update (state, sightings, last_seen_at, responsible, due_at, fixed_at, fixed_by, on_the_spot, ended_at,
              ended_by, project_manager_at, quality_department_at, street_at, next_escalation_at, version)
  on hazard to linli_operator;
grant update (state, due_at, supervised, fixed_at, fixed_by, on_the_spot, ended_at, ended_by, published_at,
              project_manager_at, quality_department_at, street_at, next_escalation_at, version)
  on hazard to linli_supervisor;
grant select (id, community_id, tenant_id, area_code, project_manager_at, quality_department_at, street_at,
              escalation, next_escalation_at, version) on hazard to linli_worker;
grant update (escalation, next_escalation_at, version) on hazard to linli_worker;
-- What people write may name people.
call audit_table('hazard', 'summary', 'description', 'responsible');

--changeset linli:20261121182000-hazard-step
-- What happened to a hazard, step by step; nothing is changed or removed.
create table hazard_step (
  id           uuid primary key,
  hazard_id    uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  move         text not null,
  from_state   text,
  to_state     text not null,
  at           timestamptz not null,
  subject      text not null,
  acting_as    text not null check (acting_as in ('MANAGING_TENANT', 'SUPERVISOR')),
  note         text check (length(note) <= 2000),
  unique (id, community_id, tenant_id, area_code),
  foreign key (hazard_id, community_id, tenant_id, area_code)
    references hazard (id, community_id, tenant_id, area_code) on update cascade
);
create index hazard_step_hazard on hazard_step (hazard_id, id);
create index hazard_step_tenant on hazard_step (tenant_id, id);
alter table hazard_step enable row level security;
alter table hazard_step force row level security;
create policy own on hazard_step to linli_operator
  using (tenant_id = (select current_tenant()))
  with check (tenant_id = (select current_tenant()) and acting_as = 'MANAGING_TENANT');
create policy supervisor_keeps on hazard_step to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on hazard_step to linli_operator, linli_supervisor;

--changeset linli:20261121182000-hazard-fine
-- That a supervisor fined somebody: noted, with the rule that says how much it may be. Never a name.
create table hazard_fine (
  id               uuid primary key,
  hazard_id        uuid not null,
  community_id     uuid not null,
  tenant_id        uuid not null,
  area_code        text collate "C" not null,
  fining_tenant_id uuid not null references tenant (id),
  party            text not null check (party in ('UNIT', 'PERSON')),
  amount           numeric(12, 2) not null check (amount > 0),
  rule_value_id    uuid not null,
  reason           text not null check (length(reason) between 1 and 500),
  fined_at         timestamptz not null,
  foreign key (hazard_id, community_id, tenant_id, area_code)
    references hazard (id, community_id, tenant_id, area_code) on update cascade
);
create index hazard_fine_hazard on hazard_fine (hazard_id, id);
create index hazard_fine_tenant on hazard_fine (tenant_id, id);
alter table hazard_fine enable row level security;
alter table hazard_fine force row level security;
create policy operator_reads on hazard_fine for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy supervisor_reads on hazard_fine for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_fines on hazard_fine for insert to linli_supervisor
  with check (fining_tenant_id = (select current_tenant())
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select on hazard_fine to linli_operator;
grant select, insert on hazard_fine to linli_supervisor;
call audit_table('hazard_fine');

--changeset linli:20261121182000-hazard-escalation
-- That an overdue hazard has gone up a level: each level once, whatever happens to the service.
create table hazard_escalation (
  id           uuid primary key default uuidv7(),
  hazard_id    uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  level        integer not null check (level between 1 and 4),
  due_at       timestamptz not null,
  noted_at     timestamptz not null,
  unique (hazard_id, level),
  foreign key (hazard_id, community_id, tenant_id, area_code)
    references hazard (id, community_id, tenant_id, area_code) on update cascade
);
create index hazard_escalation_tenant on hazard_escalation (tenant_id, area_code, id);
create index hazard_escalation_area on hazard_escalation (area_code, id);
alter table hazard_escalation enable row level security;
alter table hazard_escalation force row level security;
create policy own on hazard_escalation for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy supervisor_reads on hazard_escalation for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy worker_notes on hazard_escalation for insert to linli_worker with check (true);
grant select on hazard_escalation to linli_operator, linli_supervisor;
grant insert on hazard_escalation to linli_worker;

--changeset linli:20261121182000-published-hazard
-- What everybody is told of a hazard (曝光). A table of its own, because it crosses tenants by design.
create table published_hazard (
  id                  uuid primary key references hazard (id),
  community_id        uuid not null,
  community_name      text not null,
  area_code           text collate "C" not null,
  publisher_tenant_id uuid not null references tenant (id),
  severity            text not null,
  text                text not null check (length(text) between 1 and 500),
  fined_party         text,
  fined_amount        numeric(12, 2),
  published_at        timestamptz not null,
  ended_at            timestamptz
);
create index published_hazard_area on published_hazard (area_code, id);
alter table published_hazard enable row level security;
alter table published_hazard force row level security;
create policy everybody_reads on published_hazard for select to linli_operator, linli_supervisor using (true);
create policy supervisor_publishes on published_hazard for insert to linli_supervisor
  with check (publisher_tenant_id = (select current_tenant())
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_ends on published_hazard for update to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select on published_hazard to linli_operator;
grant select, insert on published_hazard to linli_supervisor;
grant update (ended_at) on published_hazard to linli_supervisor;
call audit_table('published_hazard');
