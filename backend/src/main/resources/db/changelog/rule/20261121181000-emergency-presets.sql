--liquibase formatted sql

--changeset linli:20261121181000-emergency-presets
-- How often an emergency plan is drilled (domain.md P4).
insert into rule_pack (id, code, area_code, valid_from, title) values
  ('01994000-0000-7000-8000-000000100004', 'emergency', '', '2000-01-01', '应急预案与演练');
insert into rule_value (rule_pack_id, rule_code, amount, unit, overridable, source) values
  ('01994000-0000-7000-8000-000000100004', 'emergency.drill-interval', 365, 'CALENDAR_DAYS', true,
   '000·4、002·5 应急预案；每年至少演练一次（《机关、团体、企业、事业单位消防安全管理规定》第四十条）');
