--liquibase formatted sql

--changeset linli:20261121130000-tenant-removal
-- When a closed company is removed, and how far that has come. Until it has begun it can be taken back.
create table tenant_removal (
  tenant_id   uuid primary key references tenant (id),
  due_at      timestamptz not null,
  started_at  timestamptz,
  finished_at timestamptz check (finished_at >= started_at),
  -- Which replica is at it, and until when others leave it alone.
  holder      uuid,
  lease_until timestamptz,
  created_at  timestamptz not null default now()
);
create index tenant_removal_due on tenant_removal (due_at) where finished_at is null;

alter table tenant_removal enable row level security;
alter table tenant_removal force row level security;
create policy platform_keeps on tenant_removal to linli_platform using (true) with check (true);
create policy tells_whom_to_remove on tenant_removal for select to linli_owner using (true);
grant select, insert, update, delete on tenant_removal to linli_platform;

--changeset linli:20261121130000-removable-tenant splitStatements:false
-- The tenant that the transaction is bound to, if its removal has begun; nobody else's rows can be
-- removed by the role that removes, whatever it is bound to.
create function removable_tenant() returns uuid language sql stable security definer
  set search_path = public as $$
  select tenant_id from tenant_removal
   where tenant_id = current_tenant() and started_at is not null and finished_at is null
$$;
revoke all on function removable_tenant() from public;
grant execute on function removable_tenant() to linli_remover;

--changeset linli:20261121130000-what-is-removed
create policy remover_clears on member to linli_remover
  using (tenant_id = (select removable_tenant()));
create policy remover_clears on invitation to linli_remover
  using (tenant_id = (select removable_tenant()));
create policy remover_clears on identity_task to linli_remover
  using (tenant_id = (select removable_tenant()));
create policy remover_clears on job to linli_remover
  using (tenant_id = (select removable_tenant()));
create policy remover_clears on stored_file to linli_remover
  using (tenant_id = (select removable_tenant()));
-- Kept by person: those of the members that are being removed, one after the other.
create policy remover_clears on idempotency_key to linli_remover
  using (subject = (select current_subject()) and (select removable_tenant()) is not null);
grant select (id, tenant_id, subject), delete on member to linli_remover;
grant select (id, tenant_id), delete on invitation, identity_task, job, stored_file to linli_remover;
grant select (subject, created_at), delete on idempotency_key to linli_remover;
