--liquibase formatted sql

--changeset linli:20261121175000-photo
-- What is known of a photo; its content is an object outside the database, under the photo's id. Others
-- link a photo by (photo_id, community_id) and claim it; what nobody claims is removed.
create table photo (
  id                uuid not null,
  community_id      uuid not null,
  tenant_id         uuid not null,
  area_code         text collate "C" not null,
  taken_by          text not null check (length(taken_by) between 1 and 200),
  -- Whose staff sent it; null when a resident did.
  sending_tenant_id uuid references tenant (id),
  -- Whom it concerns: a resident, by the household that he belongs to the estate by.
  person            text check (length(person) between 1 and 200),
  household_id      uuid,
  type              text not null check (type in ('JPEG', 'PNG')),
  size_bytes        bigint not null check (size_bytes > 0),
  width             integer not null check (width > 0),
  height            integer not null check (height > 0),
  sha256            text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  sent_at           timestamptz not null,
  claimed_at        timestamptz,
  primary key (id, community_id),
  check ((person is null) = (household_id is null)),
  check (sending_tenant_id is not null or person is not null),
  foreign key (community_id, tenant_id, area_code)
    references community (id, tenant_id, area_code) on update cascade,
  foreign key (household_id, community_id) references household (id, community_id)
);
create index photo_tenant on photo (tenant_id, id);
create index photo_area on photo (area_code, id);
create index photo_community on photo (community_id, id);
create index photo_person on photo (person, id) where person is not null;
create index photo_household on photo (household_id) where household_id is not null;
create index photo_unused on photo (sent_at, id) where claimed_at is null;

alter table photo enable row level security;
alter table photo force row level security;
create policy operator_keeps on photo to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on photo for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_sends on photo for insert to linli_supervisor
  with check (sending_tenant_id = (select current_tenant())
              and area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_claims on photo for update to linli_supervisor
  using (sending_tenant_id = (select current_tenant()))
  with check (sending_tenant_id = (select current_tenant()));
-- Whoever has left the household sees its photos no more.
create policy resident_reads on photo for select to linli_resident
  using (person = (select current_subject()) and household_id = any ((select current_households())::uuid[]));
create policy resident_sends on photo for insert to linli_resident
  with check (sending_tenant_id is null and person = (select current_subject()) and household_id = any ((select current_households())::uuid[]));
create policy resident_claims on photo for update to linli_resident
  using (person = (select current_subject()) and household_id = any ((select current_households())::uuid[]))
  with check (person = (select current_subject()) and household_id = any ((select current_households())::uuid[]));
create policy worker_removes_unused on photo to linli_worker using (claimed_at is null);
grant select, insert, update (claimed_at, person, household_id) on photo
  to linli_operator, linli_supervisor, linli_resident;
grant select (id, community_id, sent_at, claimed_at), delete on photo to linli_worker;
call audit_table('photo', 'person');
