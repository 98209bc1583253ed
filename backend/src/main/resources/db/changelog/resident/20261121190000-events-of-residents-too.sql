--liquibase formatted sql

--changeset linli:20261121190000-events-of-residents-too
grant insert (kept_from_tenant) on outbox_event to linli_resident;
