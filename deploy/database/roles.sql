-- The database roles of Linli (PostgreSQL 18 or later). Run as a superuser before the first migration,
-- and again before that of a later release: what is there already stays as it is. After the first
-- time give the two logins their passwords:
--   alter role linli_owner password '...';  alter role linli_app password '...';
-- and create the database:  create database linli owner linli_owner;
do $$
declare
  name text;
begin
  -- Owns the schema and runs the migrations; the service itself never signs in with it for its work.
  if not exists (select from pg_roles where rolname = 'linli_owner') then
    create role linli_owner login nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;

  -- The login of the service has no rights of its own: it can only become one of those below.
  if not exists (select from pg_roles where rolname = 'linli_app') then
    create role linli_app login noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;

  -- One role for each kind of caller: it has the rights and the row-level policies of that kind.
  foreach name in array array['linli_operator', 'linli_supervisor', 'linli_resident',
                              'linli_building_head', 'linli_platform', 'linli_directory',
                              'linli_remover', 'linli_worker'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin nobypassrls', name);
    end if;
    execute format('grant %I to linli_app with inherit false, set true', name);
  end loop;
end $$;
