--liquibase formatted sql

--changeset linli:20261121174500-outbox-event splitStatements:false
-- What has happened and is to be told. Ids and codes only: whatever stands here leaves the service.
create table outbox_event (
  id             uuid primary key,
  type           text not null check (length(type) <= 100),
  subject_kind   text not null check (length(subject_kind) <= 100),
  subject_id     uuid not null,
  -- Which one of its subject's, in the order of the commits; the trigger says it.
  sequence       bigint not null,
  tenant_id      uuid not null,
  community_id   uuid,
  area_code      text collate "C",
  household_id   uuid,
  actor          text not null,
  concerned      text[] not null default '{}',
  person         text,
  told_tenant_id uuid,
  occurred_at    timestamptz not null,
  noted_at       timestamptz not null default clock_timestamp(),
  data           jsonb not null check (jsonb_typeof(data) = 'object'),
  -- When everybody's messages and deliveries were made of it.
  relayed_at     timestamptz,
  unique (subject_id, subject_kind, sequence),
  check ((community_id is null) = (area_code is null)),
  check (household_id is null or community_id is not null)
);
create index outbox_event_waiting on outbox_event (noted_at, id) where relayed_at is null;
create index outbox_event_noted on outbox_event (noted_at);

alter table outbox_event enable row level security;
alter table outbox_event force row level security;
-- Whoever acts notes it, bound as he is, and can't read, change or remove it.
create policy operator_notes on outbox_event for insert to linli_operator
  with check (tenant_id = (select current_tenant()));
create policy supervisor_notes on outbox_event for insert to linli_supervisor
  with check (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy worker_notes on outbox_event for insert to linli_worker with check (true);
create policy worker_tells on outbox_event for select to linli_worker using (true);
create policy worker_marks on outbox_event for update to linli_worker using (true) with check (true);
create policy worker_clears on outbox_event for delete to linli_worker using (true);
grant insert (id, type, subject_kind, subject_id, tenant_id, community_id, area_code, household_id, actor, concerned,
              person, told_tenant_id, occurred_at, data)
  on outbox_event to linli_operator, linli_supervisor, linli_worker;
grant select, update (relayed_at), delete on outbox_event to linli_worker;

--changeset linli:20261121174500-outbox-subject splitStatements:false
-- How many events a subject has had. The trigger counts as the owner, and holds the row until the end of
-- the transaction: the next event of the subject has the next number only once this one is committed, and
-- the same number if it is rolled back. It stays when events are cleared, so that no number comes twice.
create table outbox_subject (
  subject_id   uuid not null,
  subject_kind text not null,
  last         bigint not null,
  primary key (subject_id, subject_kind)
) with (fillfactor = 80);
alter table outbox_subject enable row level security;
alter table outbox_subject force row level security;
create policy trigger_counts on outbox_subject to linli_owner using (true) with check (true);

create function outbox_number() returns trigger language plpgsql security definer
  set search_path = public as $$
begin
  insert into outbox_subject as s (subject_id, subject_kind, last)
  values (new.subject_id, new.subject_kind, 1)
  on conflict (subject_id, subject_kind) do update set last = s.last + 1
  returning last into new.sequence;
  return new;
end $$;
revoke all on function outbox_number() from public;
create trigger outbox_number before insert on outbox_event for each row execute function outbox_number();
