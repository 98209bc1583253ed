--liquibase formatted sql

--changeset linli:20261121151000-follow-up-draw
-- Which of a month's cases are followed up besides those that always are (domain.md S4). Drawn once, after
-- the month, by a seed that nobody knew before: cases in the order of sha256(seed:id), as many as the share
-- asks for, rounded up. Whoever doubts it draws again and gets the same.
create table follow_up_draw (
  id            uuid primary key,
  community_id  uuid not null,
  tenant_id     uuid not null,
  area_code     text collate "C" not null,
  month         date not null check (extract(day from month) = 1),
  seed          text not null check (seed ~ '^[0-9a-f]{32}$'),
  share         numeric(5, 2) not null check (share between 0 and 100),
  rule_value_id uuid not null,
  eligible      integer not null check (eligible >= 0),
  drawn         integer not null check (drawn between 0 and eligible),
  drawn_at      timestamptz not null,
  unique (community_id, month),
  unique (id, community_id, tenant_id, area_code),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade
);
create index follow_up_draw_tenant on follow_up_draw (tenant_id, area_code, id);
create index follow_up_draw_area on follow_up_draw (area_code, id);
create table follow_up_draw_case (
  id           uuid primary key,
  draw_id      uuid not null,
  case_id      uuid not null references service_case (id),
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  position     integer not null check (position > 0),
  unique (draw_id, position),
  foreign key (draw_id, community_id, tenant_id, area_code)
    references follow_up_draw (id, community_id, tenant_id, area_code) on update cascade
);
alter table follow_up_draw enable row level security;
alter table follow_up_draw force row level security;
alter table follow_up_draw_case enable row level security;
alter table follow_up_draw_case force row level security;
create policy own on follow_up_draw to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy own on follow_up_draw_case to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on follow_up_draw for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_reads on follow_up_draw_case for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on follow_up_draw, follow_up_draw_case to linli_operator;
grant select on follow_up_draw, follow_up_draw_case to linli_supervisor;
call audit_table('follow_up_draw');
