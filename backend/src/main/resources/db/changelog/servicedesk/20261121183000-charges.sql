--liquibase formatted sql

--changeset linli:20261121183000-service-case-charge
-- What a case costs, line by line, and who pays. What the person is to pay he agrees to before the work is done; a
-- line more or less makes that void. Above a preset the fund is offered for common parts (domain.md S5).
alter table service_case
  add column person_charges numeric(14, 2) not null default 0 check (person_charges >= 0),
  add column agreed_charges numeric(14, 2),
  add column agreed_at timestamptz,
  add column estimated_costs numeric(14, 2) check (estimated_costs >= 0),
  add column fund_threshold numeric(14, 2),
  add column fund_rule_value_id uuid,
  add column fund_choice text check (fund_choice in ('OFFERED', 'FUND', 'CONTRACT')),
  add check ((agreed_charges is null) = (agreed_at is null)),
  add check (fund_choice is null or (estimated_costs is not null and fund_threshold is not null));
grant update (agreed_charges, agreed_at) on service_case to linli_resident;

create table service_case_charge (
  id                  uuid primary key,
  case_id             uuid not null,
  community_id        uuid not null,
  tenant_id           uuid not null,
  area_code           text collate "C" not null,
  person              text,
  person_household_id uuid,
  kind                text not null check (kind in ('MATERIAL', 'LABOUR')),
  name                text not null check (length(name) between 1 and 200),
  quantity            numeric(10, 2) not null check (quantity > 0),
  measure             text not null check (length(measure) between 1 and 20),
  unit_price          numeric(12, 2) not null check (unit_price >= 0),
  amount              numeric(14, 2) not null check (amount = round(quantity * unit_price, 2)),
  payer               text not null check (payer in ('COMPANY', 'PERSON', 'FUND')),
  added_by            text not null,
  added_at            timestamptz not null,
  foreign key (case_id, community_id, tenant_id, area_code)
    references service_case (id, community_id, tenant_id, area_code) on update cascade
);
create index service_case_charge_case on service_case_charge (case_id, id);
alter table service_case_charge enable row level security;
alter table service_case_charge force row level security;
create policy own on service_case_charge to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_keeps on service_case_charge to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy resident_reads on service_case_charge for select to linli_resident
  using (person = (select current_subject()) and person_household_id = any ((select current_households())::uuid[]));
grant select, insert, delete on service_case_charge to linli_operator, linli_supervisor;
grant select on service_case_charge to linli_resident;
call audit_table('service_case_charge');
