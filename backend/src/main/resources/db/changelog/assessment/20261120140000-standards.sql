--liquibase formatted sql

--changeset linli:20261120140000-assessment-standard splitStatements:false
-- Standards are public rules: once published, everybody signed in may read them, and nobody may
-- change them, the tenant that made them included. Those without a tenant ship with the service.
create table assessment_standard (
  id               uuid primary key,
  tenant_id        uuid,
  area_code        text collate "C" not null,
  code             text not null,
  standard_version integer not null check (standard_version > 0),
  state            text not null check (state in ('DRAFT', 'PUBLISHED')),
  definition       text not null check (definition is json object),
  valid_from       date not null,
  valid_to         date check (valid_to >= valid_from),
  published_at     timestamptz check ((published_at is not null) = (state = 'PUBLISHED')),
  version          bigint not null default 0,
  unique nulls not distinct (tenant_id, code, standard_version)
);
create index assessment_standard_code on assessment_standard (code, id);

create function refuse_change_of_frozen() returns trigger language plpgsql as $$
begin
  raise exception '% % is frozen', tg_table_name, old.id using errcode = 'restrict_violation';
end $$;

create trigger frozen before update or delete on assessment_standard
  for each row when (old.state = 'PUBLISHED') execute function refuse_change_of_frozen();

--changeset linli:20261120140000-assessment-standard-policies
alter table assessment_standard enable row level security;
alter table assessment_standard force row level security;
create policy operator_reads_published on assessment_standard for select to linli_operator
  using (state = 'PUBLISHED');
create policy supervisor_reads_published on assessment_standard for select to linli_supervisor
  using (state = 'PUBLISHED');
create policy supervisor_owns on assessment_standard to linli_supervisor
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy owner_ships_presets on assessment_standard for insert to linli_owner
  with check (tenant_id is null);
grant select on assessment_standard to linli_operator;
grant select, insert, update on assessment_standard to linli_supervisor;
call audit_table('assessment_standard');
