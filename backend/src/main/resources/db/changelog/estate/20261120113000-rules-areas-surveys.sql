--liquibase formatted sql

--changeset linli:20261120113000-estate-rule
-- Numbers of plans, versioned and effective-dated. A version holds below its area code; the longest
-- code wins, then the newest version. The empty code is the whole country: what the service ships.
create table estate_rule (
  id                   uuid primary key default uuidv7(),
  tenant_id            uuid references tenant (id),
  area_code            text collate "C" not null check (area_code ~ '^[0-9]{0,12}$'),
  valid_from           date not null,
  old_built_until      date not null,
  households_over      integer not null check (households_over >= 0),
  property_room_norm   numeric(5, 2) not null check (property_room_norm between 0 and 100),
  goal_company_present text not null,
  goal_can_attract     text not null,
  goal_bundle          text not null,
  source               text not null check (length(source) between 1 and 500),
  created_at           timestamptz not null default now(),
  check (goal_company_present in ('FOUR_HAVES', 'FIVE_HAVES', 'SIX_HAVES', 'EIGHT_HAVES')),
  check (goal_can_attract in ('FOUR_HAVES', 'FIVE_HAVES', 'SIX_HAVES', 'EIGHT_HAVES')),
  check (goal_bundle in ('FOUR_HAVES', 'FIVE_HAVES', 'SIX_HAVES', 'EIGHT_HAVES'))
);
create index estate_rule_area on estate_rule (area_code, valid_from);
insert into estate_rule (area_code, valid_from, old_built_until, households_over, property_room_norm,
                         goal_company_present, goal_can_attract, goal_bundle, source)
values ('', '2000-01-01', '2000-12-31', 100, 5, 'EIGHT_HAVES', 'FIVE_HAVES', 'FOUR_HAVES',
        '老旧小区物业管理实施方案(domain.md E2、E3、E5);物业用房按总建筑面积 5‰(domain.md E11)');

alter table estate_rule enable row level security;
alter table estate_rule force row level security;
create policy everybody_reads on estate_rule for select to linli_operator, linli_supervisor using (true);
create policy supervisor_sets on estate_rule for insert to linli_supervisor
  with check (tenant_id = (select current_tenant()) and area_code = (select current_area()));
grant select on estate_rule to linli_operator, linli_supervisor;
grant insert on estate_rule to linli_supervisor;
call audit_table('estate_rule');

--changeset linli:20261120113000-management-area
-- Management areas (domain.md E10): several estates merged, or one split by its buildings. Ended ones
-- stay as history.
create table management_area (
  id          uuid primary key,
  tenant_id   uuid not null references tenant (id),
  area_code   text collate "C" not null,
  name        text not null check (length(name) between 1 and 100),
  reason      text not null check (length(reason) between 1 and 500),
  valid_from  date not null,
  valid_until date check (valid_until >= valid_from),
  created_at  timestamptz not null default now(),
  version     bigint not null default 0
);
create index management_area_area on management_area (area_code, id);
create table management_area_part (
  id                 uuid primary key,
  management_area_id uuid not null references management_area (id),
  community_id       uuid not null references community (id),
  building_id        uuid,
  area_code          text collate "C" not null,
  ended              boolean not null default false,
  foreign key (building_id, community_id) references building (id, community_id)
);
create index management_area_part_area on management_area_part (management_area_id);
create unique index management_area_part_once on management_area_part (community_id, building_id)
  nulls not distinct where not ended;

alter table management_area enable row level security;
alter table management_area force row level security;
alter table management_area_part enable row level security;
alter table management_area_part force row level security;
create policy supervisor_keeps on management_area to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_keeps on management_area_part to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert, update on management_area, management_area_part to linli_supervisor;
call audit_table('management_area');
call audit_table('management_area_part');

--changeset linli:20261120113000-survey
-- Surveys as they were declared (domain.md E6): a whole and its parts, also where they don't sum.
create table survey (
  id          uuid primary key,
  tenant_id   uuid not null references tenant (id),
  area_code   text collate "C" not null,
  title       text not null check (length(title) between 1 and 100),
  breakdown   text not null check (breakdown in ('CONDITION_CLASS', 'COMMUNITY_CASE', 'OTHER')),
  surveyed_on date not null,
  created_at  timestamptz not null default now()
);
create index survey_area on survey (area_code, id);
create table survey_value (
  id        uuid primary key,
  survey_id uuid not null references survey (id),
  area_code text collate "C" not null,
  figure    text not null check (figure in ('COMMUNITIES', 'BUILDINGS', 'HOUSEHOLDS', 'FLOOR_AREA')),
  part      text check (length(part) between 1 and 50),
  value     numeric(14, 2) not null check (value >= 0),
  position  integer not null,
  unique nulls not distinct (survey_id, figure, part)
);

alter table survey enable row level security;
alter table survey force row level security;
alter table survey_value enable row level security;
alter table survey_value force row level security;
create policy supervisor_reads on survey for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_declares on survey for insert to linli_supervisor
  with check (tenant_id = (select current_tenant()) and area_code >= (select current_area())
              and area_code < (select current_area()) || ':');
create policy supervisor_reads on survey_value for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_declares on survey_value for insert to linli_supervisor
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on survey, survey_value to linli_supervisor;
call audit_table('survey');
call audit_table('survey_value');
