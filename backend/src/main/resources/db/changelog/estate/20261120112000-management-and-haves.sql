--liquibase formatted sql

--changeset linli:20261120112000-registered-by
-- To whom an estate goes back when its company leaves. Rows that stand were kept by their registrar.
alter table community add column registered_by uuid references tenant (id);
alter table community no force row level security;
update community set registered_by = tenant_id;
alter table community force row level security;
alter table community alter column registered_by set default current_tenant(),
  alter column registered_by set not null;

--changeset linli:20261120112000-manager-name splitStatements:false
-- The history names the manager of its time: readers don't see each other's tenants.
alter table management_period add column manager_name text;

create function name_manager() returns trigger language plpgsql security definer
  set search_path = public as $$
begin
  new.manager_name := (select name from tenant where id = new.managed_by);
  return new;
end $$;
create trigger name_manager before insert on management_period
  for each row execute function name_manager();

--changeset linli:20261120112000-card-manager splitStatements:false
-- A card names who manages the estate; owners who manage themselves are no tenant, and whoever merely
-- keeps the record isn't named.
create or replace function keep_community_card() returns trigger language plpgsql security definer
  set search_path = public as $$
begin
  insert into community_card (community_id, code, name, address, area_code, buildings, households,
                              floor_area, managing_tenant)
  values (new.id, new.code, new.name, new.address, new.area_code, new.declared_buildings,
          new.declared_households, new.residential_floor_area + new.commercial_floor_area,
          case when new.management_mode in ('PROFESSIONAL_COMPANY', 'QUASI_PROPERTY',
                                            'NEIGHBOURHOOD_CUSTODY', 'STREET_CUSTODY')
               then (select name from tenant where id = new.tenant_id) end)
  on conflict (community_id) do update set
    code = excluded.code, name = excluded.name, address = excluded.address,
    area_code = excluded.area_code, buildings = excluded.buildings, households = excluded.households,
    floor_area = excluded.floor_area, managing_tenant = excluded.managing_tenant;
  return null;
end $$;

--changeset linli:20261120112000-community-have
-- What an estate has of the services that the coverage goals ask for (domain.md E5), with evidence.
create table community_have (
  id           uuid not null default uuidv7(),
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  have         text not null check (have in (
    'CLEANING', 'RUBBISH_REMOVAL', 'ORDER_KEEPING', 'DAILY_REPAIR', 'PARKING', 'FACILITY_UPKEEP',
    'HOUSE_REPAIR', 'ORGANISATION', 'REPAIR_UPKEEP', 'GREENING', 'SECURITY', 'OFFICE_ROOM',
    'ROAD_UPKEEP')),
  present      boolean not null,
  evidence     text check (length(evidence) between 1 and 500),
  seen_on      date,
  updated_at   timestamptz not null default now(),
  primary key (id, community_id),
  unique (community_id, have),
  check (not present or (evidence is not null and seen_on is not null)),
  foreign key (community_id, tenant_id, area_code)
    references community (id, tenant_id, area_code) on update cascade
);
create index community_have_tenant on community_have (tenant_id, community_id);
create index community_have_area on community_have (area_code, community_id);
call protect_estate_table('community_have');
grant select on community_have to linli_supervisor;
call audit_table('community_have');
