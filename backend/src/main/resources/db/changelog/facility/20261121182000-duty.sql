--liquibase formatted sql

--changeset linli:20261121182000-duty-shift
-- Who is on duty at an estate, and which of them is the manager (domain.md P3). Whoever doesn't keep the roster reads
-- the masked columns and no others (T6).
create table duty_shift (
  id               uuid primary key,
  community_id     uuid not null,
  tenant_id        uuid not null,
  area_code        text collate "C" not null,
  day              date not null,
  shift            text not null check (shift in ('MORNING', 'AFTERNOON', 'NIGHT', 'WHOLE_DAY')),
  manager          boolean not null,
  name             text not null check (length(name) between 1 and 100),
  name_masked      text not null generated always as (left(name, 1) || '*') stored,
  telephone        text not null check (telephone ~ '^[0-9+-]{7,20}$'),
  telephone_masked text not null generated always as
    (case when length(telephone) >= 11 then left(telephone, 3) || '****' || right(telephone, 4)
          else repeat('*', 4) || right(telephone, 2) end) stored,
  subject          text not null,
  entered_at       timestamptz not null,
  unique (id, community_id, tenant_id, area_code),
  unique (community_id, day, shift, telephone),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade
);
create unique index duty_shift_manager on duty_shift (community_id, day, shift) where manager;
create index duty_shift_tenant on duty_shift (tenant_id, area_code, day, id);
create index duty_shift_area on duty_shift (area_code, day, id);
create table duty_look (
  id            uuid primary key,
  duty_shift_id uuid not null,
  community_id  uuid not null,
  tenant_id     uuid not null,
  area_code     text collate "C" not null,
  subject       text not null,
  at            timestamptz not null,
  reason        text not null check (length(reason) between 1 and 500),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade
);
create index duty_look_tenant on duty_look (tenant_id, id);
alter table duty_shift enable row level security;
alter table duty_shift force row level security;
alter table duty_look enable row level security;
alter table duty_look force row level security;
create policy own on duty_shift to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on duty_shift for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy own on duty_look to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
grant select, insert, delete on duty_shift to linli_operator;
grant select (id, community_id, tenant_id, area_code, day, shift, manager, name_masked, telephone_masked, subject, entered_at)
  on duty_shift to linli_supervisor;
grant select, insert on duty_look to linli_operator;
call audit_table('duty_shift', 'name', 'telephone', 'name_masked', 'telephone_masked');
