--liquibase formatted sql

--changeset linli:20261121175200-patrol-presets
-- Presets of patrols that the plans leave open. How often rounds are due stands in the ready plans.
insert into rule_pack (id, code, area_code, valid_from, title) values
  ('01994000-0000-7000-8000-000000100005', 'patrol', '', '2000-01-01', '巡查');
insert into rule_value (rule_pack_id, rule_code, amount, unit, overridable, source)
select '01994000-0000-7000-8000-000000100005', code, amount, unit, overridable, source
  from (values
    ('patrol.rounds.ahead', 7, 'CALENDAR_DAYS', true, 'Linli 预设：提前生成的天数'),
    ('patrol.round.late', 24, 'HOURS', true, 'Linli 预设：逾期后仍可补巡的时间'),
    ('patrol.round.upload', 7, 'CALENDAR_DAYS', true, 'Linli 预设：离线巡查补传的期限')
  ) preset (code, amount, unit, overridable, source);
