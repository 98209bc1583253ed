--liquibase formatted sql

--changeset linli:20261121181500-special-service
-- The menu of special services at marked prices (domain.md S7). A price is never changed: another one follows it,
-- and orders keep theirs.
create table special_service (
  id           uuid primary key,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  name         text not null check (length(name) between 1 and 100),
  description  text check (length(description) <= 1000),
  valid_until  date,
  version      bigint not null default 0,
  unique (id, community_id, tenant_id, area_code),
  unique (community_id, name),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade
);
create index special_service_tenant on special_service (tenant_id, area_code, id);
create index special_service_area on special_service (area_code, id);
create table special_service_price (
  id           uuid primary key,
  service_id   uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  unit         text not null check (length(unit) between 1 and 20),
  price        numeric(12, 2) not null check (price >= 0),
  valid_from   date not null,
  unique (service_id, valid_from),
  foreign key (service_id, community_id, tenant_id, area_code)
    references special_service (id, community_id, tenant_id, area_code) on update cascade
);
alter table special_service enable row level security;
alter table special_service force row level security;
alter table special_service_price enable row level security;
alter table special_service_price force row level security;
create policy own on special_service to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on special_service for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy own on special_service_price to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on special_service_price for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert, update on special_service to linli_operator;
grant select, insert on special_service_price to linli_operator;
grant select on special_service, special_service_price to linli_supervisor;
call audit_table('special_service');
call audit_table('special_service_price');

--changeset linli:20261121181500-special-service-order
create table special_service_order (
  id              uuid primary key,
  community_id    uuid not null,
  tenant_id       uuid not null,
  area_code       text collate "C" not null,
  household_id    uuid not null,
  service_id      uuid not null references special_service (id),
  price_id        uuid not null references special_service_price (id),
  service_name    text not null,
  unit            text not null,
  unit_price      numeric(12, 2) not null check (unit_price >= 0),
  quantity        numeric(8, 2) not null check (quantity > 0),
  amount          numeric(14, 2) not null check (amount >= 0),
  wanted_on       date not null,
  note            text check (length(note) <= 1000),
  state           text not null check (state in ('ORDERED', 'ACCEPTED', 'DONE', 'PAID', 'CANCELLED')),
  ordered_at      timestamptz not null,
  ordered_by      text not null,
  accepted_at     timestamptz,
  done_at         timestamptz,
  result          text check (length(result) <= 1000),
  paid_at         timestamptz,
  payment_method  text check (payment_method in ('CASH', 'TRANSFER', 'CARD', 'WECHAT_PAY', 'ALIPAY')),
  receipt_number  text check (length(receipt_number) between 1 and 50),
  cancelled_at    timestamptz,
  cancelled_for   text check (length(cancelled_for) between 1 and 1000),
  version         bigint not null default 0,
  unique (community_id, receipt_number),
  check (amount = round(unit_price * quantity, 2)),
  check ((state = 'PAID') = (paid_at is not null)),
  check ((paid_at is null) = (payment_method is null)),
  check ((paid_at is null) = (receipt_number is null)),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade,
  foreign key (household_id, community_id) references household (id, community_id)
);
create index special_service_order_tenant on special_service_order (tenant_id, area_code, id);
alter table special_service_order enable row level security;
alter table special_service_order force row level security;
create policy own on special_service_order to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
-- What a household orders is between it and who manages the estate.
grant select, insert, update on special_service_order to linli_operator;
call audit_table('special_service_order', 'note', 'result', 'cancelled_for');
