--liquibase formatted sql

--changeset linli:20261120190000-tenant-sign-in
-- PENDING until the identity provider knows the tenant's organisation and its first administrator.
alter table tenant
  add column sign_in text not null default 'READY' check (sign_in in ('PENDING', 'READY')),
  add column sign_in_fault text check (sign_in_fault in ('unreachable', 'refused', 'failed'));

--changeset linli:20261120190000-identity-task
-- What the identity provider is still to be told. Left in the transaction that it follows from,
-- removed once the provider has heard.
create table identity_task (
  id           uuid primary key,
  tenant_id    uuid not null references tenant (id),
  kind         text not null check (kind in ('OPEN', 'JOIN', 'LEAVE', 'CLOSE')),
  subject      text,
  email        text,
  display_name text,
  attempts     integer not null default 0,
  due_at       timestamptz not null default now(),
  created_at   timestamptz not null default now(),
  check (case kind when 'OPEN' then num_nonnulls(subject, email) = 1
                   when 'CLOSE' then subject is null
                   else subject is not null end)
);
create index identity_task_tenant on identity_task (tenant_id, id);

alter table identity_task enable row level security;
alter table identity_task force row level security;
create policy platform_keeps on identity_task to linli_platform using (true) with check (true);
create policy operator_leaves on identity_task for insert to linli_operator
  with check (tenant_id = (select current_tenant()));
create policy supervisor_leaves on identity_task for insert to linli_supervisor
  with check (tenant_id = (select current_tenant()));
grant select, insert, update, delete on identity_task to linli_platform;
grant insert on identity_task to linli_operator, linli_supervisor;

--changeset linli:20261120190000-invitation
create table invitation (
  id           uuid primary key,
  tenant_id    uuid not null references tenant (id),
  display_name text not null check (length(display_name) between 1 and 100),
  roles        text[] not null check (cardinality(roles) > 0),
  status       text not null default 'OPEN' check (status in ('OPEN', 'ACCEPTED', 'REVOKED')),
  expires_at   timestamptz not null,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  version      bigint not null default 0
);
create index invitation_tenant on invitation (tenant_id, id);

alter table invitation enable row level security;
alter table invitation force row level security;
create policy operator_keeps_own on invitation to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_keeps_own on invitation to linli_supervisor
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
-- Whoever shows the signed code of an invitation belongs to no tenant yet.
create policy directory_looks_up on invitation for select to linli_directory using (true);
grant select, insert, update on invitation to linli_operator, linli_supervisor;
grant select (id, tenant_id) on invitation to linli_directory;

call audit_table('invitation', 'display_name');
