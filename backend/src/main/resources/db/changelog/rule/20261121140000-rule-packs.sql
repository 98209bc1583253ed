--liquibase formatted sql

--changeset linli:20261121140000-rule-pack
-- Numbers of laws and plans by place and time. A version of a pack holds below its area code and on its
-- days; of each rule the value of the longest code wins, then that of the latest first day. The empty
-- code is the whole country: what the service ships, which also says what rules there are.
create table rule_pack (
  id          uuid primary key,
  tenant_id   uuid references tenant (id),
  code        text not null check (code ~ '^[a-z][a-z0-9-]{1,49}$'),
  area_code   text collate "C" not null check (area_code ~ '^[0-9]{0,12}$'),
  valid_from  date not null,
  valid_until date check (valid_until >= valid_from),
  title       text not null check (length(title) between 1 and 200),
  created_at  timestamptz not null default now(),
  unique (id, tenant_id)
);
create index rule_pack_area on rule_pack (area_code, valid_from);
create table rule_value (
  id           uuid primary key default uuidv7(),
  rule_pack_id uuid not null references rule_pack (id),
  tenant_id    uuid,
  rule_code    text not null check (rule_code ~ '^[a-z][a-z0-9.-]{1,99}$'),
  amount       numeric(12, 2) not null check (amount >= 0),
  unit         text not null,
  overridable  boolean not null,
  source       text not null check (length(source) between 1 and 500),
  unique (rule_pack_id, rule_code),
  foreign key (rule_pack_id, tenant_id) references rule_pack (id, tenant_id),
  check (unit in ('MINUTES', 'HOURS', 'CALENDAR_DAYS', 'WORKING_DAYS', 'DAY_ENDS', 'NIGHT_ENDS', 'PERCENT',
                  'TIMES', 'YUAN'))
);
create index rule_value_rule on rule_value (rule_code);

alter table rule_pack enable row level security;
alter table rule_pack force row level security;
alter table rule_value enable row level security;
alter table rule_value force row level security;
create policy everybody_reads on rule_pack for select to linli_operator, linli_supervisor using (true);
create policy everybody_reads on rule_value for select to linli_operator, linli_supervisor using (true);
create policy supervisor_sets on rule_pack for insert to linli_supervisor
  with check (tenant_id = (select current_tenant()) and area_code = (select current_area()));
create policy supervisor_sets on rule_value for insert to linli_supervisor
  with check (tenant_id = (select current_tenant()));
create policy migrations_ship on rule_pack for insert to linli_owner with check (tenant_id is null);
create policy migrations_ship on rule_value for insert to linli_owner with check (tenant_id is null);
grant select on rule_pack, rule_value to linli_operator, linli_supervisor;
grant insert on rule_pack, rule_value to linli_supervisor;
call audit_table('rule_pack');
call audit_table('rule_value');

--changeset linli:20261121140000-rule-override
-- What a tenant promises of its own where the pack lets it. Whom it serves and who supervises it hold it to
-- that, so everybody reads it.
create table rule_override (
  id         uuid primary key,
  tenant_id  uuid not null references tenant (id),
  rule_code  text not null,
  amount     numeric(12, 2) not null check (amount >= 0),
  unit       text not null,
  valid_from date not null,
  reason     text not null check (length(reason) between 1 and 500),
  created_at timestamptz not null default now(),
  check (unit in ('MINUTES', 'HOURS', 'CALENDAR_DAYS', 'WORKING_DAYS', 'DAY_ENDS', 'NIGHT_ENDS', 'PERCENT',
                  'TIMES', 'YUAN'))
);
create index rule_override_tenant on rule_override (tenant_id, rule_code, valid_from);
create index rule_override_id on rule_override (tenant_id, id);
alter table rule_override enable row level security;
alter table rule_override force row level security;
create policy everybody_reads on rule_override for select to linli_operator, linli_supervisor using (true);
create policy operator_promises on rule_override for insert to linli_operator
  with check (tenant_id = (select current_tenant()));
grant select on rule_override to linli_operator, linli_supervisor;
grant insert on rule_override to linli_operator;
call audit_table('rule_override');

--changeset linli:20261121140000-working-calendar
-- Days that the State Council makes holidays or, at weekends, working days. A year that is not here is not
-- known yet: weekends are free in it, and what is reckoned so is marked.
create table working_calendar (
  id         uuid primary key default uuidv7(),
  year       integer not null unique check (year between 2000 and 2200),
  source     text not null check (length(source) between 1 and 500),
  version    bigint not null default 0,
  changed_at timestamptz not null default now()
);
create table working_calendar_day (
  id                  uuid primary key default uuidv7(),
  working_calendar_id uuid not null references working_calendar (id),
  day                 date not null unique,
  kind                text not null check (kind in ('HOLIDAY', 'MAKE_UP_WORKING_DAY')),
  name                text not null check (length(name) between 1 and 50)
);
create index working_calendar_day_calendar on working_calendar_day (working_calendar_id, day);

insert into working_calendar (id, year, source) values
  ('01994000-0000-7000-8000-000000002025', 2025, '国务院办公厅关于2025年部分节假日安排的通知（2024年11月12日）'),
  ('01994000-0000-7000-8000-000000002026', 2026, '国务院办公厅关于2026年部分节假日安排的通知（2025年11月4日）');
insert into working_calendar_day (working_calendar_id, day, kind, name)
select '01994000-0000-7000-8000-000000002025'::uuid, day::date, 'HOLIDAY', name
  from (values ('元旦', date '2025-01-01', date '2025-01-01'), ('春节', '2025-01-28', '2025-02-04'),
               ('清明节', '2025-04-04', '2025-04-06'), ('劳动节', '2025-05-01', '2025-05-05'),
               ('端午节', '2025-05-31', '2025-06-02'), ('国庆节、中秋节', '2025-10-01', '2025-10-08'))
         holiday (name, first, last), generate_series(first, last, interval '1 day') day
union all
select '01994000-0000-7000-8000-000000002025', day, 'MAKE_UP_WORKING_DAY', name
  from (values (date '2025-01-26', '春节'), ('2025-02-08', '春节'), ('2025-04-27', '劳动节'),
               ('2025-09-28', '国庆节、中秋节'), ('2025-10-11', '国庆节、中秋节')) working (day, name);
insert into working_calendar_day (working_calendar_id, day, kind, name)
select '01994000-0000-7000-8000-000000002026'::uuid, day::date, 'HOLIDAY', name
  from (values ('元旦', date '2026-01-01', date '2026-01-03'), ('春节', '2026-02-15', '2026-02-23'),
               ('清明节', '2026-04-04', '2026-04-06'), ('劳动节', '2026-05-01', '2026-05-05'),
               ('端午节', '2026-06-19', '2026-06-21'), ('中秋节', '2026-09-25', '2026-09-27'),
               ('国庆节', '2026-10-01', '2026-10-07'))
         holiday (name, first, last), generate_series(first, last, interval '1 day') day
union all
select '01994000-0000-7000-8000-000000002026', day, 'MAKE_UP_WORKING_DAY', name
  from (values (date '2026-01-04', '元旦'), ('2026-02-14', '春节'), ('2026-02-28', '春节'),
               ('2026-05-09', '劳动节'), ('2026-09-20', '国庆节'), ('2026-10-10', '国庆节')) working (day, name);

alter table working_calendar enable row level security;
alter table working_calendar force row level security;
alter table working_calendar_day enable row level security;
alter table working_calendar_day force row level security;
create policy everybody_reads on working_calendar for select
  to linli_operator, linli_supervisor, linli_platform, linli_worker using (true);
create policy everybody_reads on working_calendar_day for select
  to linli_operator, linli_supervisor, linli_platform, linli_worker using (true);
create policy platform_keeps on working_calendar to linli_platform using (true) with check (true);
create policy platform_keeps on working_calendar_day to linli_platform using (true) with check (true);
grant select on working_calendar, working_calendar_day to linli_operator, linli_supervisor, linli_worker;
grant select, insert, update on working_calendar to linli_platform;
grant select, insert, delete on working_calendar_day to linli_platform;
call audit_table('working_calendar');
call audit_table('working_calendar_day');
