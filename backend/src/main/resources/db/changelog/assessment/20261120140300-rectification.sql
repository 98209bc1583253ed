--liquibase formatted sql

--changeset linli:20261120140300-rectification-order
-- Crosses from the supervisor to the rated company by design. An order never changes: what happens
-- with it is added as steps, answers of the company and re-checks of the supervisor.
create table rectification_order (
  id              uuid primary key,
  sheet_id        uuid not null unique,
  round_id        uuid not null,
  tenant_id       uuid not null,
  rated_tenant_id uuid not null,
  area_code       text collate "C" not null,
  community_id    uuid not null references community (id),
  community_name  text not null,
  total           numeric(4, 1) not null,
  issued_on       date not null,
  due_on          date not null check (due_on > issued_on),
  unique (id, tenant_id, rated_tenant_id),
  foreign key (sheet_id, tenant_id, rated_tenant_id)
    references assessment_sheet (id, tenant_id, rated_tenant_id)
);
create index rectification_order_tenant on rectification_order (tenant_id, id);
create index rectification_order_rated on rectification_order (rated_tenant_id, id);
create index rectification_order_area on rectification_order (area_code, id);

alter table rectification_order enable row level security;
alter table rectification_order force row level security;
create policy supervisor_issues on rectification_order for insert to linli_supervisor
  with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on rectification_order for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy rated_reads on rectification_order for select to linli_operator
  using (rated_tenant_id = (select current_tenant()));
grant select, insert on rectification_order to linli_supervisor;
grant select on rectification_order to linli_operator;
call audit_table('rectification_order');

--changeset linli:20261120140300-rectification-step
create table rectification_step (
  id              uuid primary key,
  order_id        uuid not null,
  tenant_id       uuid not null,
  rated_tenant_id uuid not null,
  area_code       text collate "C" not null,
  step_number     integer not null check (step_number > 0),
  kind            text not null check (kind in ('ANSWER', 'RE_CHECK')),
  accepted        boolean check ((accepted is not null) = (kind = 'RE_CHECK')),
  note            text not null,
  evidence        text not null check (evidence is json array),
  taken_at        timestamptz not null,
  unique (order_id, step_number),
  foreign key (order_id, tenant_id, rated_tenant_id)
    references rectification_order (id, tenant_id, rated_tenant_id)
);

alter table rectification_step enable row level security;
alter table rectification_step force row level security;
create policy supervisor_re_checks on rectification_step for insert to linli_supervisor
  with check (tenant_id = (select current_tenant()) and kind = 'RE_CHECK');
create policy supervisor_reads on rectification_step for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy rated_answers on rectification_step for insert to linli_operator
  with check (rated_tenant_id = (select current_tenant()) and kind = 'ANSWER');
create policy rated_reads on rectification_step for select to linli_operator
  using (rated_tenant_id = (select current_tenant()));
grant select, insert on rectification_step to linli_supervisor, linli_operator;
call audit_table('rectification_step');
