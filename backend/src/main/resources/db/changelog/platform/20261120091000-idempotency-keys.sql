--liquibase formatted sql

--changeset linli:20261120091000-idempotency-key
create table idempotency_key (
  subject     text not null,
  key         text not null,
  fingerprint text not null,
  answer      text,
  created_at  timestamptz not null default now(),
  primary key (subject, key)
);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own on idempotency_key to linli_operator, linli_supervisor, linli_platform
  using (subject = (select current_subject())) with check (subject = (select current_subject()));
grant select, insert, update on idempotency_key to linli_operator, linli_supervisor, linli_platform;
