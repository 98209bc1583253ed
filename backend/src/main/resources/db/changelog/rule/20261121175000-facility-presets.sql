--liquibase formatted sql

--changeset linli:20261121175000-facility-presets
-- Presets of facilities (domain.md E7) with the law or plan that each number is from.
insert into rule_pack (id, code, area_code, valid_from, title) values
  ('01994000-0000-7000-8000-000000100002', 'facility', '', '2000-01-01', '设施设备保养与法定检验');
insert into rule_value (rule_pack_id, rule_code, amount, unit, overridable, source)
select '01994000-0000-7000-8000-000000100002', code, amount, unit, overridable, source
  from (values
    ('facility.services.ahead', 31, 'CALENDAR_DAYS', true, '002·5 年、季、月、周维护计划；提前天数为 Linli 预设'),
    ('facility.certificate.elevator-inspection', 365, 'CALENDAR_DAYS', true,
     '《特种设备安全法》第四十条定期检验；周期一年为 Linli 预设，以检验报告为准'),
    ('facility.certificate.fire-test', 365, 'CALENDAR_DAYS', true, '《消防法》第十六条：建筑消防设施每年至少进行一次全面检测'),
    ('facility.certificate.lightning-protection-test', 365, 'CALENDAR_DAYS', true, '《防雷减灾管理办法》：防雷装置每年检测一次'),
    ('facility.certificate.water-supply-hygiene', 365, 'CALENDAR_DAYS', true, 'GB 17051《二次供水设施卫生规范》：每年全面清洗消毒并检验水质')
  ) preset (code, amount, unit, overridable, source);
