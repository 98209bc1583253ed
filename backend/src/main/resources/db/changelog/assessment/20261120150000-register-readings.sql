--liquibase formatted sql

--changeset linli:20261120150000-register-readings
-- What measured items go by is read from the register and kept with its moment and the rules it was
-- judged under, so that a result can be computed again from the same figures.
alter table assessment_sheet
  add column register_read_at timestamptz,
  add column estate_rule_id uuid references estate_rule (id);
alter table assessment_self_check
  add column register_figures text not null default '{}' check (register_figures is json object),
  add column register_read_at timestamptz,
  add column estate_rule_id uuid references estate_rule (id);
