--liquibase formatted sql

--changeset linli:20261121174800-worker-tells-whom
-- Whom a case concerns that went up or lapsed: subjects, no names.
grant select (kind, assignee, first_contact, household_id) on service_case to linli_worker;
