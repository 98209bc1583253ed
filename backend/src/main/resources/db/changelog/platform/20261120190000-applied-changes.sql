--liquibase formatted sql

--changeset linli:20261120190000-applied-changes splitStatements:false
-- The service asks at its start whether the schema is what it was built for, and can't change it.
create function applied_changes() returns setof text language sql stable security definer
  set search_path = public as $$
  select id from databasechangelog
$$;
revoke all on function applied_changes() from public;
grant execute on function applied_changes() to linli_directory;
