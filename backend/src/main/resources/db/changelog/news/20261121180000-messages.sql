--liquibase formatted sql

--changeset linli:20261121180000-message
-- What a person is told of an event; without a tenant when the person is told as a resident. The text is
-- made when it is read.
create table message (
  id           uuid primary key default uuidv7(),
  event_id     uuid not null,
  tenant_id    uuid references tenant (id),
  subject      text not null,
  type         text not null,
  subject_kind text not null,
  subject_id   uuid not null,
  sequence     bigint not null,
  community_id uuid,
  area_code    text collate "C",
  occurred_at  timestamptz not null,
  made_at      timestamptz not null default clock_timestamp(),
  data         jsonb not null,
  read_at      timestamptz,
  unique nulls not distinct (event_id, tenant_id, subject)
);
create index message_own on message (tenant_id, subject, id);
create index message_person on message (subject, id) where tenant_id is null;
create index message_made on message (made_at);

alter table message enable row level security;
alter table message force row level security;
create policy own on message to linli_operator, linli_supervisor
  using (tenant_id = (select current_tenant()) and subject = (select current_subject()))
  with check (tenant_id = (select current_tenant()) and subject = (select current_subject()));
create policy persons_own on message to linli_resident
  using (tenant_id is null and subject = (select current_subject()))
  with check (tenant_id is null and subject = (select current_subject()));
create policy worker_keeps on message to linli_worker using (true) with check (true);
create policy remover_clears on message to linli_remover using (tenant_id = (select removable_tenant()));
grant select, update (read_at) on message to linli_operator, linli_supervisor, linli_resident;
grant select, insert, delete on message to linli_worker;
grant select (id, tenant_id), delete on message to linli_remover;

--changeset linli:20261121180000-message-channel
-- Where a person wants to be told besides. The address is sealed, and used only once the person has shown
-- the code that was sent there.
create table message_channel (
  id             uuid primary key,
  tenant_id      uuid references tenant (id),
  subject        text not null,
  channel        text not null check (channel in ('EMAIL', 'SMS', 'WECHAT')),
  address        bytea not null,
  address_key    text not null,
  address_masked text not null,
  language       text not null,
  enabled        boolean not null default true,
  confirmed_at   timestamptz,
  -- What the code is derived from, how often it was guessed, and how many were sent since when.
  challenge      uuid not null,
  guesses        integer not null default 0,
  codes_sent     integer not null default 0,
  codes_since    timestamptz not null,
  version        bigint not null default 0,
  unique nulls not distinct (tenant_id, subject, channel)
);
alter table message_channel enable row level security;
alter table message_channel force row level security;
create policy own on message_channel to linli_operator, linli_supervisor
  using (tenant_id = (select current_tenant()) and subject = (select current_subject()))
  with check (tenant_id = (select current_tenant()) and subject = (select current_subject()));
create policy persons_own on message_channel to linli_resident
  using (tenant_id is null and subject = (select current_subject()))
  with check (tenant_id is null and subject = (select current_subject()));
create policy worker_sends on message_channel for select to linli_worker using (true);
create policy worker_clears on message_channel for delete to linli_worker using (true);
create policy remover_clears on message_channel to linli_remover using (tenant_id = (select removable_tenant()));
grant select, insert, update, delete on message_channel to linli_operator, linli_supervisor, linli_resident;
grant select, delete on message_channel to linli_worker;
grant select (id, tenant_id), delete on message_channel to linli_remover;
call audit_table('message_channel', 'address', 'address_masked');
