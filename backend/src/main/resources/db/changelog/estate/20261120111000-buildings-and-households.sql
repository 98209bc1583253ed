--liquibase formatted sql

--changeset linli:20261120111000-building
create table building (
  id             uuid not null,
  community_id   uuid not null,
  tenant_id      uuid not null,
  area_code      text collate "C" not null,
  code           text not null check (length(code) between 1 and 20),
  built_year     integer check (built_year between 1800 and 2100),
  floors         integer check (floors between 1 and 200),
  declared_units integer not null default 0 check (declared_units >= 0),
  elevators      integer not null default 0 check (elevators >= 0),
  floor_area     numeric(12, 2) check (floor_area > 0),
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  version        bigint not null default 0,
  -- Keys carry the community, so that tables can later be spread by it and no row points elsewhere.
  primary key (id, community_id),
  unique (community_id, code),
  foreign key (community_id, tenant_id, area_code)
    references community (id, tenant_id, area_code) on update cascade
);
create index building_tenant on building (tenant_id, id);
create index building_area on building (area_code, id);

create table unit (
  id           uuid not null default uuidv7(),
  community_id uuid not null,
  building_id  uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  code         text not null check (length(code) between 1 and 20),
  primary key (id, community_id),
  unique (building_id, community_id, code),
  foreign key (building_id, community_id) references building (id, community_id),
  foreign key (community_id, tenant_id, area_code)
    references community (id, tenant_id, area_code) on update cascade
);
create index unit_community on unit (community_id);

create table household (
  id             uuid not null,
  community_id   uuid not null,
  building_id    uuid not null,
  unit_id        uuid,
  tenant_id      uuid not null,
  area_code      text collate "C" not null,
  room_number    text not null check (length(room_number) between 1 and 20),
  floor          integer check (floor between -10 and 200),
  floor_area     numeric(8, 2) not null check (floor_area > 0),
  use            text not null check (use in ('RESIDENTIAL', 'COMMERCIAL', 'OFFICE', 'GARAGE', 'OTHER')),
  ownership_kind text check (ownership_kind in (
    'COMMODITY', 'REFORMED_PUBLIC', 'UNIT_OWNED', 'AFFORDABLE', 'RESETTLEMENT', 'MILITARY')),
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  version        bigint not null default 0,
  primary key (id, community_id),
  unique nulls not distinct (building_id, community_id, unit_id, room_number),
  foreign key (building_id, community_id) references building (id, community_id),
  foreign key (unit_id, community_id) references unit (id, community_id),
  foreign key (community_id, tenant_id, area_code)
    references community (id, tenant_id, area_code) on update cascade
);
create index household_tenant on household (tenant_id, id);
create index household_area on household (area_code, id);
create index household_community on household (community_id, id);

--changeset linli:20261120111000-occupant
-- The persons of a household: its owners and its other occupants, with the time for which they were so.
-- Whoever isn't the operating tenant may read the masked columns and no others (domain.md T6).
create table occupant (
  id               uuid not null,
  community_id     uuid not null,
  household_id     uuid not null,
  tenant_id        uuid not null,
  area_code        text collate "C" not null,
  kind             text not null check (kind in ('OWNER', 'OCCUPANT')),
  relation         text check (length(relation) <= 50),
  name             text not null check (length(name) between 1 and 100),
  name_masked      text not null generated always as (left(name, 1) || '*') stored,
  telephone        text check (telephone ~ '^[0-9+-]{7,20}$'),
  telephone_masked text generated always as
    (case when length(telephone) >= 11 then left(telephone, 3) || '****' || right(telephone, 4)
          else repeat('*', 4) || right(telephone, 2) end) stored,
  identity_cipher  bytea,
  identity_key_id  text,
  identity_hash    bytea,
  identity_masked  text,
  valid_from       date not null,
  valid_until      date check (valid_until >= valid_from),
  created_at       timestamptz not null default now(),
  updated_at       timestamptz not null default now(),
  version          bigint not null default 0,
  primary key (id, community_id),
  foreign key (household_id, community_id) references household (id, community_id),
  foreign key (community_id, tenant_id, area_code)
    references community (id, tenant_id, area_code) on update cascade,
  check ((identity_cipher is null) = (identity_key_id is null)
     and (identity_cipher is null) = (identity_hash is null)
     and (identity_cipher is null) = (identity_masked is null))
);
create index occupant_household on occupant (household_id, id);
create index occupant_community on occupant (community_id);
create index occupant_identity on occupant (tenant_id, identity_hash) where identity_hash is not null;

-- Every look at unmasked personal data: who, at whom, why. Can be added to and read, nothing else.
create table personal_data_look (
  id           uuid primary key default uuidv7(),
  tenant_id    uuid not null,
  community_id uuid not null,
  occupant_id  uuid not null,
  subject      text not null,
  reason       text not null check (length(reason) between 1 and 500),
  looked_at    timestamptz not null default now(),
  request_id   text
);
create index personal_data_look_tenant on personal_data_look (tenant_id, id);

--changeset linli:20261120111000-policies splitStatements:false
create procedure protect_estate_table(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy operator_keeps on %s to linli_operator
    using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()))', target);
  execute format('create policy supervisor_reads on %s for select to linli_supervisor
    using (area_code >= (select current_area()) and area_code < (select current_area()) || '':'')', target);
  execute format('grant select, insert, update, delete on %s to linli_operator', target);
end $$;
call protect_estate_table('building');
call protect_estate_table('unit');
call protect_estate_table('household');
call protect_estate_table('occupant');
grant select on building, unit, household to linli_supervisor;
grant select (id, community_id, household_id, tenant_id, area_code, kind, relation, name_masked,
  telephone_masked, identity_masked, valid_from, valid_until, version) on occupant to linli_supervisor;

alter table personal_data_look enable row level security;
alter table personal_data_look force row level security;
create policy operator_notes on personal_data_look for insert to linli_operator
  with check (tenant_id = (select current_tenant()) and subject = (select current_subject()));
create policy operator_reads on personal_data_look for select to linli_operator
  using (tenant_id = (select current_tenant()));
grant select, insert on personal_data_look to linli_operator;

call audit_table('building');
call audit_table('unit');
call audit_table('household');
call audit_table('occupant', 'name', 'telephone', 'identity_cipher', 'identity_hash',
  'name_masked', 'telephone_masked', 'identity_masked');
