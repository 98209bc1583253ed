#!/bin/sh
# Runs once, on an empty server, after roles.sql: passwords, and one database each for Linli and Keycloak.
set -eu
psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 \
  --set owner="$LINLI_OWNER_PASSWORD" --set app="$LINLI_APP_PASSWORD" --set keycloak="$KEYCLOAK_PASSWORD" <<'SQL'
alter role linli_owner password :'owner';
alter role linli_app password :'app';
create database linli owner linli_owner;
revoke all on database linli from public;
grant connect on database linli to linli_app;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
