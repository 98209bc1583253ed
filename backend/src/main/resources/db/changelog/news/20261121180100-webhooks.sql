--liquibase formatted sql

--changeset linli:20261121180100-webhook
-- Where a third party of a tenant's wants to be told. A supervisor's hears of its jurisdiction.
create table webhook (
  id              uuid primary key,
  tenant_id       uuid not null references tenant (id),
  jurisdiction    text collate "C",
  url             text not null check (length(url) between 1 and 2000),
  description     text check (length(description) <= 200),
  -- Empty for all.
  event_types     text[] not null default '{}',
  status          text not null default 'ACTIVE' check (status in ('ACTIVE', 'DISABLED')),
  disabled_reason text,
  created_at      timestamptz not null,
  version         bigint not null default 0,
  unique (id, tenant_id)
);
create index webhook_tenant on webhook (tenant_id, id);
create index webhook_jurisdiction on webhook (jurisdiction) where jurisdiction is not null;
alter table webhook enable row level security;
alter table webhook force row level security;
create policy own on webhook to linli_operator, linli_supervisor
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy worker_calls on webhook for select to linli_worker using (true);
create policy worker_disables on webhook for update to linli_worker using (true) with check (true);
create policy remover_clears on webhook to linli_remover using (tenant_id = (select removable_tenant()));
grant select, insert, update, delete on webhook to linli_operator, linli_supervisor;
grant select, update (status, disabled_reason, version) on webhook to linli_worker;
grant select (id, tenant_id), delete on webhook to linli_remover;
call audit_table('webhook', 'url');

--changeset linli:20261121180100-webhook-secret
-- What deliveries are signed with. Whoever makes one is shown it once; from then on the worker alone reads
-- it, sealed.
create table webhook_secret (
  id          uuid primary key,
  webhook_id  uuid not null,
  tenant_id   uuid not null,
  secret      bytea not null,
  key_id      text not null,
  created_at  timestamptz not null,
  valid_until timestamptz,
  foreign key (webhook_id, tenant_id) references webhook (id, tenant_id) on delete cascade
);
create index webhook_secret_webhook on webhook_secret (webhook_id, id);
alter table webhook_secret enable row level security;
alter table webhook_secret force row level security;
create policy own on webhook_secret to linli_operator, linli_supervisor
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy worker_signs on webhook_secret for select to linli_worker using (true);
create policy remover_clears on webhook_secret to linli_remover using (tenant_id = (select removable_tenant()));
grant insert, select (id, webhook_id, tenant_id, created_at, valid_until), update (valid_until)
  on webhook_secret to linli_operator, linli_supervisor;
grant select on webhook_secret to linli_worker;
grant select (id, tenant_id), delete on webhook_secret to linli_remover;
call audit_table('webhook_secret', 'secret');
