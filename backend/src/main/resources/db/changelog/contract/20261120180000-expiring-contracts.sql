--liquibase formatted sql

--changeset linli:20261120180000-expiring-contracts
-- Active contracts by their end, within what a policy shows: the soonest to end of one company or one
-- area are read without those of all others.
create index service_contract_tenant_ending on service_contract (tenant_id, ends_on, id)
  where status = 'ACTIVE';
create index service_contract_area_ending on service_contract (area_code, ends_on, id)
  where status = 'ACTIVE';
