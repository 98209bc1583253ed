--liquibase formatted sql

--changeset linli:20261121183000-watch-group
-- The group of four of a community (domain.md T4): neighbourhood committee, owners' representative, supervisory
-- committee, company. A supervisor founds it and keeps its members; the company reads their masked names.
create table watch_group (
  id           uuid primary key,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  founded_on   date not null,
  founded_by   uuid not null references tenant (id),
  version      bigint not null default 0,
  unique (community_id),
  unique (id, community_id, tenant_id, area_code),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade
);
create index watch_group_tenant on watch_group (tenant_id, area_code, id);
create index watch_group_area on watch_group (area_code, id);
create table watch_group_member (
  id           uuid primary key,
  group_id     uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  side         text not null
               check (side in ('NEIGHBOURHOOD_COMMITTEE', 'OWNERS_REPRESENTATIVE', 'SUPERVISORY_COMMITTEE', 'COMPANY')),
  name         text not null check (length(name) between 1 and 100),
  name_masked  text not null generated always as (left(name, 1) || '*') stored,
  duty         text check (length(duty) <= 100),
  foreign key (group_id, community_id, tenant_id, area_code)
    references watch_group (id, community_id, tenant_id, area_code) on update cascade
);
create index watch_group_member_group on watch_group_member (group_id, id);
alter table watch_group enable row level security;
alter table watch_group force row level security;
alter table watch_group_member enable row level security;
alter table watch_group_member force row level security;
create policy operator_reads on watch_group for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy operator_reads on watch_group_member for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy supervisor_founds on watch_group to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_keeps on watch_group_member to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select on watch_group to linli_operator;
grant select (id, group_id, community_id, tenant_id, area_code, side, name_masked, duty) on watch_group_member
  to linli_operator;
grant select, insert on watch_group to linli_supervisor;
grant update (version) on watch_group to linli_supervisor;
grant select, insert, delete on watch_group_member to linli_supervisor;
call audit_table('watch_group');
call audit_table('watch_group_member', 'name', 'name_masked');

--changeset linli:20261121183000-watch-finding
-- What the group of four finds day by day (domain.md T4). It crosses tenants by design: whoever files it, company and
-- street see it at once; the company answers, the street closes.
create table watch_finding (
  id               uuid primary key,
  community_id     uuid not null,
  tenant_id        uuid not null,
  area_code        text collate "C" not null,
  group_id         uuid not null,
  filing_tenant_id uuid not null references tenant (id),
  side             text not null check (side in ('NEIGHBOURHOOD_COMMITTEE', 'COMPANY')),
  seen_on          date not null,
  problem          boolean not null,
  finding          text not null check (length(finding) between 1 and 2000),
  filed_at         timestamptz not null,
  filed_by         text not null,
  state            text not null check (state in ('NOTED', 'FILED', 'ANSWERED', 'CLOSED')),
  answer           text check (length(answer) <= 2000),
  answered_at      timestamptz,
  remark           text check (length(remark) <= 2000),
  closed_at        timestamptz,
  version          bigint not null default 0,
  check ((state = 'NOTED') = (not problem)),
  foreign key (group_id, community_id, tenant_id, area_code)
    references watch_group (id, community_id, tenant_id, area_code) on update cascade
);
create index watch_finding_tenant on watch_finding (tenant_id, area_code, id);
create index watch_finding_area on watch_finding (area_code, id);
create index watch_finding_day on watch_finding (community_id, seen_on);
alter table watch_finding enable row level security;
alter table watch_finding force row level security;
create policy operator_reads on watch_finding for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy company_files on watch_finding for insert to linli_operator
  with check (tenant_id = (select current_tenant()) and filing_tenant_id = (select current_tenant())
              and side = 'COMPANY');
create policy company_answers on watch_finding for update to linli_operator
  using (tenant_id = (select current_tenant()) and state = 'FILED')
  with check (tenant_id = (select current_tenant()) and state = 'ANSWERED');
create policy supervisor_reads on watch_finding for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy neighbourhood_files on watch_finding for insert to linli_supervisor
  with check (filing_tenant_id = (select current_tenant()) and side = 'NEIGHBOURHOOD_COMMITTEE'
              and area_code = (select current_area()));
create policy street_closes on watch_finding for update to linli_supervisor
  using (state = 'ANSWERED' and area_code > (select current_area()) and area_code < (select current_area()) || ':')
  with check (state in ('FILED', 'CLOSED') and area_code > (select current_area())
              and area_code < (select current_area()) || ':');
grant select, insert on watch_finding to linli_operator, linli_supervisor;
grant update (state, answer, answered_at, version) on watch_finding to linli_operator;
grant update (state, remark, closed_at, version) on watch_finding to linli_supervisor;
call audit_table('watch_finding', 'finding', 'answer', 'remark');
