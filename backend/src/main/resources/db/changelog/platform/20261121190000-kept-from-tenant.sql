--liquibase formatted sql

--changeset linli:20261121190000-kept-from-tenant
-- What happens at an estate and doesn't concern who manages it, such as a dispute between neighbours that a
-- committee mediates: its supervisors are told, the managing tenant isn't.
alter table outbox_event add column kept_from_tenant boolean not null default false;
grant insert (kept_from_tenant) on outbox_event to linli_operator, linli_supervisor, linli_worker;
