--liquibase formatted sql

--changeset linli:20261121192000-news
-- What is overdue or missed is told by the worker that finds it.
grant select (severity, origin, found_by) on hazard to linli_worker;
grant select (plan_id, community_id, tenant_id, area_code) on patrol_round to linli_worker;
