--liquibase formatted sql

--changeset linli:20261121180000-green-area-measurement
-- How much of an estate's land is green, as somebody measured it; nothing is changed or removed. The rate of
-- domain.md P5 follows from the latest.
create table green_area_measurement (
  id           uuid primary key,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  measured_on  date not null,
  land_area    numeric(12, 2) not null check (land_area > 0),
  green_area   numeric(12, 2) not null check (green_area >= 0),
  method       text not null check (length(method) between 1 and 200),
  subject      text not null,
  recorded_at  timestamptz not null,
  check (green_area <= land_area),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade
);
create index green_area_measurement_tenant on green_area_measurement (tenant_id, area_code, id);
create index green_area_measurement_area on green_area_measurement (area_code, id);
create index green_area_measurement_latest on green_area_measurement (community_id, measured_on desc, id desc);
alter table green_area_measurement enable row level security;
alter table green_area_measurement force row level security;
create policy own on green_area_measurement to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on green_area_measurement for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on green_area_measurement to linli_operator;
grant select on green_area_measurement to linli_supervisor;
call audit_table('green_area_measurement');
