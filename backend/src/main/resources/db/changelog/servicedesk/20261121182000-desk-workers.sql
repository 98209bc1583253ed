--liquibase formatted sql

--changeset linli:20261121182000-desk-worker
-- A member who is sent to cases: what he can do, where (everywhere when none is named), and how much at a time.
-- It goes with the membership when a tenant is removed.
create table desk_worker (
  id            uuid primary key,
  tenant_id     uuid not null references tenant (id),
  member_id     uuid not null unique references member (id) on delete cascade,
  skills        text[] not null check (skills <@ array['PLUMBING', 'ELECTRICITY', 'CARPENTRY', 'MASONRY', 'ELEVATOR',
                                                       'CLEANING', 'GREENING', 'SECURITY']),
  community_ids uuid[] not null,
  on_duty       boolean not null,
  capacity      integer not null check (capacity between 1 and 100),
  version       bigint not null default 0
);
create index desk_worker_tenant on desk_worker (tenant_id, id);
alter table desk_worker enable row level security;
alter table desk_worker force row level security;
create policy own on desk_worker to linli_operator, linli_supervisor
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
grant select, insert, update (skills, community_ids, on_duty, capacity, version) on desk_worker to linli_operator;
-- Of a case that it took over, a street sends its own people.
grant select on desk_worker to linli_supervisor;
call audit_table('desk_worker');

--changeset linli:20261121182000-pool
-- What a case needs, and since when anybody who can may pick it.
alter table service_case
  add column skill text check (skill in ('PLUMBING', 'ELECTRICITY', 'CARPENTRY', 'MASONRY', 'ELEVATOR', 'CLEANING',
                                         'GREENING', 'SECURITY')),
  add column pooled_at timestamptz,
  add check (pooled_at is null or state = 'ACCEPTED');
create index service_case_pool on service_case (tenant_id, area_code, id) where pooled_at is not null;
create index service_case_assignee on service_case (assignee, state) where assignee is not null;
grant update (pooled_at) on service_case to linli_resident;
