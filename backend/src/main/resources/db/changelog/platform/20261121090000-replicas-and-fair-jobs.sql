--liquibase formatted sql

--changeset linli:20261121090000-replica
-- A sign of life of each process that serves: they share limits, so each has to know how many there are.
create table replica (
  id      uuid primary key,
  seen_at timestamptz not null
);
alter table replica enable row level security;
alter table replica force row level security;
create policy replicas_count_each_other on replica to linli_worker using (true) with check (true);
grant select, insert, update, delete on replica to linli_worker;

--changeset linli:20261121090000-fair-jobs
-- Whose turn it is: the tenant that was served longest ago.
create index job_queued on job (tenant_id, id) where status = 'QUEUED';
create index job_running on job (tenant_id) where status = 'RUNNING';
create index job_served on job (tenant_id, started_at) where started_at is not null;
