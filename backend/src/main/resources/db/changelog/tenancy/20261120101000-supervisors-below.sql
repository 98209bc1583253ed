--liquibase formatted sql

--changeset linli:20261120101000-supervisors-below
-- The four levels work together (domain.md T2): a supervisor finds the supervisors below it, so that it
-- can put an estate into the custody of one. Companies have no area and stay out of sight.
create policy supervisor_reads_below on tenant for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
