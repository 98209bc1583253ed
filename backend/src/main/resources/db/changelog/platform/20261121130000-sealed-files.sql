--liquibase formatted sql

--changeset linli:20261121130000-sealed-files
-- The key that the pieces of a file are sealed with; null for those that stand in clear.
alter table stored_file add column key_id text;
