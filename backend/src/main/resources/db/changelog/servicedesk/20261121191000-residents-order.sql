--liquibase formatted sql

--changeset linli:20261121191000-residents-order
-- Residents read the menus of where they live, and order of them for the own household (domain.md S7). An order
-- that a resident makes names the person, and is nobody else's of the household.
create policy resident_reads on special_service for select to linli_resident
  using (community_id = any ((select current_communities())::uuid[]));
create policy resident_reads on special_service_price for select to linli_resident
  using (community_id = any ((select current_communities())::uuid[]));
grant select on special_service, special_service_price to linli_resident;

alter table special_service_order add column person text check (length(person) between 1 and 200);
create index special_service_order_person on special_service_order (person, id) where person is not null;
create policy resident_reads on special_service_order for select to linli_resident
  using (person = (select current_subject()) and household_id = any ((select current_households())::uuid[]));
create policy resident_orders on special_service_order for insert to linli_resident
  with check (person = (select current_subject()) and household_id = any ((select current_households())::uuid[])
              and state = 'ORDERED');
create policy resident_takes_back on special_service_order for update to linli_resident
  using (person = (select current_subject()) and household_id = any ((select current_households())::uuid[])
         and state in ('ORDERED', 'ACCEPTED'))
  with check (person = (select current_subject()) and household_id = any ((select current_households())::uuid[])
              and state = 'CANCELLED');
grant select, insert on special_service_order to linli_resident;
grant update (state, cancelled_at, cancelled_for, version) on special_service_order to linli_resident;
