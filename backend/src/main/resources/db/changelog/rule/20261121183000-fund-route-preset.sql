--liquibase formatted sql

--changeset linli:20261121183000-fund-route-preset
insert into rule_value (rule_pack_id, rule_code, amount, unit, overridable, source)
values ('01994000-0000-7000-8000-000000100001', 'service-desk.fund-route', 5000, 'YUAN', true,
        '000·5a 共用部位维修提示专项维修资金渠道；金额为 Linli 预设');
