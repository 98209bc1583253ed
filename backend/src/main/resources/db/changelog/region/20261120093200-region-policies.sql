--liquibase formatted sql

--changeset linli:20261120093200-region-policies
alter table region enable row level security;
alter table region force row level security;
create policy everybody_reads on region for select
  to linli_operator, linli_supervisor, linli_platform using (true);
create policy supervisor_adds_neighbourhoods on region for insert to linli_supervisor
  with check (level = 'NEIGHBOURHOOD' and code >= (select current_area())
              and code < (select current_area()) || ':');
create policy supervisor_keeps_neighbourhoods on region for update to linli_supervisor
  using (level = 'NEIGHBOURHOOD' and code >= (select current_area())
         and code < (select current_area()) || ':')
  with check (level = 'NEIGHBOURHOOD' and code >= (select current_area())
              and code < (select current_area()) || ':');
create policy migrations_load on region to linli_owner using (true) with check (true);
grant select on region to linli_operator, linli_supervisor, linli_platform;
grant insert, update on region to linli_supervisor;
call audit_table('region');
