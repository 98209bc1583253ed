--liquibase formatted sql

--changeset linli:20261121190000-residents-know-of-mediations
-- Whoever opened the case learns that a mediator is at work, since it makes no move then (domain.md S6). Like
-- everything of a case it names the person; of parties, hearings and texts the person sees nothing here.
alter table mediation
  add column person text check (length(person) between 1 and 200),
  add column person_household_id uuid,
  add check ((person is null) = (person_household_id is null)),
  add foreign key (person_household_id, community_id) references household (id, community_id);
alter table mediation no force row level security;
alter table service_case no force row level security;
update mediation m set person = c.person, person_household_id = c.person_household_id
  from service_case c where c.id = m.case_id and c.person is not null;
alter table mediation force row level security;
alter table service_case force row level security;
create index mediation_person_household on mediation (person_household_id) where person_household_id is not null;
create policy resident_knows on mediation for select to linli_resident
  using (person = (select current_subject()) and person_household_id = any ((select current_households())::uuid[]));
grant select (id, case_id, state) on mediation to linli_resident;
