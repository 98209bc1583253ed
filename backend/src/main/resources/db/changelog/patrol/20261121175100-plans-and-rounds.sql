--liquibase formatted sql

--changeset linli:20261121175100-patrol-point
-- A place of an estate that rounds lead past. It is retired, never removed: what was seen there stays.
create table patrol_point (
  id              uuid not null,
  community_id    uuid not null,
  tenant_id       uuid not null,
  area_code       text collate "C" not null,
  name            text not null check (length(name) between 1 and 100),
  building_id     uuid,
  qr_text         text check (length(qr_text) between 1 and 200),
  latitude        numeric(8, 6) check (latitude between -90 and 90),
  longitude       numeric(9, 6) check (longitude between -180 and 180),
  retired_at      timestamptz,
  retired_because text check (length(retired_because) between 1 and 500),
  version         bigint not null default 0,
  primary key (id, community_id),
  unique (community_id, qr_text),
  check ((latitude is null) = (longitude is null)),
  check ((retired_at is null) = (retired_because is null)),
  foreign key (building_id, community_id) references building (id, community_id),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade
);
create unique index patrol_point_name on patrol_point (community_id, name) where retired_at is null;
create index patrol_point_tenant on patrol_point (tenant_id, area_code, id);
create index patrol_point_area on patrol_point (area_code, id);
create index patrol_point_community on patrol_point (community_id, id);
alter table patrol_point enable row level security;
alter table patrol_point force row level security;
create policy own on patrol_point to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on patrol_point for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert, update on patrol_point to linli_operator;
grant select on patrol_point to linli_supervisor;
call audit_table('patrol_point');

--changeset linli:20261121175100-patrol-checklist
-- What is looked at. Each version stays as it was: rounds keep the one by which they were walked.
create table patrol_checklist (
  id             uuid primary key,
  community_id   uuid not null,
  tenant_id      uuid not null,
  area_code      text collate "C" not null,
  ready_plan     text,
  current_number integer not null check (current_number > 0),
  version        bigint not null default 0,
  unique (id, community_id),
  unique (id, community_id, tenant_id, area_code),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade
);
create index patrol_checklist_tenant on patrol_checklist (tenant_id, area_code, id);
create index patrol_checklist_area on patrol_checklist (area_code, id);
create index patrol_checklist_community on patrol_checklist (community_id, id);
create table patrol_checklist_version (
  id           uuid primary key,
  checklist_id uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  number       integer not null check (number > 0),
  title        text not null check (length(title) between 1 and 100),
  items        text not null check (items is json array),
  source       text check (length(source) between 1 and 300),
  made_at      timestamptz not null,
  unique (checklist_id, number),
  foreign key (checklist_id, community_id, tenant_id, area_code)
    references patrol_checklist (id, community_id, tenant_id, area_code) on update cascade
);
alter table patrol_checklist enable row level security;
alter table patrol_checklist force row level security;
alter table patrol_checklist_version enable row level security;
alter table patrol_checklist_version force row level security;
create policy own on patrol_checklist to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy own on patrol_checklist_version to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on patrol_checklist for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_reads on patrol_checklist_version for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on patrol_checklist, patrol_checklist_version to linli_operator;
grant update (current_number, version) on patrol_checklist to linli_operator;
grant select on patrol_checklist, patrol_checklist_version to linli_supervisor;
call audit_table('patrol_checklist');

--changeset linli:20261121175100-patrol-plan
-- How often somebody walks past which points (domain.md P1).
create table patrol_plan (
  id                  uuid primary key,
  community_id        uuid not null,
  tenant_id           uuid not null,
  area_code           text collate "C" not null,
  title               text not null check (length(title) between 1 and 100),
  cadence             text not null check (cadence is json object),
  valid_from          date not null,
  valid_until         date check (valid_until >= valid_from),
  checklist_id        uuid,
  post                text check (length(post) between 1 and 50),
  assignee            text,
  ready_plan          text,
  source              text check (length(source) between 1 and 300),
  ahead_rule_value_id uuid not null,
  changed_at          timestamptz not null,
  ended_at            timestamptz,
  ended_because       text check (length(ended_because) between 1 and 500),
  version             bigint not null default 0,
  unique (id, community_id, tenant_id, area_code),
  check (post is not null or assignee is not null),
  check ((ended_at is null) = (ended_because is null)),
  foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code) on update cascade,
  foreign key (checklist_id, community_id) references patrol_checklist (id, community_id)
);
create index patrol_plan_tenant on patrol_plan (tenant_id, area_code, id);
create index patrol_plan_area on patrol_plan (area_code, id);
create index patrol_plan_community on patrol_plan (community_id, id);
create table patrol_plan_point (
  id           uuid primary key,
  plan_id      uuid not null,
  point_id     uuid not null,
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  position     integer not null check (position > 0),
  unique (plan_id, position),
  unique (plan_id, point_id),
  foreign key (plan_id, community_id, tenant_id, area_code)
    references patrol_plan (id, community_id, tenant_id, area_code) on update cascade,
  foreign key (point_id, community_id) references patrol_point (id, community_id)
);
create index patrol_plan_point_point on patrol_plan_point (point_id);
-- Up to which day the rounds of a plan are made, and when more are; apart from the plan, which people edit.
create table patrol_generation (
  id              uuid primary key,
  community_id    uuid not null,
  tenant_id       uuid not null,
  area_code       text collate "C" not null,
  days_ahead      integer not null check (days_ahead >= 0),
  generated_until date,
  next_at         timestamptz,
  foreign key (id, community_id, tenant_id, area_code)
    references patrol_plan (id, community_id, tenant_id, area_code) on update cascade
);
create index patrol_generation_due on patrol_generation (next_at, id) where next_at is not null;

alter table patrol_plan enable row level security;
alter table patrol_plan force row level security;
alter table patrol_plan_point enable row level security;
alter table patrol_plan_point force row level security;
alter table patrol_generation enable row level security;
alter table patrol_generation force row level security;
create policy own on patrol_plan to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy own on patrol_plan_point to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy own on patrol_generation to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on patrol_plan for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy supervisor_reads on patrol_plan_point for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy worker_plans_ahead on patrol_plan for select to linli_worker using (true);
create policy worker_finds_due on patrol_generation for select to linli_worker using (true);
create policy worker_goes_on on patrol_generation for update to linli_worker using (true) with check (true);
grant select, insert, update on patrol_plan to linli_operator;
grant select, insert, delete on patrol_plan_point to linli_operator;
grant select, insert, update on patrol_generation to linli_operator;
grant select on patrol_plan, patrol_plan_point to linli_supervisor;
grant select (id, community_id, tenant_id, area_code, cadence, valid_from, valid_until) on patrol_plan to linli_worker;
grant select on patrol_generation to linli_worker;
grant update (days_ahead, generated_until, next_at) on patrol_generation to linli_worker;
call audit_table('patrol_plan');
call audit_table('patrol_plan_point');

--changeset linli:20261121175100-patrol-round
-- One round of a plan, made ahead. No two of a plan begin at one moment, so that a slot is made once
-- whoever makes it. Points and checklist are those of the moment at which it was begun.
create table patrol_round (
  id                   uuid primary key,
  plan_id              uuid not null,
  community_id         uuid not null,
  tenant_id            uuid not null,
  area_code            text collate "C" not null,
  due_from             timestamptz not null,
  due_until            timestamptz not null check (due_until > due_from),
  state                text not null check (state in ('PLANNED', 'DONE', 'LATE', 'MISSED')),
  started_at           timestamptz check (started_at >= due_from),
  started_by           text,
  finished_at          timestamptz check (finished_at >= started_at),
  finished_by          text,
  offline              boolean not null default false,
  uploaded_at          timestamptz,
  upload_key           text check (length(upload_key) between 1 and 100),
  point_ids            uuid[],
  checklist_version_id uuid references patrol_checklist_version (id),
  version              bigint not null default 0,
  unique (plan_id, due_from),
  unique (id, community_id, tenant_id, area_code),
  check ((started_at is null) = (started_by is null)),
  check ((started_at is null) = (point_ids is null)),
  check ((finished_at is null) = (state in ('PLANNED', 'MISSED'))),
  check (state <> 'DONE' or finished_at < due_until),
  check (state <> 'LATE' or finished_at >= due_until),
  check (offline = (uploaded_at is not null)),
  foreign key (plan_id, community_id, tenant_id, area_code)
    references patrol_plan (id, community_id, tenant_id, area_code) on update cascade
);
create index patrol_round_tenant on patrol_round (tenant_id, area_code, due_from, id);
create index patrol_round_area on patrol_round (area_code, due_from, id);
create index patrol_round_community on patrol_round (community_id, due_from);
create index patrol_round_open on patrol_round (due_until, id) where state = 'PLANNED';
alter table patrol_round enable row level security;
alter table patrol_round force row level security;
create policy operator_reads on patrol_round for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy operator_plans on patrol_round for insert to linli_operator
  with check (tenant_id = (select current_tenant()) and state = 'PLANNED');
create policy operator_walks on patrol_round for update to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy operator_replans on patrol_round for delete to linli_operator
  using (tenant_id = (select current_tenant()) and state = 'PLANNED' and started_at is null);
create policy supervisor_reads on patrol_round for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy worker_finds_open on patrol_round for select to linli_worker using (true);
create policy worker_makes on patrol_round for insert to linli_worker with check (state = 'PLANNED');
create policy worker_misses on patrol_round for update to linli_worker
  using (state = 'PLANNED') with check (state = 'MISSED');
grant select, insert, update, delete on patrol_round to linli_operator;
grant select on patrol_round to linli_supervisor;
grant select (id, state, due_until, version) on patrol_round to linli_worker;
grant insert (id, plan_id, community_id, tenant_id, area_code, due_from, due_until, state)
  on patrol_round to linli_worker;
grant update (state, version) on patrol_round to linli_worker;

-- What was seen at a point on a round; nothing is changed or removed.
create table patrol_check_in (
  id              uuid primary key,
  round_id        uuid not null,
  point_id        uuid not null,
  community_id    uuid not null,
  tenant_id       uuid not null,
  area_code       text collate "C" not null,
  collected_at    timestamptz not null,
  uploaded_at     timestamptz not null check (uploaded_at >= collected_at),
  offline         boolean not null,
  subject         text not null,
  qr_matched      boolean,
  latitude        numeric(8, 6),
  longitude       numeric(9, 6),
  distance_metres integer,
  skipped_because text check (length(skipped_because) between 1 and 500),
  answers         text not null check (answers is json array),
  note            text check (length(note) between 1 and 1000),
  unique (round_id, point_id),
  unique (id, community_id, tenant_id, area_code),
  foreign key (round_id, community_id, tenant_id, area_code)
    references patrol_round (id, community_id, tenant_id, area_code) on update cascade,
  foreign key (point_id, community_id) references patrol_point (id, community_id)
);
create index patrol_check_in_round on patrol_check_in (round_id, collected_at, id);
alter table patrol_check_in enable row level security;
alter table patrol_check_in force row level security;
create policy own on patrol_check_in to linli_operator
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));
create policy supervisor_reads on patrol_check_in for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
grant select, insert on patrol_check_in to linli_operator;
grant select on patrol_check_in to linli_supervisor;

--changeset linli:20261121175100-patrol-ready-plan
-- Plans that the service ships for every estate to take over, with the plan that each is from. One that
-- changes is shipped under a further code: estates have taken the former over under its own.
create table patrol_ready_plan (
  code            text collate "C" primary key check (code ~ '^[a-z][a-z0-9-]{1,49}$'),
  title           text not null,
  cadence         text not null check (cadence is json object),
  post            text not null,
  checklist_title text not null,
  items           text not null check (items is json array),
  source          text not null
);
alter table patrol_ready_plan enable row level security;
alter table patrol_ready_plan force row level security;
create policy everybody_reads on patrol_ready_plan for select to linli_operator, linli_supervisor using (true);
create policy migrations_ship on patrol_ready_plan for insert to linli_owner with check (true);
grant select on patrol_ready_plan to linli_operator, linli_supervisor;
insert into patrol_ready_plan (code, title, cadence, post, checklist_title, items, source) values
('common-parts', '共用部位巡查', '{"kind":"EVERY_DAYS","every":3}', '工程维修员', '共用部位检查',
 '[{"code":"unit-doors","text":"单元门是否完好","kind":"YES_NO","expected":true},
   {"code":"staircases","text":"楼梯通道是否完好、畅通","kind":"YES_NO","expected":true},
   {"code":"doors-windows","text":"其他共用部位的门窗、玻璃等是否完好","kind":"YES_NO","expected":true}]',
 '000·4 每3日巡查1次小区房屋单元门、楼梯通道以及其他共用部位的门窗、玻璃等，做好巡查记录'),
('key-points', '重点部位巡查', '{"kind":"EVERY_HOURS","every":2}', '秩序维护员', '重点部位检查',
 '[{"code":"in-order","text":"重点区域、重点部位是否正常","kind":"YES_NO","expected":true}]',
 '000·4 对重点区域、重点部位每2小时巡查1次'),
('two-rounds-a-day', '小区日常巡逻', '{"kind":"TIMES_A_DAY","every":2}', '秩序维护员', '日常巡逻',
 '[{"code":"in-order","text":"小区内秩序是否正常","kind":"YES_NO","expected":true},
   {"code":"incidents","text":"突发事件及已采取的措施","kind":"TEXT"}]',
 '000·5a 每天不少于两次在小区内巡逻，遇突发事件采取必要措施并及时向有关部门报告'),
('decoration-sites', '装修现场巡查', '{"kind":"EVERY_DAYS","every":1}', '装修管理员', '装修现场检查',
 '[{"code":"appearance","text":"是否影响房屋外观","kind":"YES_NO","expected":false},
   {"code":"structure","text":"是否危及房屋结构安全","kind":"YES_NO","expected":false},
   {"code":"common-pipes","text":"是否拆改共用管线等损害公共利益","kind":"YES_NO","expected":false}]',
 '000·4 每日巡查1次装修施工现场'),
('fire-equipment', '消防器材检查', '{"kind":"TIMES_A_MONTH","every":2}', '消防安全员', '消防器材与通道检查',
 '[{"code":"equipment","text":"消防设施、器材是否完好有效","kind":"YES_NO","expected":true},
   {"code":"pressure","text":"消火栓静水压力","kind":"NUMBER","unit":"MPa"},
   {"code":"evacuation-plan","text":"消防疏散示意图是否设立","kind":"YES_NO","expected":true},
   {"code":"exits","text":"消防车辆通道和各安全出口是否畅通无阻","kind":"YES_NO","expected":true}]',
 '002·5 消防疏散示意图、消防车辆和各安全出口畅通，每月对此检查2次以上'),
('fire-six', '今冬明春火灾防控六项检查', '{"kind":"EVERY_DAYS","every":7}', '消防安全员', '火灾防控六项检查',
 '[{"code":"escape-routes","text":"住宅楼是否存在违章锁闭、封堵、占用、堵塞安全出口、疏散通道，楼道内是否堆放易燃、可燃物品，消防车通道是否被占用、堵塞","kind":"YES_NO","expected":false},
   {"code":"fire-equipment","text":"住宅楼消防设施、消防器材是否保持完好、有效","kind":"YES_NO","expected":true},
   {"code":"wiring","text":"是否存在乱拉乱接电线及其他违章用电的行为","kind":"YES_NO","expected":false},
   {"code":"open-fire","text":"是否存在小区、住宅楼内违反规定使用明火的现象","kind":"YES_NO","expected":false},
   {"code":"fire-distance","text":"是否存在建筑周围违法乱搭乱建棚、房等占用防火间距，影响人员逃生和灭火救援的现象","kind":"YES_NO","expected":false},
   {"code":"fire-duties","text":"物业服务企业是否按照消防职责开展消防工作，积极消除火灾隐患","kind":"YES_NO","expected":true}]',
 '003·15 四、工作内容六项；频次为 Linli 预设'),
('holiday-check', '节日期间物业服务检查', '{"kind":"EVERY_DAYS","every":1}', '项目经理', '节日检查',
 '[{"code":"duty","text":"是否安排专人24小时值班，企业领导、项目经理是否带班，通讯是否畅通","kind":"YES_NO","expected":true},
   {"code":"common-parts","text":"共用部位、共用设施设备使用情况及隐患部位是否检查并检修","kind":"YES_NO","expected":true},
   {"code":"emergency-plans","text":"维修、电梯、消防等突发事件应急预案是否备好，人员是否掌握流程","kind":"YES_NO","expected":true},
   {"code":"repairs","text":"24小时报修值班是否落实，急修是否按时到场","kind":"YES_NO","expected":true},
   {"code":"gate","text":"门岗是否24小时值勤，车辆换证、疏导和停放是否有序","kind":"YES_NO","expected":true},
   {"code":"monitoring","text":"中央监控室是否24小时监控并记录","kind":"YES_NO","expected":true},
   {"code":"equipment-posts","text":"水、电、电梯、监控等设备人员是否在岗，运行、检查、保养记录是否齐全","kind":"YES_NO","expected":true},
   {"code":"cleaning","text":"烟花炮屑是否及时清扫，垃圾是否日产日清、无满溢","kind":"YES_NO","expected":true}]',
 '001·6 节日期间物业服务；频次为 Linli 预设');
