--liquibase formatted sql

--changeset linli:20261120100000-tenant
create table tenant (
  id          uuid primary key,
  kind        text not null check (kind in ('COMPANY', 'NEIGHBOURHOOD', 'STREET', 'DISTRICT', 'CITY')),
  name        text not null check (length(name) between 1 and 200),
  credit_code text check (credit_code ~ '^[0-9A-Z]{18}$'),
  area_code   text collate "C" references region (code),
  status      text not null default 'ACTIVE' check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED')),
  status_reason text,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  version     bigint not null default 0,
  check (case kind when 'COMPANY' then area_code is null and credit_code is not null
                   when 'NEIGHBOURHOOD' then length(area_code) = 12
                   when 'STREET' then length(area_code) = 9
                   when 'DISTRICT' then length(area_code) = 6
                   else length(area_code) = 4 end)
);
create unique index tenant_credit_code on tenant (credit_code) where status <> 'CLOSED';
create unique index tenant_jurisdiction on tenant (area_code) where status <> 'CLOSED';

create table member (
  id           uuid primary key,
  tenant_id    uuid not null references tenant (id),
  subject      text not null check (length(subject) between 1 and 200),
  display_name text not null check (length(display_name) between 1 and 100),
  roles        text[] not null check (cardinality(roles) > 0),
  status       text not null default 'ACTIVE' check (status in ('ACTIVE', 'LEFT')),
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  version      bigint not null default 0
);
create unique index member_subject on member (tenant_id, subject) where status = 'ACTIVE';
create index member_tenant on member (tenant_id, id);

alter table tenant enable row level security;
alter table tenant force row level security;
alter table member enable row level security;
alter table member force row level security;

create policy platform_keeps on tenant to linli_platform using (true) with check (true);
create policy operator_reads_own on tenant for select to linli_operator
  using (id = (select current_tenant()));
create policy supervisor_reads_own on tenant for select to linli_supervisor
  using (id = (select current_tenant()));
-- Before anybody is bound, the directory alone says which tenant a token speaks for.
create policy directory_looks_up on tenant for select to linli_directory using (true);

create policy platform_keeps on member to linli_platform using (true) with check (true);
create policy operator_keeps_own on member to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_keeps_own on member to linli_supervisor
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy directory_looks_up on member for select to linli_directory using (true);

grant select, insert, update on tenant to linli_platform;
grant select on tenant to linli_operator, linli_supervisor;
grant select (id, kind, status, area_code) on tenant to linli_directory;
grant select, insert, update on member to linli_platform, linli_operator, linli_supervisor;
grant select (tenant_id, subject, roles, status) on member to linli_directory;

call audit_table('tenant');
call audit_table('member', 'display_name');
