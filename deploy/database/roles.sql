-- The database roles of Linli (PostgreSQL 18 or later). Run once as a superuser, before the first
-- migration, then give the two logins their passwords:
--   alter role linli_owner password '...';  alter role linli_app password '...';
-- and create the database:  create database linli owner linli_owner;

-- Owns the schema and runs the migrations; the service itself never signs in with it for its work.
create role linli_owner login nosuperuser nocreatedb nocreaterole nobypassrls;

-- One role for each kind of caller: it has the rights and the row-level policies of that kind.
create role linli_operator nologin nobypassrls;
create role linli_supervisor nologin nobypassrls;
create role linli_platform nologin nobypassrls;
create role linli_directory nologin nobypassrls;
create role linli_worker nologin nobypassrls;

-- The login of the service has no rights of its own: it can only become one of the above.
create role linli_app login noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
grant linli_operator, linli_supervisor, linli_platform, linli_directory, linli_worker
  to linli_app with inherit false, set true;
