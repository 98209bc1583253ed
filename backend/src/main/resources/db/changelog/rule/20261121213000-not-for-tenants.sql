--liquibase formatted sql

--changeset linli:20261121213000-not-for-tenants
-- Where less isn't stricter: how long a finding counts, how long a deposit is kept, how far ahead work is planned.
-- Areas set these; whoever is measured by them doesn't.
insert into rule_pack (id, code, area_code, valid_from, title) values
  ('01994000-0000-7000-8000-0000001000b1', 'property-rates', '', '2000-01-02', '设施完好率与维修及时率：检查结果有效期'),
  ('01994000-0000-7000-8000-0000001000b2', 'decoration', '', '2000-01-02', '装修管理：保修期限'),
  ('01994000-0000-7000-8000-0000001000b3', 'patrol', '', '2000-01-02', '巡查：提前生成'),
  ('01994000-0000-7000-8000-0000001000b4', 'facility', '', '2000-01-02', '设施设备保养：提前生成');
insert into rule_value (rule_pack_id, rule_code, amount, unit, overridable, source)
select cast(pack as uuid), code, amount, 'CALENDAR_DAYS', false, source
  from (values
    ('01994000-0000-7000-8000-0000001000b1', 'facility.rate.finding-valid', 92, 'Linli 预设：检查结果一个季度内有效'),
    ('01994000-0000-7000-8000-0000001000b2', 'decoration.warranty', 730,
     '001·4 过保修期限后退还；《住宅室内装饰装修管理办法》第三十二条 最低保修期限二年'),
    ('01994000-0000-7000-8000-0000001000b3', 'patrol.rounds.ahead', 7, 'Linli 预设：提前生成的天数'),
    ('01994000-0000-7000-8000-0000001000b4', 'facility.services.ahead', 31,
     '002·5 年、季、月、周维护计划；提前天数为 Linli 预设')
  ) preset (pack, code, amount, source);
