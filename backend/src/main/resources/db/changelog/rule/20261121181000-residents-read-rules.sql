--liquibase formatted sql

--changeset linli:20261121181000-rules-are-public
-- Time limits start with what a resident opens, by the rules that everybody is held to.
alter policy everybody_reads on rule_pack to linli_operator, linli_supervisor, linli_resident;
alter policy everybody_reads on rule_value to linli_operator, linli_supervisor, linli_resident;
alter policy everybody_reads on rule_override to linli_operator, linli_supervisor, linli_resident;
alter policy everybody_reads on working_calendar to linli_operator, linli_supervisor, linli_platform, linli_worker,
  linli_resident;
alter policy everybody_reads on working_calendar_day to linli_operator, linli_supervisor, linli_platform, linli_worker,
  linli_resident;
grant select on rule_pack, rule_value, rule_override, working_calendar, working_calendar_day to linli_resident;
