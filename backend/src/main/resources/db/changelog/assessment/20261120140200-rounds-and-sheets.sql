--liquibase formatted sql

--changeset linli:20261120140200-assessment-round
-- A round belongs to the supervisor that opened it. Those above it see it once it is published.
create table assessment_round (
  id                 uuid primary key,
  tenant_id          uuid not null,
  area_code          text collate "C" not null,
  title              text not null,
  standard_id        uuid not null references assessment_standard (id),
  standard_code      text not null,
  standard_version   integer not null,
  year               integer not null check (year between 2000 and 2100),
  quarter            integer check (quarter between 1 and 4),
  opens_on           date not null,
  closes_on          date not null check (closes_on >= opens_on),
  residential_area   numeric(14, 2) not null check (residential_area >= 0),
  commercial_area    numeric(14, 2) not null check (commercial_area >= 0),
  rectification_days integer not null check (rectification_days between 1 and 365),
  state              text not null check (state in ('OPEN', 'PUBLISHED')),
  published_at       timestamptz check ((published_at is not null) = (state = 'PUBLISHED')),
  version            bigint not null default 0,
  unique (id, tenant_id),
  constraint assessment_round_once unique nulls not distinct (tenant_id, standard_code, year, quarter)
);
create index assessment_round_area on assessment_round (area_code, id);

create trigger frozen before update or delete on assessment_round
  for each row when (old.state = 'PUBLISHED') execute function refuse_change_of_frozen();

alter table assessment_round enable row level security;
alter table assessment_round force row level security;
create policy supervisor_owns on assessment_round to linli_supervisor
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_above_reads_published on assessment_round for select to linli_supervisor
  using (state = 'PUBLISHED' and area_code >= (select current_area())
         and area_code < (select current_area()) || ':');
grant select, insert, update on assessment_round to linli_supervisor;
call audit_table('assessment_round');

--changeset linli:20261120140200-assessment-entry
-- Every community of the jurisdiction when the round was opened: who takes part, and why not.
create table assessment_entry (
  id               uuid primary key,
  round_id         uuid not null,
  tenant_id        uuid not null,
  area_code        text collate "C" not null,
  community_id     uuid not null references community (id),
  community_name   text not null,
  rated_tenant_id  uuid,
  outcome          text not null,
  residential_area numeric(14, 2) not null,
  commercial_area  numeric(14, 2) not null,
  unique (round_id, community_id),
  foreign key (round_id, tenant_id) references assessment_round (id, tenant_id)
);
create index assessment_entry_area on assessment_entry (round_id, area_code, id);

alter table assessment_entry enable row level security;
alter table assessment_entry force row level security;
create policy supervisor_owns on assessment_entry to linli_supervisor
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
grant select, insert on assessment_entry to linli_supervisor;
call audit_table('assessment_entry');

--changeset linli:20261120140200-assessment-sheet
-- Until it is published a sheet is seen by the supervisor that fills it and by nobody else, the
-- rated company and the supervisors above included. Published, it never changes again.
create table assessment_sheet (
  id               uuid primary key,
  round_id         uuid not null,
  tenant_id        uuid not null,
  rated_tenant_id  uuid not null,
  area_code        text collate "C" not null,
  community_id     uuid not null references community (id),
  community_name   text not null,
  standard_id      uuid not null references assessment_standard (id),
  standard_code    text not null,
  standard_version integer not null,
  year             integer not null,
  quarter          integer,
  state            text not null check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED')),
  answers          text not null check (answers is json array),
  vetoes           text not null check (vetoes is json array),
  register_figures text not null check (register_figures is json object),
  total            numeric(4, 1) check (total between 0 and 100),
  verdict          text check (verdict in ('STARRED', 'PASSED', 'FAILED', 'FORFEITED')),
  band_code        text,
  stars            integer check (stars between 0 and 3),
  place            integer check (place > 0),
  published_at     timestamptz check ((published_at is not null) = (state = 'PUBLISHED')),
  version          bigint not null default 0,
  unique (round_id, community_id),
  unique (id, tenant_id, rated_tenant_id),
  foreign key (round_id, tenant_id) references assessment_round (id, tenant_id),
  check (state = 'DRAFT' or (total is not null and verdict is not null and stars is not null))
);
create index assessment_sheet_round on assessment_sheet (round_id, area_code, id);
create index assessment_sheet_area on assessment_sheet (area_code, id);
create index assessment_sheet_rated on assessment_sheet (rated_tenant_id, id);

create trigger frozen before update or delete on assessment_sheet
  for each row when (old.state = 'PUBLISHED') execute function refuse_change_of_frozen();

alter table assessment_sheet enable row level security;
alter table assessment_sheet force row level security;
create policy supervisor_owns on assessment_sheet to linli_supervisor
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_above_reads_published on assessment_sheet for select to linli_supervisor
  using (state = 'PUBLISHED' and area_code >= (select current_area())
         and area_code < (select current_area()) || ':');
create policy rated_reads_published on assessment_sheet for select to linli_operator
  using (rated_tenant_id = (select current_tenant()) and state = 'PUBLISHED');
grant select, insert, update on assessment_sheet to linli_supervisor;
grant select on assessment_sheet to linli_operator;
call audit_table('assessment_sheet');

--changeset linli:20261120140200-assessment-self-check
-- What the company says of itself. Made empty by the supervisor when the round opens, filled by the
-- company, and read by the supervisor once the company has submitted it.
create table assessment_self_check (
  id                   uuid primary key,
  round_id             uuid not null,
  tenant_id            uuid not null,
  supervisor_tenant_id uuid not null,
  area_code            text collate "C" not null,
  community_id         uuid not null references community (id),
  community_name       text not null,
  round_title          text not null,
  standard_id          uuid not null references assessment_standard (id),
  opens_on             date not null,
  closes_on            date not null,
  state                text not null check (state in ('DRAFT', 'SUBMITTED')),
  answers              text not null check (answers is json array),
  evidence             text not null check (evidence is json array),
  submitted_at         timestamptz check ((submitted_at is not null) = (state = 'SUBMITTED')),
  version              bigint not null default 0,
  unique (round_id, community_id),
  foreign key (round_id, supervisor_tenant_id) references assessment_round (id, tenant_id)
);
create index assessment_self_check_tenant on assessment_self_check (tenant_id, id);
create index assessment_self_check_supervisor on assessment_self_check (supervisor_tenant_id, area_code, id);

create trigger frozen before update or delete on assessment_self_check
  for each row when (old.state = 'SUBMITTED') execute function refuse_change_of_frozen();

alter table assessment_self_check enable row level security;
alter table assessment_self_check force row level security;
create policy operator_reads on assessment_self_check for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy operator_fills on assessment_self_check for update to linli_operator
  using (tenant_id = (select current_tenant()))
  with check (tenant_id = (select current_tenant()));
-- A street that manages estates itself is asked like any company (domain.md T3).
create policy supervisor_reads_own on assessment_self_check for select to linli_supervisor
  using (tenant_id = (select current_tenant()));
create policy supervisor_asks on assessment_self_check for insert to linli_supervisor
  with check (supervisor_tenant_id = (select current_tenant()) and state = 'DRAFT');
create policy supervisor_reads_submitted on assessment_self_check for select to linli_supervisor
  using (supervisor_tenant_id = (select current_tenant()) and state = 'SUBMITTED');
grant select, update on assessment_self_check to linli_operator;
grant select, insert on assessment_self_check to linli_supervisor;
call audit_table('assessment_self_check');
