--liquibase formatted sql

--changeset linli:20261121180500-clock-units
-- Times of the day are rules too: from when on, and until when, something is allowed.
alter table rule_value drop constraint rule_value_unit_check;
alter table rule_value add constraint rule_value_unit_check
  check (unit in ('MINUTES', 'HOURS', 'CALENDAR_DAYS', 'WORKING_DAYS', 'DAY_ENDS', 'NIGHT_ENDS', 'CLOCK_FROM',
                  'CLOCK_UNTIL', 'PERCENT', 'TIMES', 'YUAN'));
alter table rule_override drop constraint rule_override_unit_check;
alter table rule_override add constraint rule_override_unit_check
  check (unit in ('MINUTES', 'HOURS', 'CALENDAR_DAYS', 'WORKING_DAYS', 'DAY_ENDS', 'NIGHT_ENDS', 'CLOCK_FROM',
                  'CLOCK_UNTIL', 'PERCENT', 'TIMES', 'YUAN'));

--changeset linli:20261121180500-decoration-presets
insert into rule_pack (id, code, area_code, valid_from, title) values
  ('01994000-0000-7000-8000-0000001000a2', 'decoration', '', '2000-01-01', '装修管理');
insert into rule_value (rule_pack_id, rule_code, amount, unit, overridable, source)
select '01994000-0000-7000-8000-0000001000a2', code, amount, unit, true, source
  from (values
    ('decoration.hours.morning-from', 480, 'CLOCK_FROM', '002·3 施工早上8:00起'),
    ('decoration.hours.morning-until', 720, 'CLOCK_UNTIL', '002·3 施工上午至12:00'),
    ('decoration.hours.afternoon-from', 840, 'CLOCK_FROM', '002·3 施工下午14:00起'),
    ('decoration.hours.afternoon-until', 1020, 'CLOCK_UNTIL', '002·3 施工下午至17:00'),
    ('decoration.deposit', 2000, 'YUAN', '001·4 收取装修保证金若干；金额为 Linli 预设，至多'),
    ('decoration.warranty', 730, 'CALENDAR_DAYS',
     '001·4 过保修期限后退还；《住宅室内装饰装修管理办法》第三十二条 最低保修期限二年')
  ) preset (code, amount, unit, source);

--changeset linli:20261121180500-decoration-act
-- What may not be done, as it is told before the work begins.
create table decoration_act (
  code     text primary key check (code ~ '^[A-Z][A-Z_]{1,49}$'),
  position integer not null unique,
  text_zh  text not null,
  text_en  text not null,
  source   text not null
);
insert into decoration_act (position, code, text_zh, text_en, source) values
  (1, 'LOAD_BEARING', '拆改、敲打柱子、承重墙、承重梁', 'Removing or striking columns, bearing walls or beams', '001·5 结构及外观'),
  (2, 'DEEP_DRILLING', '在楼板上打孔深度超过10毫米，或者不避开水管、线缆', 'Drilling into the floor slab by more than 10 mm, or into pipes and cables', '001·5 结构及外观'),
  (3, 'BALCONY', '自行封闭阳台，加设防盗栏杆等附加物', 'Closing the balcony or adding bars to it', '001·5 阳台及门窗'),
  (4, 'ENTRANCE_DOOR', '改动入户门、门套，加装防盗门', 'Changing the entrance door or adding another', '001·5 阳台及门窗'),
  (5, 'WINDOW_BARS', '在窗户上安装防盗网', 'Putting bars on windows', '001·5 阳台及门窗'),
  (6, 'DRAIN_PIPES', '改动厨房、卫生间的排水、排污管道', 'Changing the drains of kitchen or bathroom', '001·5 管道'),
  (7, 'WET_ROOMS', '改变厨房、卫生间原有位置', 'Moving kitchen or bathroom', '001·5 厨房及卫生间'),
  (8, 'GAS_PIPES', '改动煤气管道或者将其埋入墙体', 'Changing gas pipes or hiding them in a wall', '001·5 厨房及卫生间'),
  (9, 'AIR_SHAFT', '敲打、改变公共通风管道井', 'Striking or changing the common air shaft', '001·5 厨房及卫生间'),
  (10, 'SMART_LINES', '更改智能设施管线和所属设备的位置', 'Changing lines or devices of the smart system', '001·5 智能设施及管线'),
  (11, 'AIR_CONDITIONER', '空调外机不放在指定位置', 'Hanging the air conditioner anywhere but in its place', '001·5 空调'),
  (12, 'RUBBISH', '在公共部位遗留施工垃圾', 'Leaving rubble in common parts', '000·1 施工垃圾及时自行处理');
alter table decoration_act enable row level security;
alter table decoration_act force row level security;
create policy everybody_reads on decoration_act for select to linli_operator, linli_supervisor using (true);
grant select on decoration_act to linli_operator, linli_supervisor;

--changeset linli:20261121180500-decoration-filing
-- A household's decoration (domain.md S8). It belongs to the estate and moves along with it.
create table decoration_filing (
  id                     uuid primary key,
  community_id           uuid not null,
  tenant_id              uuid not null,
  area_code              text collate "C" not null,
  household_id           uuid not null,
  contractor_name        text not null check (length(contractor_name) between 1 and 100),
  contractor_code        text check (contractor_code ~ '^[0-9A-Z]{18}$'),
  plan                   text not null check (length(plan) between 1 and 5000),
  starts_on              date not null,
  ends_on                date not null,
  filed_at               timestamptz not null,
  filed_by               text not null,
  state                  text not null
                         check (state in ('FILED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'WORKING', 'STOPPED', 'WARRANTY', 'SETTLED')),
  reason                 text check (length(reason) <= 2000),
  acknowledged_at        timestamptz,
  acknowledged_how       text check (length(acknowledged_how) <= 500),
  acknowledged_acts      text[] not null default '{}',
  deposit                numeric(12, 2) check (deposit > 0),
  deposit_receipt        text check (length(deposit_receipt) between 1 and 50),
  deposit_taken_at       timestamptz,
  started_at             timestamptz,
  checked_at             timestamptz,
  check_findings         text check (length(check_findings) <= 2000),
  warranty_until         timestamptz,
  warranty_rule_value_id uuid,
  deducted               numeric(12, 2) check (deducted >= 0),
  returned               numeric(12, 2) check (returned >= 0),
  returned_at            timestamptz,
  returned_how           text check (length(returned_how) <= 500),
  version                bigint not null default 0,
  unique (id, community_id, tenant_id, area_code),
  check (ends_on >= starts_on),
  check ((deposit is null) = (deposit_taken_at is null)),
  check ((deposit is null) = (deposit_receipt is null)),
  check (returned is null or returned + deducted = deposit),
  check (started_at is null or (acknowledged_at is not null and deposit is not null)),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade,
  foreign key (household_id, community_id) references household (id, community_id)
);
create index decoration_filing_tenant on decoration_filing (tenant_id, area_code, id);
create index decoration_filing_area on decoration_filing (area_code, id);
alter table decoration_filing enable row level security;
alter table decoration_filing force row level security;
create policy own on decoration_filing to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on decoration_filing for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert, update on decoration_filing to linli_operator;
grant select on decoration_filing to linli_supervisor;
call audit_table('decoration_filing', 'plan', 'reason', 'acknowledged_how', 'check_findings', 'returned_how');

--changeset linli:20261121180500-decoration-deduction
create table decoration_deduction (
  id           uuid primary key,
  filing_id    uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  position     integer not null check (position > 0),
  amount       numeric(12, 2) not null check (amount > 0),
  reason       text not null check (length(reason) between 1 and 500),
  unique (filing_id, position),
  foreign key (filing_id, community_id, tenant_id, area_code)
    references decoration_filing (id, community_id, tenant_id, area_code) on update cascade
);
alter table decoration_deduction enable row level security;
alter table decoration_deduction force row level security;
create policy own on decoration_deduction to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on decoration_deduction for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on decoration_deduction to linli_operator;
grant select on decoration_deduction to linli_supervisor;
call audit_table('decoration_deduction');

--changeset linli:20261121180500-decoration-visit
-- What was found on the site; once a day.
create table decoration_visit (
  id                 uuid primary key,
  filing_id          uuid not null,
  community_id       uuid not null,
  tenant_id          uuid not null,
  area_code          text collate "C" not null,
  at                 timestamptz not null,
  day                date not null,
  subject            text not null,
  working            boolean not null,
  outside_hours      boolean not null,
  noise              boolean not null,
  prohibited_act     text references decoration_act (code),
  against_stop_order boolean not null,
  findings           text not null check (length(findings) between 1 and 2000),
  check (not outside_hours or working),
  check (not against_stop_order or working),
  unique (id, community_id, tenant_id, area_code),
  foreign key (filing_id, community_id, tenant_id, area_code)
    references decoration_filing (id, community_id, tenant_id, area_code) on update cascade
);
create index decoration_visit_filing on decoration_visit (filing_id, day);
create index decoration_visit_list on decoration_visit (filing_id, id);
alter table decoration_visit enable row level security;
alter table decoration_visit force row level security;
create policy own on decoration_visit to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on decoration_visit for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on decoration_visit to linli_operator;
grant select on decoration_visit to linli_supervisor;

--changeset linli:20261121180500-decoration-step
create table decoration_step (
  id           uuid primary key,
  filing_id    uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  move         text not null,
  from_state   text,
  to_state     text not null,
  at           timestamptz not null,
  subject      text not null,
  note         text check (length(note) <= 2000),
  foreign key (filing_id, community_id, tenant_id, area_code)
    references decoration_filing (id, community_id, tenant_id, area_code) on update cascade
);
create index decoration_step_filing on decoration_step (filing_id, id);
alter table decoration_step enable row level security;
alter table decoration_step force row level security;
create policy own on decoration_step to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on decoration_step for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on decoration_step to linli_operator;
grant select on decoration_step to linli_supervisor;

--changeset linli:20261121180500-contractor-breach
-- Contractors that broke the rules, by name and for everybody who has signed in: a notice board, which crosses
-- tenants by design. Organisations only, no persons; what was a mistake is taken down with the reason.
create table contractor_breach (
  id              uuid primary key,
  community_id    uuid not null,
  tenant_id       uuid not null,
  area_code       text collate "C" not null,
  visit_id        uuid not null unique,
  community_name  text not null,
  contractor_name text not null,
  contractor_code text,
  prohibited_act  text references decoration_act (code),
  breach          text not null check (length(breach) between 1 and 500),
  happened_on     date not null,
  published_at    timestamptz not null,
  published_by    text not null,
  taken_down_at   timestamptz,
  taken_down_for  text check (length(taken_down_for) between 1 and 500),
  version         bigint not null default 0,
  check ((taken_down_at is null) = (taken_down_for is null)),
  foreign key (visit_id, community_id, tenant_id, area_code)
    references decoration_visit (id, community_id, tenant_id, area_code) on update cascade
);
create index contractor_breach_tenant on contractor_breach (tenant_id, id);
create index contractor_breach_area on contractor_breach (area_code, id) where taken_down_at is null;
create index contractor_breach_name on contractor_breach (contractor_name, id) where taken_down_at is null;
alter table contractor_breach enable row level security;
alter table contractor_breach force row level security;
create policy own on contractor_breach to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on contractor_breach for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy breaches_are_listed_publicly on contractor_breach for select to linli_directory
  using (taken_down_at is null);
grant select, insert, update on contractor_breach to linli_operator;
grant select on contractor_breach to linli_supervisor;
grant select (id, community_id, area_code, community_name, contractor_name, contractor_code, prohibited_act,
              breach, happened_on, published_at, taken_down_at) on contractor_breach to linli_directory;
call audit_table('contractor_breach');
