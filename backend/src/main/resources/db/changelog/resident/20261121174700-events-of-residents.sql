--liquibase formatted sql

--changeset linli:20261121174700-events-of-residents
create policy resident_notes on outbox_event for insert to linli_resident
  with check (person = (select current_subject())
              and household_id = any ((select current_households())::uuid[]));
grant insert (id, type, subject_kind, subject_id, tenant_id, community_id, area_code, household_id, actor, concerned,
              person, told_tenant_id, occurred_at, data)
  on outbox_event to linli_resident;
