--liquibase formatted sql

--changeset linli:20261120092000-stored-file
create table stored_file (
  id         uuid primary key,
  tenant_id  uuid not null,
  name       text not null,
  media_type text not null,
  size_bytes bigint not null check (size_bytes >= 0),
  created_at timestamptz not null default now(),
  unique (id, tenant_id)
);
create index stored_file_tenant on stored_file (tenant_id, id);
create table stored_file_chunk (
  file_id   uuid not null,
  tenant_id uuid not null,
  position  integer not null check (position >= 0),
  content   bytea not null,
  primary key (file_id, position),
  foreign key (file_id, tenant_id) references stored_file (id, tenant_id) on delete cascade
);
alter table stored_file_chunk alter column content set storage external;

alter table stored_file enable row level security;
alter table stored_file force row level security;
alter table stored_file_chunk enable row level security;
alter table stored_file_chunk force row level security;
create policy own on stored_file to linli_operator, linli_supervisor
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy own on stored_file_chunk to linli_operator, linli_supervisor
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
grant select, insert, delete on stored_file, stored_file_chunk to linli_operator, linli_supervisor;

--changeset linli:20261120092000-job
create table job (
  id               uuid primary key,
  tenant_id        uuid not null,
  subject          text not null,
  capacity         text not null,
  area_code        text collate "C",
  roles            text[] not null,
  kind             text not null,
  language         text not null,
  request_id       text,
  parameters       jsonb not null,
  input_file_id    uuid references stored_file (id),
  status           text not null default 'QUEUED'
                   check (status in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  rows_done        bigint not null default 0,
  rows_total       bigint not null default 0,
  cancel_requested boolean not null default false,
  lease_until      timestamptz,
  outcome          jsonb,
  result_file_id   uuid references stored_file (id),
  problem_code     text,
  problem_detail   text,
  created_at       timestamptz not null default now(),
  started_at       timestamptz,
  finished_at      timestamptz
);
create index job_tenant on job (tenant_id, id);
create index job_open on job (id) where status in ('QUEUED', 'RUNNING');

alter table job enable row level security;
alter table job force row level security;
create policy own on job to linli_operator, linli_supervisor
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
-- The worker takes up everybody's jobs, sees nothing but jobs, and then works as their orderer.
create policy worker_takes_up on job for select to linli_worker using (true);
create policy worker_notes on job for update to linli_worker using (true) with check (true);
grant select, insert, update on job to linli_operator, linli_supervisor;
grant select, update on job to linli_worker;
