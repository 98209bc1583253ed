--liquibase formatted sql

--changeset linli:20261121190000-provisional-clocks
-- A limit in working days is reckoned anew once the holidays of its year are known; by how many working days it
-- ends later because it stood still has to be known for that.
alter table service_case_clock
  add column stood_still_days bigint not null default 0 check (stood_still_days >= 0);
create index service_case_clock_provisional on service_case_clock (started_at, id)
  where provisional and ended_at is null;
