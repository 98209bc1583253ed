--liquibase formatted sql

--changeset linli:20261121182100-hazard-presets
-- Presets of hazards (domain.md P2). The plan leaves open by when; it says what fines are.
insert into rule_value (rule_pack_id, rule_code, amount, unit, overridable, source)
select '01994000-0000-7000-8000-000000100005', code, amount, unit, overridable, source
  from (values
    ('patrol.hazard.fix', 7, 'CALENDAR_DAYS', true, '003·15 不能当场整改的限期落实；天数为 Linli 预设'),
    ('patrol.hazard.fix.major', 1, 'CALENDAR_DAYS', true, '003·15 不能当场整改的限期落实；天数为 Linli 预设'),
    ('patrol.hazard.escalate.project-manager', 1, 'CALENDAR_DAYS', true, '002·7 三级；间隔为 Linli 预设'),
    ('patrol.hazard.escalate.quality-department', 2, 'CALENDAR_DAYS', true, '002·7 三级；间隔为 Linli 预设'),
    ('patrol.hazard.escalate.street', 3, 'CALENDAR_DAYS', true, '003·15 拒不整改的处理；间隔为 Linli 预设'),
    ('patrol.fine.unit', 5000, 'YUAN', false, '003·15 对单位处以五千元罚款（消防法第六十条）'),
    ('patrol.fine.person', 500, 'YUAN', false, '003·15 对个人处以五百元的罚款（消防法第六十条）')
  ) preset (code, amount, unit, overridable, source);
