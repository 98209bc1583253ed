--liquibase formatted sql

--changeset linli:20261120120000-btree-gist
-- Trusted extension: the owner of the database may add it. It lets one exclusion constraint compare a
-- uuid for equality and a range for overlap.
create extension if not exists btree_gist;

--changeset linli:20261120120000-community-lies-in-area
-- What points at a community without belonging to its managing tenant: a contract is its company's own.
alter table community add unique (id, area_code);

--changeset linli:20261120120000-service-contract
-- A service contract (domain.md C1). tenant_id is the company; the community may be anybody's.
create table service_contract (
  id                uuid not null unique,
  community_id      uuid not null,
  tenant_id         uuid not null references tenant (id),
  area_code         text collate "C" not null,
  number            text check (length(number) between 1 and 60),
  kind              text not null check (kind in ('PRELIMINARY', 'REGULAR', 'ENTRUSTED')),
  first_party_kind  text not null check (first_party_kind in ('OWNERS', 'DEVELOPER', 'STREET')),
  first_party_name  text not null check (length(first_party_name) between 1 and 200),
  second_party_name text not null check (length(second_party_name) between 1 and 200),
  starts_on         date not null,
  ends_on           date not null check (ends_on > starts_on),
  charging_mode     text not null check (charging_mode in ('LUMP_SUM', 'REMUNERATION')),
  service_level     text check (length(service_level) <= 100),
  duties            text check (length(duties) <= 10000),
  status            text not null default 'DRAFT'
                    check (status in ('DRAFT', 'FILED', 'ACTIVE', 'EXPIRED', 'TERMINATED')),
  -- Whether supervisors may see it; the parts of the contract follow by their foreign key.
  filed             boolean not null default false,
  filed_at          timestamptz,
  return_reason     text check (length(return_reason) <= 500),
  confirmed_at      timestamptz,
  -- Who confirmed the filing: the daily job activates and expires the contract on this supervisor's behalf.
  confirmed_subject text,
  confirmed_tenant  uuid references tenant (id),
  confirmed_area    text collate "C",
  waiting           text check (waiting in ('PERIOD_NOT_BEGUN', 'ANOTHER_COMPANY_MANAGES', 'PERIODS_OVERLAP')),
  activated_at      timestamptz,
  terminated_on     date check (terminated_on between starts_on and ends_on),
  termination_reason text check (length(termination_reason) <= 500),
  created_at        timestamptz not null default now(),
  updated_at        timestamptz not null default now(),
  version           bigint not null default 0,
  primary key (id, community_id),
  unique (id, community_id, tenant_id, area_code, filed),
  foreign key (community_id, area_code) references community (id, area_code) on update cascade,
  check (ends_on < starts_on + interval '10 years'),
  check (filed = (status <> 'DRAFT')),
  check ((confirmed_at is null) = (confirmed_tenant is null)
     and (confirmed_at is null) = (confirmed_subject is null)
     and (confirmed_at is null) = (confirmed_area is null)),
  check (status not in ('ACTIVE', 'EXPIRED', 'TERMINATED') or (confirmed_at is not null and activated_at is not null)),
  check ((status = 'TERMINATED') = (terminated_on is not null)),
  check (waiting is null or status = 'FILED'),
  -- Both ends belong to the period. The database itself refuses a second active contract.
  constraint service_contract_one_active
    exclude using gist (community_id with =, daterange(starts_on, ends_on, '[]') with &&)
    where (status = 'ACTIVE')
);
create index service_contract_tenant on service_contract (tenant_id, id);
create index service_contract_area on service_contract (area_code, id);
create index service_contract_community on service_contract (community_id, status);
create index service_contract_ending on service_contract (ends_on, id) where status = 'ACTIVE';
create index service_contract_beginning on service_contract (starts_on, id)
  where status = 'FILED' and confirmed_at is not null;

--changeset linli:20261120120000-parts-of-contract
-- Tariffs by use, in yuan per m² and month. Four places: what is agreed by the year or the day keeps its cents.
create table service_contract_tariff (
  id           uuid primary key,
  contract_id  uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  filed        boolean not null,
  use          text not null check (use in ('RESIDENTIAL', 'COMMERCIAL', 'OFFICE', 'GARAGE', 'OTHER')),
  tariff       numeric(8, 4) not null check (tariff > 0),
  unique (contract_id, community_id, use),
  foreign key (contract_id, community_id, tenant_id, area_code, filed)
    references service_contract (id, community_id, tenant_id, area_code, filed) on update cascade
);

-- The menu (菜单式): what can be had, for which price in yuan.
create table service_item (
  id           uuid primary key,
  contract_id  uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  filed        boolean not null,
  position     integer not null check (position >= 0),
  name         text not null check (length(name) between 1 and 100),
  unit         text not null check (length(unit) between 1 and 20),
  price        numeric(12, 2) not null check (price >= 0),
  foreign key (contract_id, community_id, tenant_id, area_code, filed)
    references service_contract (id, community_id, tenant_id, area_code, filed) on update cascade
);
create index service_item_contract on service_item (contract_id, position);

-- What is known of the papers; the papers themselves are kept elsewhere and proved by their digest.
create table service_contract_attachment (
  id           uuid primary key,
  contract_id  uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  filed        boolean not null,
  name         text not null check (length(name) between 1 and 200),
  media_type   text not null check (length(media_type) between 3 and 100),
  size_bytes   bigint not null check (size_bytes > 0),
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  added_at     timestamptz not null,
  unique (contract_id, community_id, sha256),
  foreign key (contract_id, community_id, tenant_id, area_code, filed)
    references service_contract (id, community_id, tenant_id, area_code, filed) on update cascade
);

--changeset linli:20261120120000-policies splitStatements:false
alter table service_contract enable row level security;
alter table service_contract force row level security;
create policy operator_reads on service_contract for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy operator_drafts on service_contract for insert to linli_operator
  with check (tenant_id = (select current_tenant()) and status = 'DRAFT');
create policy operator_keeps_drafts on service_contract for update to linli_operator
  using (tenant_id = (select current_tenant()) and status = 'DRAFT')
  with check (tenant_id = (select current_tenant()) and status in ('DRAFT', 'FILED'));
-- A supervisor never sees a draft, whoever's it is.
create policy supervisor_reads_filed on service_contract for select to linli_supervisor
  using (status <> 'DRAFT' and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_decides on service_contract for update to linli_supervisor
  using (status <> 'DRAFT' and area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (status <> 'DRAFT' and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
-- The daily look finds what is due, sees nothing else of it, and then works as the confirming supervisor.
create policy worker_finds_due on service_contract for select to linli_worker
  using (status in ('FILED', 'ACTIVE') and confirmed_at is not null);
create policy return_makes_draft on service_contract to linli_owner
  using (status in ('FILED', 'DRAFT')) with check (status = 'DRAFT');

grant select on service_contract to linli_operator, linli_supervisor;
grant insert on service_contract to linli_operator;
grant update (number, kind, first_party_kind, first_party_name, starts_on, ends_on, charging_mode,
  service_level, duties, status, filed, filed_at, return_reason, updated_at, version)
  on service_contract to linli_operator;
grant update (status, confirmed_at, confirmed_subject, confirmed_tenant, confirmed_area, waiting,
  activated_at, terminated_on, termination_reason, updated_at, version)
  on service_contract to linli_supervisor;
grant select (id, status, starts_on, ends_on, confirmed_at, confirmed_subject, confirmed_tenant,
  confirmed_area) on service_contract to linli_worker;

-- A returned filing is a draft again, which the supervisor that returns it may no longer see: an
-- update of its own would be refused, so this does exactly that one step for it.
create function return_filing(contract uuid, seen_version bigint, reason text, now_at timestamptz)
  returns boolean language plpgsql security definer set search_path = public as $$
begin
  update service_contract
     set status = 'DRAFT', filed = false, filed_at = null, return_reason = reason, waiting = null,
         confirmed_at = null, confirmed_subject = null, confirmed_tenant = null, confirmed_area = null,
         updated_at = now_at, version = version + 1
   where id = contract and version = seen_version and status = 'FILED'
     and area_code >= current_area() and area_code < current_area() || ':';
  return found;
end $$;
revoke execute on function return_filing from public;
grant execute on function return_filing to linli_supervisor;

create procedure protect_contract_part(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy operator_reads on %s for select to linli_operator
    using (tenant_id = (select current_tenant()))', target);
  execute format('create policy operator_adds_to_drafts on %s for insert to linli_operator
    with check (tenant_id = (select current_tenant()) and not filed)', target);
  execute format('create policy operator_removes_from_drafts on %s for delete to linli_operator
    using (tenant_id = (select current_tenant()) and not filed)', target);
  execute format('create policy supervisor_reads_filed on %s for select to linli_supervisor
    using (filed and area_code >= (select current_area()) and area_code < (select current_area()) || '':'')', target);
  execute format('grant select on %s to linli_operator, linli_supervisor', target);
  execute format('grant insert, delete on %s to linli_operator', target);
end $$;
call protect_contract_part('service_contract_tariff');
call protect_contract_part('service_item');
call protect_contract_part('service_contract_attachment');

call audit_table('service_contract');
call audit_table('service_contract_tariff');
call audit_table('service_item');
call audit_table('service_contract_attachment');
