--liquibase formatted sql

--changeset linli:20261121181000-cases-of-residents
-- A resident opens cases too: the case names the person, and the household by which he belongs to the estate;
-- so does everything of the case that he sees. Whoever has left the household, sees them no more.
alter table service_case
  add column person text check (length(person) between 1 and 200),
  add column person_household_id uuid,
  add check ((person is null) = (person_household_id is null)),
  add foreign key (person_household_id, community_id) references household (id, community_id),
  alter column first_contact drop not null,
  add check (first_contact is not null or person is not null);
create index service_case_person on service_case (person, id) where person is not null;
create index service_case_person_household on service_case (person_household_id) where person_household_id is not null;
alter table service_case_contact add column person text, add column person_household_id uuid;
alter table service_case_clock add column person text, add column person_household_id uuid;
alter table service_case_step add column person text, add column person_household_id uuid,
  add column satisfaction integer check (satisfaction between 1 and 5),
  drop constraint service_case_step_acting_as_check,
  add constraint service_case_step_acting_as_check
    check (acting_as in ('MANAGING_TENANT', 'SUPERVISOR', 'SERVICE', 'RESIDENT'));

create policy resident_reads on service_case for select to linli_resident
  using (person = (select current_subject()) and person_household_id = any ((select current_households())::uuid[]));
create policy resident_opens on service_case for insert to linli_resident
  with check (person = (select current_subject()) and person_household_id = any ((select current_households())::uuid[])
              and channel = 'APP' and state = 'RECEIVED' and not major);
create policy resident_moves on service_case for update to linli_resident
  using (person = (select current_subject()) and person_household_id = any ((select current_households())::uuid[]))
  with check (person = (select current_subject()) and person_household_id = any ((select current_households())::uuid[])
              and state in ('RECEIVED', 'ACCEPTED', 'DISPATCHED', 'ON_SITE', 'CONFIRMED', 'WITHDRAWN'));
grant select, insert on service_case to linli_resident;
grant update (state, waiting_since, outcome, promised_at, postponements, reopenings, ended_at, satisfaction, version)
  on service_case to linli_resident;

create policy resident_leaves_number on service_case_contact for insert to linli_resident
  with check (person = (select current_subject()) and person_household_id = any ((select current_households())::uuid[]));
grant insert (id, community_id, tenant_id, area_code, name, telephone, person, person_household_id)
  on service_case_contact to linli_resident;

create policy resident_reads on service_case_clock for select to linli_resident
  using (person = (select current_subject()) and person_household_id = any ((select current_households())::uuid[]));
create policy resident_starts on service_case_clock for insert to linli_resident
  with check (person = (select current_subject()) and person_household_id = any ((select current_households())::uuid[]));
create policy resident_ends on service_case_clock for update to linli_resident
  using (person = (select current_subject()) and person_household_id = any ((select current_households())::uuid[]))
  with check (person = (select current_subject()) and person_household_id = any ((select current_households())::uuid[]));
grant select, insert, update on service_case_clock to linli_resident;

create policy resident_reads on service_case_step for select to linli_resident
  using (person = (select current_subject()) and person_household_id = any ((select current_households())::uuid[]));
create policy resident_notes on service_case_step for insert to linli_resident
  with check (person = (select current_subject()) and person_household_id = any ((select current_households())::uuid[])
              and acting_as = 'RESIDENT');
grant select, insert on service_case_step to linli_resident;

--changeset linli:20261121181000-service-case-photo
-- Photos of a case, each with the step that it came with.
create table service_case_photo (
  case_id             uuid not null,
  step_id             uuid not null references service_case_step (id),
  photo_id            uuid not null,
  community_id        uuid not null,
  tenant_id           uuid not null,
  area_code           text collate "C" not null,
  person              text,
  person_household_id uuid,
  position            integer not null check (position >= 0),
  primary key (step_id, photo_id),
  foreign key (case_id, community_id, tenant_id, area_code)
    references service_case (id, community_id, tenant_id, area_code) on update cascade,
  foreign key (photo_id, community_id) references photo (id, community_id)
);
create index service_case_photo_case on service_case_photo (case_id);
create index service_case_photo_photo on service_case_photo (photo_id);
alter table service_case_photo enable row level security;
alter table service_case_photo force row level security;
create policy own on service_case_photo to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_keeps on service_case_photo to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy resident_reads on service_case_photo for select to linli_resident
  using (person = (select current_subject()) and person_household_id = any ((select current_households())::uuid[]));
create policy resident_adds on service_case_photo for insert to linli_resident
  with check (person = (select current_subject()) and person_household_id = any ((select current_households())::uuid[]));
grant select, insert on service_case_photo to linli_operator, linli_supervisor, linli_resident;
