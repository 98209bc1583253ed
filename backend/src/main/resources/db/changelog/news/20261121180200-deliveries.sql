--liquibase formatted sql

--changeset linli:20261121180200-delivery
-- An event on its way to one address; without an event the code that confirms the address. Of one subject
-- they go to one target in their order.
create table delivery (
  id                 uuid primary key default uuidv7(),
  event_id           uuid references outbox_event (id) on delete cascade,
  tenant_id          uuid references tenant (id),
  route              text not null check (route in ('EMAIL', 'SMS', 'WECHAT', 'WEBHOOK')),
  webhook_id         uuid references webhook (id) on delete cascade,
  message_channel_id uuid references message_channel (id) on delete cascade,
  target_id          uuid not null generated always as (coalesce(webhook_id, message_channel_id)) stored,
  subject_id         uuid not null,
  sequence           bigint not null,
  type               text,
  state              text not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'FAILED')),
  attempts           integer not null default 0,
  -- Infinity while nobody is to try: the webhook is disabled.
  due_at             timestamptz not null,
  holder             uuid,
  lease_until        timestamptz,
  first_failed_at    timestamptz,
  last_tried_at      timestamptz,
  delivered_at       timestamptz,
  status_code        integer,
  reason             text,
  created_at         timestamptz not null default clock_timestamp(),
  check ((webhook_id is null) <> (message_channel_id is null)),
  check ((webhook_id is not null) = (route = 'WEBHOOK'))
);
create unique index delivery_once on delivery (event_id, target_id) where event_id is not null;
create index delivery_due on delivery (due_at, id) where state = 'PENDING';
create index delivery_queue on delivery (target_id, subject_id, sequence) where state = 'PENDING';
create index delivery_leased on delivery (lease_until, target_id) where lease_until is not null;
create index delivery_webhook on delivery (webhook_id, id);
create index delivery_channel on delivery (message_channel_id);
alter table delivery enable row level security;
alter table delivery force row level security;
-- People's own deliveries are nobody else's business: a tenant sees those to its webhooks.
create policy own_webhooks on delivery to linli_operator, linli_supervisor
  using (tenant_id = (select current_tenant()) and webhook_id is not null)
  with check (tenant_id = (select current_tenant()) and webhook_id is not null);
create policy own_code on delivery for insert to linli_operator, linli_supervisor
  with check (tenant_id = (select current_tenant()) and event_id is null);
create policy persons_own_code on delivery for insert to linli_resident
  with check (tenant_id is null and event_id is null);
create policy worker_keeps on delivery to linli_worker using (true) with check (true);
create policy remover_clears on delivery to linli_remover using (tenant_id = (select removable_tenant()));
grant select, update (state, attempts, due_at, first_failed_at, holder, lease_until)
  on delivery to linli_operator, linli_supervisor;
grant insert (tenant_id, route, message_channel_id, subject_id, sequence, due_at)
  on delivery to linli_operator, linli_supervisor, linli_resident;
grant select, insert, update, delete on delivery to linli_worker;
grant select (id, tenant_id), delete on delivery to linli_remover;
-- Finds out whom an event concerns: keys, roles and areas, no names.
create policy worker_finds_whom on member for select to linli_worker using (true);
create policy worker_finds_whom on tenant for select to linli_worker using (true);
grant select (tenant_id, subject, roles, status) on member to linli_worker;
grant select (id, kind, area_code, status) on tenant to linli_worker;
