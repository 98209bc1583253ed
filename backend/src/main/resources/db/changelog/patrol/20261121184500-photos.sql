--liquibase formatted sql

--changeset linli:20261121184500-patrol-check-in-photo
-- Photos of what was seen at a point, in order.
create table patrol_check_in_photo (
  check_in_id  uuid not null,
  photo_id     uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  position     integer not null check (position > 0),
  primary key (check_in_id, position),
  foreign key (check_in_id, community_id, tenant_id, area_code)
    references patrol_check_in (id, community_id, tenant_id, area_code) on update cascade,
  foreign key (photo_id, community_id) references photo (id, community_id)
);
create index patrol_check_in_photo_photo on patrol_check_in_photo (photo_id);
alter table patrol_check_in_photo enable row level security;
alter table patrol_check_in_photo force row level security;
create policy own on patrol_check_in_photo to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on patrol_check_in_photo for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on patrol_check_in_photo to linli_operator;
grant select on patrol_check_in_photo to linli_supervisor;

--changeset linli:20261121184500-hazard-step-photo
-- Photos of what happened to a hazard, in order.
create table hazard_step_photo (
  step_id      uuid not null,
  photo_id     uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  position     integer not null check (position > 0),
  primary key (step_id, position),
  foreign key (step_id, community_id, tenant_id, area_code)
    references hazard_step (id, community_id, tenant_id, area_code) on update cascade,
  foreign key (photo_id, community_id) references photo (id, community_id)
);
create index hazard_step_photo_photo on hazard_step_photo (photo_id);
alter table hazard_step_photo enable row level security;
alter table hazard_step_photo force row level security;
create policy own on hazard_step_photo to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_keeps on hazard_step_photo to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on hazard_step_photo to linli_operator, linli_supervisor;
