--liquibase formatted sql

--changeset linli:20261121140100-service-desk-presets
-- Presets of the service desk (domain.md S2 to S4) with the plan that each number is from. Where plans
-- differ the widest holds for the country, so that areas and companies can be stricter.
insert into rule_pack (id, code, area_code, valid_from, title) values
  ('01994000-0000-7000-8000-000000100001', 'service-desk', '', '2000-01-01', '服务台时限与回访');
insert into rule_value (rule_pack_id, rule_code, amount, unit, overridable, source)
select '01994000-0000-7000-8000-000000100001', code, amount, unit, overridable, source
  from (values
    ('service-desk.respond.urgent', 3, 'MINUTES', true, '001·2 三分钟服务承诺'),
    ('service-desk.respond', 30, 'MINUTES', true, '001·8 不能马上回复的不超过30分钟'),
    ('service-desk.on-site.urgent', 60, 'MINUTES', true, '000·4 急修1小时内到达现场'),
    ('service-desk.on-site.nuisance', 15, 'MINUTES', true, '001·8 邻里扰民15分钟内到达'),
    ('service-desk.on-site', 8, 'HOURS', true, '001·8 其他到达处理不超过8小时'),
    ('service-desk.answer.enquiry', 30, 'MINUTES', true, '001·8 咨询不超过30分钟'),
    ('service-desk.answer.enquiry.other-departments', 2, 'WORKING_DAYS', true, '001·8 其它部门事项不超过2个工作日'),
    ('service-desk.answer.complaint', 3, 'WORKING_DAYS', true, '002·7 最长回复时间不超过三个工作日'),
    ('service-desk.answer.suggestion', 2, 'CALENDAR_DAYS', true, '001·2 建议二日内反馈'),
    ('service-desk.finish.urgent', 24, 'HOURS', true, '000·4 急修24小时内修复'),
    ('service-desk.finish.water', 1, 'DAY_ENDS', true, '000·5a 修水不过天'),
    ('service-desk.finish.electricity', 1, 'NIGHT_ENDS', true, '000·5a 修电不过夜'),
    ('service-desk.finish.common-part', 3, 'WORKING_DAYS', true, '001·8 公共部分维修不超过3个工作日'),
    ('service-desk.finish', 7, 'CALENDAR_DAYS', true, '001·2 一般不超过一周'),
    ('service-desk.promise.longest', 7, 'CALENDAR_DAYS', true, '001·2 承诺时间一般不超过一周'),
    ('service-desk.promise.postponements', 1, 'TIMES', false, '001·2 同一件事情不得两次推迟'),
    ('service-desk.confirmation', 7, 'CALENDAR_DAYS', false, 'Linli 预设：逾期未确认视为默认'),
    ('service-desk.escalate.project-manager', 2, 'HOURS', true, '002·7 三级投诉热线；间隔为 Linli 预设'),
    ('service-desk.escalate.quality-department', 8, 'HOURS', true, '002·7 三级投诉热线；间隔为 Linli 预设'),
    ('service-desk.escalate.street', 24, 'HOURS', true, '000·5a 街道调解与督办；间隔为 Linli 预设'),
    ('service-desk.follow-up.complaint', 100, 'PERCENT', false, '002·7 投诉回访率100%'),
    ('service-desk.follow-up.major', 100, 'PERCENT', false, '001·8 重大投诉回访率100%'),
    ('service-desk.follow-up', 50, 'PERCENT', true, '001·8 每月抽样回访率不低于50%'),
    ('service-desk.satisfaction', 90, 'PERCENT', true, '001·8 每月业主满意率90%以上')
  ) preset (code, amount, unit, overridable, source);
