--liquibase formatted sql

--changeset linli:20261121175000-facility
-- The ledger of an estate's facilities (domain.md E7): one entry for one lift, or for 120 lamps of a kind. It
-- belongs to the estate and moves along with it to the next managing tenant.
create table facility (
  id              uuid primary key,
  community_id    uuid not null,
  tenant_id       uuid not null,
  area_code       text collate "C" not null,
  building_id     uuid,
  unit_id         uuid,
  kind            text not null
                  check (kind in ('ELEVATOR', 'PUMP', 'DISTRIBUTION_ROOM', 'FIRE_EQUIPMENT', 'STREET_LIGHT', 'STAIR_LIGHT',
                                  'MANHOLE', 'SEPTIC_TANK', 'ACCESS_CONTROL', 'CAMERA', 'CHARGING_PILE',
                                  'HOUSE_COMMON_PART', 'OTHER')),
  number          text not null check (length(number) between 1 and 40),
  name            text not null check (length(name) between 1 and 100),
  place           text check (length(place) <= 200),
  units           integer not null check (units between 1 and 100000),
  maker           text check (length(maker) <= 100),
  model           text check (length(model) <= 100),
  installed_on    date,
  responsible     text,
  registered_at   timestamptz not null,
  condition       text not null check (condition in ('SOUND', 'FAULTY', 'OUT_OF_USE', 'SCRAPPED')),
  faulty_units    integer not null default 0,
  -- When it was last found so; null until somebody has looked.
  condition_since timestamptz,
  version         bigint not null default 0,
  unique (community_id, number),
  unique (id, community_id, tenant_id, area_code),
  check (unit_id is null or building_id is not null),
  check (faulty_units between 0 and units),
  check (condition <> 'SOUND' or faulty_units = 0),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade,
  foreign key (building_id, community_id) references building (id, community_id),
  foreign key (unit_id, community_id) references unit (id, community_id)
);
create index facility_tenant on facility (tenant_id, area_code, id);
create index facility_area on facility (area_code, id);
create index facility_community on facility (community_id, kind, id);
alter table facility enable row level security;
alter table facility force row level security;
create policy own on facility to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on facility for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy worker_plans on facility for select to linli_worker using (true);
grant select, insert, update on facility to linli_operator;
grant select on facility to linli_supervisor;
grant select (id, community_id, tenant_id, area_code, kind, condition, installed_on) on facility to linli_worker;
call audit_table('facility');

--changeset linli:20261121175000-facility-service-plan
-- What is done to all facilities of a kind, or to one of them, week by week or year by year. Services are made ahead by the
-- rule of the place when the plan was made; generated counts those that were, so that the day of the month
-- doesn't drift.
create table facility_service_plan (
  id            uuid primary key,
  community_id  uuid not null,
  tenant_id     uuid not null,
  area_code     text collate "C" not null,
  facility_kind text not null,
  facility_id   uuid,
  service_kind  text not null check (service_kind in ('OPERATION', 'INSPECTION', 'MAINTENANCE')),
  every         text not null check (every in ('WEEK', 'MONTH', 'QUARTER', 'YEAR')),
  task          text not null check (length(task) between 1 and 500),
  starts_on     date not null,
  ended_on      date,
  ahead_days    integer not null check (ahead_days between 0 and 10000),
  rule_value_id uuid not null,
  generated     integer not null default 0 check (generated >= 0),
  next_due_on   date not null,
  version       bigint not null default 0,
  unique (id, community_id, tenant_id, area_code),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade,
  foreign key (facility_id, community_id, tenant_id, area_code)
    references facility (id, community_id, tenant_id, area_code) on update cascade
);
create index facility_service_plan_tenant on facility_service_plan (tenant_id, area_code, id);
create index facility_service_plan_area on facility_service_plan (area_code, id);
create index facility_service_plan_community on facility_service_plan (community_id, id);
create index facility_service_plan_next on facility_service_plan (next_due_on, id) where ended_on is null;
alter table facility_service_plan enable row level security;
alter table facility_service_plan force row level security;
create policy own on facility_service_plan to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on facility_service_plan for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy worker_plans on facility_service_plan for select to linli_worker using (true);
create policy worker_moves_on on facility_service_plan for update to linli_worker using (true) with check (true);
grant select, insert, update on facility_service_plan to linli_operator;
grant select on facility_service_plan to linli_supervisor;
grant select (id, community_id, tenant_id, area_code, facility_id, facility_kind, every, starts_on, ended_on, ahead_days,
              generated, next_due_on, version) on facility_service_plan to linli_worker;
grant update (generated, next_due_on, version) on facility_service_plan to linli_worker;
call audit_table('facility_service_plan');

--changeset linli:20261121175000-facility-service
-- A service that is due, once for a plan, a facility and a day, however many make it.
create table facility_service (
  id           uuid primary key default uuidv7(),
  plan_id      uuid not null,
  facility_id  uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  due_on       date not null,
  generated_at timestamptz not null,
  state        text not null default 'DUE' check (state in ('DUE', 'DONE', 'CANCELLED')),
  done_at      timestamptz,
  unique (plan_id, facility_id, due_on),
  unique (id, facility_id),
  unique (id, community_id, tenant_id, area_code),
  check ((state = 'DONE') = (done_at is not null)),
  foreign key (plan_id, community_id, tenant_id, area_code)
    references facility_service_plan (id, community_id, tenant_id, area_code) on update cascade,
  foreign key (facility_id, community_id, tenant_id, area_code)
    references facility (id, community_id, tenant_id, area_code) on update cascade
);
create index facility_service_tenant on facility_service (tenant_id, area_code, due_on, id);
create index facility_service_area on facility_service (area_code, due_on, id);
create index facility_service_due on facility_service (facility_id, due_on) where state = 'DUE';
alter table facility_service enable row level security;
alter table facility_service force row level security;
create policy own on facility_service to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on facility_service for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy worker_makes on facility_service for insert to linli_worker with check (true);
grant select, insert on facility_service to linli_operator;
grant update (state, done_at) on facility_service to linli_operator;
grant select on facility_service to linli_supervisor;
grant insert on facility_service to linli_worker;

--changeset linli:20261121175000-facility-record
-- What was done to a facility and what was found; nothing is changed or removed. A record that states the
-- condition is a finding: the ledger's condition and the rates of domain.md P5 follow from those alone.
create table facility_record (
  id           uuid primary key,
  facility_id  uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  service_id   uuid,
  kind         text not null check (kind in ('OPERATION', 'INSPECTION', 'MAINTENANCE', 'CHANGE')),
  done_at      timestamptz not null,
  recorded_at  timestamptz not null,
  subject      text not null,
  done_by      text check (length(done_by) <= 100),
  result       text not null check (length(result) between 1 and 2000),
  condition    text check (condition in ('SOUND', 'FAULTY', 'OUT_OF_USE', 'SCRAPPED')),
  units        integer,
  faulty_units integer,
  cost         numeric(12, 2) check (cost >= 0),
  check (done_at <= recorded_at),
  check ((condition is null) = (units is null) and (condition is null) = (faulty_units is null)),
  check (faulty_units between 0 and units),
  check (kind <> 'INSPECTION' or condition is not null),
  foreign key (facility_id, community_id, tenant_id, area_code)
    references facility (id, community_id, tenant_id, area_code) on update cascade,
  foreign key (service_id, facility_id) references facility_service (id, facility_id)
);
create index facility_record_facility on facility_record (facility_id, id);
create index facility_record_finding on facility_record (facility_id, done_at desc, id desc) where condition is not null;
create index facility_record_tenant on facility_record (tenant_id, id);
create unique index facility_record_service on facility_record (service_id) where service_id is not null;
alter table facility_record enable row level security;
alter table facility_record force row level security;
create policy own on facility_record to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on facility_record for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on facility_record to linli_operator;
-- Who did it may be a person's name, which a supervisor doesn't need.
grant select (id, facility_id, community_id, tenant_id, area_code, service_id, kind, done_at, recorded_at, subject, result,
              condition, units, faulty_units, cost) on facility_record to linli_supervisor;
call audit_table('facility_record', 'done_by', 'result');

--changeset linli:20261121175000-facility-certificate
-- What an authority has certified, and until when. The newest of a facility and kind counts; those before it
-- stay on file.
create table facility_certificate (
  id            uuid primary key,
  facility_id   uuid not null,
  community_id  uuid not null,
  tenant_id     uuid not null,
  area_code     text collate "C" not null,
  kind          text not null check (kind in ('ELEVATOR_INSPECTION', 'FIRE_TEST', 'LIGHTNING_PROTECTION_TEST',
                                              'WATER_SUPPLY_HYGIENE', 'OTHER')),
  authority     text not null check (length(authority) between 1 and 100),
  number        text not null check (length(number) between 1 and 100),
  issued_on     date not null,
  valid_until   date not null,
  rule_value_id uuid,
  superseded    boolean not null default false,
  recorded_at   timestamptz not null,
  check (valid_until > issued_on),
  foreign key (facility_id, community_id, tenant_id, area_code)
    references facility (id, community_id, tenant_id, area_code) on update cascade
);
create unique index facility_certificate_current on facility_certificate (facility_id, kind)
  where not superseded and kind <> 'OTHER';
create index facility_certificate_tenant on facility_certificate (tenant_id, area_code, id);
create index facility_certificate_area on facility_certificate (area_code, id);
create index facility_certificate_facility on facility_certificate (facility_id, id);
alter table facility_certificate enable row level security;
alter table facility_certificate force row level security;
create policy own on facility_certificate to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on facility_certificate for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on facility_certificate to linli_operator;
grant update (superseded) on facility_certificate to linli_operator;
grant select on facility_certificate to linli_supervisor;
call audit_table('facility_certificate');
