--liquibase formatted sql

--changeset linli:20261121100000-resident-callers splitStatements:false
-- Of persons the binding looks up what is theirs (domain.md T5): of residents the households and their
-- buildings, of building heads the buildings. Unset is null, and null matches nothing.
create function current_households() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('linli.households', true), '')::uuid[];

create function current_buildings() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('linli.buildings', true), '')::uuid[];

create policy resident_own on idempotency_key to linli_resident, linli_building_head
  using (subject = (select current_subject())) with check (subject = (select current_subject()));
grant select, insert, update on idempotency_key to linli_resident, linli_building_head;

--changeset linli:20261121100000-residency
-- A person who may see and act on a household, from when to when. An owner or another occupant is one
-- by an entry of the register, a member of the family by the owner who answers for it.
create table residency (
  id           uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  building_id  uuid not null,
  household_id uuid not null,
  subject      text not null check (length(subject) between 1 and 200),
  name         text not null check (length(name) between 1 and 100),
  name_masked  text not null generated always as (left(name, 1) || '*') stored,
  kind         text not null check (kind in ('OWNER', 'OCCUPANT', 'FAMILY')),
  relation     text check (length(relation) <= 50),
  occupant_id  uuid,
  sponsor_id   uuid,
  sponsored_by text,
  status       text not null default 'ACTIVE' check (status in ('ACTIVE', 'ENDED', 'REMOVED', 'BARRED')),
  began_at     timestamptz not null,
  ended_at     timestamptz,
  updated_at   timestamptz not null,
  version      bigint not null default 0,
  primary key (id, community_id),
  foreign key (community_id, tenant_id, area_code)
    references community (id, tenant_id, area_code) on update cascade,
  foreign key (building_id, community_id) references building (id, community_id),
  foreign key (household_id, community_id) references household (id, community_id),
  foreign key (occupant_id, community_id) references occupant (id, community_id),
  foreign key (sponsor_id, community_id) references residency (id, community_id),
  check ((kind = 'FAMILY') = (sponsor_id is not null) and (kind = 'FAMILY') = (sponsored_by is not null)
     and (kind = 'FAMILY') = (occupant_id is null)),
  check ((status = 'ENDED') = (ended_at is not null))
);
create unique index residency_person on residency (household_id, subject) where status <> 'ENDED';
-- One account for each person of the register: whoever knows a neighbour's name can't come in beside him.
create unique index residency_entry on residency (occupant_id) where status <> 'ENDED';
create index residency_subject on residency (subject, id);
create index residency_household on residency (household_id, id);
create index residency_building on residency (building_id, id);
create index residency_tenant on residency (tenant_id, id);
create index residency_area on residency (area_code, id);
create index residency_sponsor on residency (sponsor_id) where sponsor_id is not null;

--changeset linli:20261121100000-residency-claim
-- Somebody says to live in a room (domain.md T5). Whether there is such a room, and such a person in it, only
-- whoever checks the claim is told: the answer to the claimant is the same, right or wrong.
create table residency_claim (
  id            uuid not null,
  community_id  uuid not null,
  tenant_id     uuid not null,
  area_code     text collate "C" not null,
  building_id   uuid,
  subject       text not null check (length(subject) between 1 and 200),
  name          text not null check (length(name) between 1 and 100),
  name_masked   text not null generated always as (left(name, 1) || '*') stored,
  building_code text not null check (length(building_code) between 1 and 20),
  unit_code     text check (length(unit_code) between 1 and 20),
  room_number   text not null check (length(room_number) between 1 and 20),
  status        text not null default 'SUBMITTED'
                check (status in ('SUBMITTED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
  reason        text check (length(reason) between 1 and 500),
  residency_id  uuid,
  lapses_at     timestamptz not null,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  version       bigint not null default 0,
  primary key (id, community_id),
  foreign key (community_id, tenant_id, area_code)
    references community (id, tenant_id, area_code) on update cascade,
  foreign key (building_id, community_id) references building (id, community_id),
  foreign key (residency_id, community_id) references residency (id, community_id),
  check ((status = 'CONFIRMED') = (residency_id is not null))
);
create unique index residency_claim_open on residency_claim
  (subject, community_id, building_code, unit_code, room_number) nulls not distinct where status = 'SUBMITTED';
create index residency_claim_subject on residency_claim (subject, id);
create index residency_claim_tenant on residency_claim (tenant_id, id);
create index residency_claim_building on residency_claim (building_id, id);
create index residency_claim_community on residency_claim (community_id);
create index residency_claim_lapsing on residency_claim (lapses_at) where status = 'SUBMITTED';

--changeset linli:20261121100000-building-head
-- A volunteer whom the managing tenant has made head of a building that he lives in (domain.md G4).
create table building_head (
  id           uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  building_id  uuid not null,
  residency_id uuid not null,
  appointed_at timestamptz not null,
  ended_at     timestamptz,
  version      bigint not null default 0,
  primary key (id, community_id),
  foreign key (community_id, tenant_id, area_code)
    references community (id, tenant_id, area_code) on update cascade,
  foreign key (building_id, community_id) references building (id, community_id),
  foreign key (residency_id, community_id) references residency (id, community_id)
);
create unique index building_head_current on building_head (residency_id, building_id) where ended_at is null;
create index building_head_tenant on building_head (tenant_id, id);
create index building_head_community on building_head (community_id);

--changeset linli:20261121100000-family-invitation
-- An owner asks a member of the family in, and answers for it (domain.md T5).
create table family_invitation (
  id           uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  building_id  uuid not null,
  household_id uuid not null,
  sponsor_id   uuid not null,
  invited_by   text not null,
  name         text not null check (length(name) between 1 and 100),
  relation     text check (length(relation) <= 50),
  status       text not null default 'OPEN' check (status in ('OPEN', 'ACCEPTED', 'REVOKED')),
  expires_at   timestamptz not null,
  created_at   timestamptz not null,
  version      bigint not null default 0,
  primary key (id, community_id),
  foreign key (community_id, tenant_id, area_code)
    references community (id, tenant_id, area_code) on update cascade,
  foreign key (household_id, community_id) references household (id, community_id),
  foreign key (sponsor_id, community_id) references residency (id, community_id)
);
create index family_invitation_household on family_invitation (household_id, id);
create index family_invitation_community on family_invitation (community_id);

--changeset linli:20261121100000-residency-removal
-- Why a resident was removed, what the person says to it, and what became of that. Whoever may change what
-- is a right to columns: the resident pledges and appeals, the managing tenant answers the pledge, a
-- supervisor the appeal (until the owners' committee is known here).
create table residency_removal (
  id                 uuid not null,
  community_id       uuid not null,
  tenant_id          uuid not null,
  area_code          text collate "C" not null,
  building_id        uuid not null,
  residency_id       uuid not null,
  subject            text not null,
  number             integer not null check (number > 0),
  reason             text not null check (length(reason) between 1 and 500),
  removed_by         text not null,
  removed_for        uuid,
  removed_at         timestamptz not null,
  pledge             text check (length(pledge) between 1 and 2000),
  pledge_state       text not null default 'NONE' check (pledge_state in ('NONE', 'OFFERED', 'ACCEPTED', 'REFUSED')),
  pledged_at         timestamptz,
  pledge_answer      text check (length(pledge_answer) between 1 and 500),
  pledge_answered_by text,
  pledge_answered_at timestamptz,
  appeal             text check (length(appeal) between 1 and 2000),
  appeal_state       text not null default 'NONE' check (appeal_state in ('NONE', 'OPEN', 'UPHELD', 'DISMISSED')),
  appealed_at        timestamptz,
  appeal_answer      text check (length(appeal_answer) between 1 and 500),
  appeal_answered_by text,
  appeal_answered_at timestamptz,
  updated_at         timestamptz not null,
  version            bigint not null default 0,
  primary key (id, community_id),
  foreign key (community_id, tenant_id, area_code)
    references community (id, tenant_id, area_code) on update cascade,
  foreign key (residency_id, community_id) references residency (id, community_id),
  check ((pledge is null) = (pledge_state = 'NONE')),
  check ((appeal is null) = (appeal_state = 'NONE'))
);
create index residency_removal_residency on residency_removal (residency_id, id);
create index residency_removal_subject on residency_removal (subject, id);
create index residency_removal_tenant on residency_removal (tenant_id, id);
create index residency_removal_area on residency_removal (area_code, id);
create index residency_removal_community on residency_removal (community_id);

--changeset linli:20261121100000-policies splitStatements:false
create procedure protect_resident_table(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
end $$;
call protect_resident_table('residency');
call protect_resident_table('residency_claim');
call protect_resident_table('building_head');
call protect_resident_table('family_invitation');
call protect_resident_table('residency_removal');

-- Residents: who lives in the own households, and what concerns oneself.
create policy resident_sees_household on residency for select to linli_resident
  using (household_id = any ((select current_households())::uuid[]) and status <> 'ENDED');
create policy resident_sees_own on residency for select to linli_resident
  using (subject = (select current_subject()));
create policy owner_answers_for on residency for select to linli_resident
  using (sponsored_by = (select current_subject()));
create policy owner_takes_in on residency for insert to linli_resident
  with check (household_id = any ((select current_households())::uuid[]) and kind = 'FAMILY'
              and sponsored_by = (select current_subject()));
create policy resident_leaves on residency for update to linli_resident
  using (subject = (select current_subject())) with check (status = 'ENDED');
create policy owner_ends on residency for update to linli_resident
  using (sponsored_by = (select current_subject())) with check (status = 'ENDED');
grant select, insert, update (status, ended_at, updated_at, version) on residency to linli_resident;

create policy claimant_keeps on residency_claim to linli_resident
  using (subject = (select current_subject())) with check (subject = (select current_subject()));
grant select (id, community_id, subject, name, building_code, unit_code, room_number, status, reason,
  residency_id, lapses_at, created_at, updated_at, version) on residency_claim to linli_resident;
grant insert (id, community_id, subject, name, building_code, unit_code, room_number, lapses_at,
  created_at, updated_at, version) on residency_claim to linli_resident;
grant update (status, updated_at, version) on residency_claim to linli_resident;

create policy resident_invites on family_invitation to linli_resident
  using (household_id = any ((select current_households())::uuid[]))
  with check (household_id = any ((select current_households())::uuid[]));
grant select, insert, update (status, version) on family_invitation to linli_resident;

create policy resident_sees_own on residency_removal for select to linli_resident
  using (subject = (select current_subject()));
create policy resident_answers on residency_removal for update to linli_resident
  using (subject = (select current_subject()))
  with check (subject = (select current_subject()) and pledge_state <> 'ACCEPTED'
              and appeal_state <> 'UPHELD');
grant select, update (pledge, pledge_state, pledged_at, appeal, appeal_state, appealed_at, updated_at, version)
  on residency_removal to linli_resident;

create policy resident_reads_own on household for select to linli_resident
  using (id = any ((select current_households())::uuid[]));
create policy resident_reads_own on occupant for select to linli_resident
  using (household_id = any ((select current_households())::uuid[]) and valid_until is null);
create policy resident_reads_own on building for select to linli_resident
  using (id = any ((select current_buildings())::uuid[]));
create policy resident_reads_own on unit for select to linli_resident
  using (building_id = any ((select current_buildings())::uuid[]));
create policy resident_reads on community_card for select to linli_resident using (true);
grant select on household, community_card to linli_resident;
grant select (id, community_id, code) on building to linli_resident;
grant select (id, community_id, building_id, code) on unit to linli_resident;
grant select (id, community_id, household_id, kind, relation, name_masked, telephone_masked, valid_from,
  valid_until) on occupant to linli_resident;

-- Whoever checks claims: the managing tenant, and the heads of its buildings.
create policy operator_keeps on residency to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy head_sees on residency for select to linli_building_head
  using (building_id = any ((select current_buildings())::uuid[]));
create policy head_takes_in on residency for insert to linli_building_head
  with check (building_id = any ((select current_buildings())::uuid[]));
create policy head_removes on residency for update to linli_building_head
  using (building_id = any ((select current_buildings())::uuid[]))
  with check (building_id = any ((select current_buildings())::uuid[]) and status in ('REMOVED', 'BARRED'));
grant select (id, community_id, tenant_id, area_code, building_id, household_id, subject, name_masked, kind,
  relation, occupant_id, sponsor_id, sponsored_by, status, began_at, ended_at, updated_at, version)
  on residency to linli_operator, linli_building_head, linli_supervisor;
grant insert, update (status, ended_at, updated_at, version) on residency to linli_operator;
grant insert, update (status, updated_at, version) on residency to linli_building_head;

create policy operator_checks on residency_claim to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy head_checks on residency_claim to linli_building_head
  using (building_id = any ((select current_buildings())::uuid[]))
  with check (building_id = any ((select current_buildings())::uuid[]));
grant select (id, community_id, tenant_id, area_code, building_id, subject, name_masked, building_code,
  unit_code, room_number, status, reason, residency_id, lapses_at, created_at,
  updated_at, version), update (status, reason, residency_id, updated_at, version)
  on residency_claim to linli_operator, linli_building_head;
-- Only here is the name read in full: it becomes that of the residency, and nobody is shown it.
grant select (name) on residency_claim to linli_operator, linli_building_head;

create policy operator_appoints on building_head to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
grant select, insert, update (ended_at, version) on building_head to linli_operator;

create policy operator_keeps on residency_removal to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy head_sees on residency_removal for select to linli_building_head
  using (building_id = any ((select current_buildings())::uuid[]));
create policy head_removes on residency_removal for insert to linli_building_head
  with check (building_id = any ((select current_buildings())::uuid[]));
grant select on residency_removal to linli_operator, linli_building_head, linli_supervisor;
grant insert on residency_removal to linli_operator, linli_building_head;
grant update (pledge_state, pledge_answer, pledge_answered_by, pledge_answered_at, updated_at, version)
  on residency_removal to linli_operator;

create policy head_reads on household for select to linli_building_head
  using (building_id = any ((select current_buildings())::uuid[]));
create policy head_reads on building for select to linli_building_head
  using (id = any ((select current_buildings())::uuid[]));
create policy head_reads on unit for select to linli_building_head
  using (building_id = any ((select current_buildings())::uuid[]));
grant select (id, community_id, building_id, unit_id, room_number) on household to linli_building_head;
grant select (id, community_id, code) on building to linli_building_head;
grant select (id, community_id, building_id, code) on unit to linli_building_head;

-- Supervisors answer appeals, and see the residents that these concern, masked.
create policy supervisor_sees on residency for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_reinstates on residency for update to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':'
              and status = 'ACTIVE');
grant update (status, updated_at, version) on residency to linli_supervisor;
create policy supervisor_sees on residency_removal for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_decides on residency_removal for update to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':')
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant update (appeal_state, appeal_answer, appeal_answered_by, appeal_answered_at, updated_at, version)
  on residency_removal to linli_supervisor;

-- Before a person is bound, the directory says what is theirs; whoever shows the signed code of an
-- invitation, who has made it.
create policy directory_looks_up on residency for select to linli_directory using (true);
create policy directory_looks_up on building_head for select to linli_directory using (true);
create policy directory_looks_up on family_invitation for select to linli_directory using (true);
grant select (id, community_id, building_id, household_id, subject, status) on residency to linli_directory;
grant select (community_id, building_id, residency_id, ended_at) on building_head to linli_directory;
grant select (id, invited_by) on family_invitation to linli_directory;

-- The service's own look lets claims lapse that nobody has decided in time.
create policy worker_sees on residency_claim for select to linli_worker using (true);
create policy worker_lets_lapse on residency_claim for update to linli_worker
  using (status = 'SUBMITTED') with check (status = 'LAPSED');
grant select (id, status, lapses_at, version), update (status, updated_at, version)
  on residency_claim to linli_worker;

call audit_table('residency', 'name', 'name_masked');
call audit_table('residency_claim', 'name', 'name_masked', 'building_code', 'unit_code', 'room_number', 'reason');
call audit_table('building_head');
call audit_table('family_invitation', 'name', 'relation');
call audit_table('residency_removal', 'reason', 'pledge', 'pledge_answer', 'appeal', 'appeal_answer');

--changeset linli:20261121100000-claims-against-the-register splitStatements:false
-- What the register knows of a claim is found as the owner of the tables, who has no caller: a claimant
-- must not be able to ask, and a building head sees no names.
create policy claims_are_checked on community for select to linli_owner using (true);
create policy claims_are_checked on building for select to linli_owner using (true);
create policy claims_are_checked on unit for select to linli_owner using (true);
create policy claims_are_checked on household for select to linli_owner using (true);
create policy claims_are_checked on occupant for select to linli_owner using (true);
create policy claims_are_checked on residency_claim for select to linli_owner using (true);

-- People write 3号楼, 3栋 or ３: a code is compared without its last word, and in one width.
create function room_key(code text) returns text language sql immutable parallel safe
  return regexp_replace(lower(replace(normalize(code, NFKC), ' ', '')), '(号楼|号|栋|幢|座|楼|单元|室|#)$', '');

create function person_key(name text) returns text language sql immutable parallel safe
  return lower(replace(normalize(name, NFKC), ' ', ''));

-- The building of a claim; none when there is no such code, or several that only look alike.
create function claimed_building(community uuid, claimed text) returns uuid language sql stable
  set search_path = public
  return (select (array_agg(b.id order by b.code = claimed desc))[1] from building b
           where b.community_id = community and room_key(b.code) = room_key(claimed)
          having count(*) = 1 or bool_or(b.code = claimed));

create function address_claim() returns trigger language plpgsql security definer
  set search_path = public as $$
begin
  select c.tenant_id, c.area_code into new.tenant_id, new.area_code
    from community c where c.id = new.community_id;
  new.building_id := claimed_building(new.community_id, new.building_code);
  return new;
end $$;
create trigger address_claim before insert on residency_claim
  for each row execute function address_claim();

-- Room and person of a claim, as the register has them today, for those who may check it.
create function claim_findings(claim uuid)
  returns table (building_id uuid, household_id uuid, occupant_id uuid, kind text)
  language sql stable security definer set search_path = public as $$
  select building.id, room.id, person.id, person.kind
    from residency_claim c
    cross join lateral (select coalesce(c.building_id, claimed_building(c.community_id, c.building_code)) as id) building
    left join lateral (
      select (array_agg(h.id order by h.room_number = c.room_number desc))[1] as id
        from household h left join unit u on u.id = h.unit_id and u.community_id = h.community_id
       where h.building_id = building.id and h.community_id = c.community_id
         and room_key(h.room_number) = room_key(c.room_number)
         and (c.unit_code is null or room_key(u.code) = room_key(c.unit_code))
      having count(*) = 1) room on true
    left join lateral (
      select o.id, o.kind from occupant o
       where o.household_id = room.id and o.community_id = c.community_id and o.valid_until is null
         and person_key(o.name) = person_key(c.name)
       order by o.kind desc, o.id limit 1) person on true
   where c.id = claim
     and (c.tenant_id = (select current_tenant()) or c.building_id = any ((select current_buildings())::uuid[]))
$$;
revoke all on function claimed_building(uuid, text), claim_findings(uuid) from public;
grant execute on function claim_findings(uuid) to linli_operator, linli_building_head;

--changeset linli:20261121100000-ends-follow splitStatements:false
-- When the register says that a person has left, by whatever way (a sale, an ending, an import), the person's
-- access ends in the same transaction, and with an owner that of the family. Whoever isn't a resident any
-- more heads no building.
create policy ends_follow on residency to linli_owner using (true) with check (true);
create policy ends_follow on building_head to linli_owner using (true) with check (true);

create function end_residencies_of_the_register() returns trigger language plpgsql security definer
  set search_path = public as $$
begin
  update residency r set status = 'ENDED', ended_at = clock_timestamp(), updated_at = clock_timestamp(),
         version = r.version + 1
    from new_rows n join old_rows o on o.id = n.id and o.community_id = n.community_id
   where n.valid_until is not null and o.valid_until is null
     and r.occupant_id = n.id and r.community_id = n.community_id and r.status in ('ACTIVE', 'REMOVED');
  return null;
end $$;
-- contract: trigger occupant.end_residencies, safe since 0.1.0: it refuses nothing, and ends what 0.1.0 knows nothing of
create trigger end_residencies after update on occupant referencing old table as old_rows new table as new_rows
  for each statement execute function end_residencies_of_the_register();

create function end_what_follows_a_residency() returns trigger language plpgsql security definer
  set search_path = public as $$
begin
  -- A statement that changed nothing fires the trigger too; here it ends.
  if not exists (select from new_rows where status <> 'ACTIVE') then
    return null;
  end if;
  update building_head h set ended_at = clock_timestamp(), version = h.version + 1
    from new_rows n
   where n.status <> 'ACTIVE' and h.residency_id = n.id and h.community_id = n.community_id
     and h.ended_at is null;
  update residency f set status = 'ENDED', ended_at = clock_timestamp(), updated_at = clock_timestamp(),
         version = f.version + 1
    from new_rows n
   where n.status = 'ENDED' and f.sponsor_id = n.id and f.community_id = n.community_id
     and f.status in ('ACTIVE', 'REMOVED');
  return null;
end $$;
create trigger end_what_follows after update on residency referencing new table as new_rows
  for each statement execute function end_what_follows_a_residency();
