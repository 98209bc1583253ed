--liquibase formatted sql

--changeset linli:20261120180000-communities-of-a-company
-- Everybody's list of communities has one order, that of areas: a company's page of it is read from here.
create index community_tenant_area on community (tenant_id, area_code, id);
