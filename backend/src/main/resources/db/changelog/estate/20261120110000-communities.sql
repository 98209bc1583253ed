--liquibase formatted sql

--changeset linli:20261120110000-community
-- One residential estate (domain.md E1). tenant_id is whose record it is: the managing tenant, or the
-- supervisor that registered it while nobody manages it (management_mode NONE).
create table community (
  id                     uuid primary key,
  tenant_id              uuid not null references tenant (id),
  area_code              text collate "C" not null references region (code) check (length(area_code) = 12),
  code                   text not null check (code ~ '^[0-9A-Za-z-]{3,40}$'),
  name                   text not null check (length(name) between 1 and 100),
  address                text not null check (length(address) between 1 and 200),
  built_from             integer check (built_from between 1800 and 2100),
  built_to               integer check (built_to between 1800 and 2100),
  land_area              numeric(12, 2) check (land_area > 0),
  residential_floor_area numeric(12, 2) not null default 0 check (residential_floor_area >= 0),
  commercial_floor_area  numeric(12, 2) not null default 0 check (commercial_floor_area >= 0),
  declared_buildings     integer not null default 0 check (declared_buildings >= 0),
  declared_households    integer not null default 0 check (declared_households >= 0),
  elevators              integer not null default 0 check (elevators >= 0),
  parking_spaces         integer not null default 0 check (parking_spaces >= 0),
  enclosed               boolean not null default false,
  infrastructure_fair    boolean not null default false,
  property_room_area     numeric(10, 2) not null default 0 check (property_room_area >= 0),
  ownership_kinds        text[] not null default '{}',
  developer              text check (length(developer) <= 200),
  condition_class        text check (condition_class in ('I', 'II', 'III')),
  management_mode        text not null default 'NONE' check (management_mode in (
    'PROFESSIONAL_COMPANY', 'QUASI_PROPERTY', 'UNIT_SELF', 'OWNERS_COMMITTEE',
    'NEIGHBOURHOOD_CUSTODY', 'STREET_CUSTODY', 'NONE')),
  created_at             timestamptz not null default now(),
  updated_at             timestamptz not null default now(),
  version                bigint not null default 0,
  unique (code),
  -- What the rows of the estate point at: when the estate changes hands or its area is recoded, they follow.
  unique (id, tenant_id, area_code),
  check (built_to >= built_from)
);
create index community_tenant on community (tenant_id, id);
create index community_area on community (area_code, id);

alter table community enable row level security;
alter table community force row level security;
create policy operator_reads on community for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy operator_keeps on community for update to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on community for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_registers on community for insert to linli_supervisor
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':'
              and tenant_id = (select current_tenant()));
create policy supervisor_keeps on community for update to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select on community to linli_operator, linli_supervisor;
-- What it is called, where it lies and who manages it is the supervisor's to say.
grant update (address, built_from, built_to, land_area, residential_floor_area,
  commercial_floor_area, declared_buildings, declared_households, elevators, parking_spaces,
  enclosed, infrastructure_fair, property_room_area, ownership_kinds, developer, updated_at, version)
  on community to linli_operator;
grant insert, update on community to linli_supervisor;
call audit_table('community');

--changeset linli:20261120110000-community-card splitStatements:false
-- The public card of a community: crosses tenants by design, and holds nothing else.
create table community_card (
  community_id      uuid primary key references community (id) on delete cascade,
  code              text not null,
  name              text not null,
  address           text not null,
  area_code         text collate "C" not null,
  buildings         integer not null,
  households        integer not null,
  floor_area        numeric(12, 2) not null,
  managing_tenant   text,
  rating_stars      integer check (rating_stars between 0 and 3),
  rating_band       text,
  rating_year       integer,
  rated_at          timestamptz
);
create index community_card_area on community_card (area_code, community_id);
create index community_card_name on community_card (name collate "C", community_id);

alter table community_card enable row level security;
alter table community_card force row level security;
create policy everybody_reads on community_card for select to linli_operator, linli_supervisor using (true);
create policy supervisor_rates on community_card for update to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy trigger_keeps on community_card to linli_owner using (true) with check (true);
grant select on community_card to linli_operator, linli_supervisor;
grant update (rating_stars, rating_band, rating_year, rated_at) on community_card to linli_supervisor;

-- The trigger names the managing tenant on the card, whoever made the change.
create policy card_names_manager on tenant for select to linli_owner using (true);

create function keep_community_card() returns trigger language plpgsql security definer
  set search_path = public as $$
begin
  insert into community_card (community_id, code, name, address, area_code, buildings, households,
                              floor_area, managing_tenant)
  values (new.id, new.code, new.name, new.address, new.area_code, new.declared_buildings,
          new.declared_households, new.residential_floor_area + new.commercial_floor_area,
          case when new.management_mode <> 'NONE' then (select name from tenant where id = new.tenant_id) end)
  on conflict (community_id) do update set
    code = excluded.code, name = excluded.name, address = excluded.address,
    area_code = excluded.area_code, buildings = excluded.buildings, households = excluded.households,
    floor_area = excluded.floor_area, managing_tenant = excluded.managing_tenant;
  return null;
end $$;
create trigger keep_card after insert or update on community
  for each row execute function keep_community_card();

--changeset linli:20261120110000-management-mode
-- How a community was managed, and by whom, from when to when (domain.md E4).
create table management_period (
  id           uuid primary key default uuidv7(),
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  mode         text not null,
  managed_by   uuid not null references tenant (id),
  valid_from   date not null,
  valid_until  date check (valid_until >= valid_from),
  reason       text check (length(reason) <= 500),
  foreign key (community_id, tenant_id, area_code)
    references community (id, tenant_id, area_code) on update cascade
);
create unique index management_period_current on management_period (community_id) where valid_until is null;
create index management_period_community on management_period (community_id, valid_from);
alter table management_period enable row level security;
alter table management_period force row level security;
create policy operator_reads on management_period for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy supervisor_keeps on management_period to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select on management_period to linli_operator;
grant select, insert, update on management_period to linli_supervisor;
call audit_table('management_period');
