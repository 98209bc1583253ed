--liquibase formatted sql

--changeset linli:20261121180000-property-rates
-- Rates that an estate is kept at (domain.md P5), with the plan that each is from. Where plans differ the widest
-- holds for the country, so that areas and companies can be stricter.
insert into rule_pack (id, code, area_code, valid_from, title) values
  ('01994000-0000-7000-8000-000000100003', 'property-rates', '', '2000-01-01', '设施完好率与维修及时率');
insert into rule_value (rule_pack_id, rule_code, amount, unit, overridable, source)
select '01994000-0000-7000-8000-000000100003', code, amount, unit, overridable, source
  from (values
    ('facility.rate.lights-working', 95, 'PERCENT', true, '000·4 路灯、楼道灯完好率不低于95%（002·5 为98%）'),
    ('facility.rate.sound', 98, 'PERCENT', true, '002·6 房屋及配套设施完好率98%以上'),
    ('facility.rate.repairs-in-time', 100, 'PERCENT', true, '002·6 房屋零修、急修及时率100%'),
    ('facility.rate.repairs-lasting', 99, 'PERCENT', true, '002·6 维修工程质量合格率99%以上'),
    ('facility.rate.greening', 30, 'PERCENT', true, '001·5 绿化覆盖率不低于30%'),
    ('facility.rate.finding-valid', 92, 'CALENDAR_DAYS', true, 'Linli 预设：检查结果一个季度内有效')
  ) preset (code, amount, unit, overridable, source);
