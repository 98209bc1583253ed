--liquibase formatted sql

--changeset linli:20261121191000-communities-of-residents splitStatements:false
-- Where the residents live that a transaction runs for. Unset is null, and null matches nothing.
create function current_communities() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('linli.communities', true), '')::uuid[];
