--liquibase formatted sql

--changeset linli:20261120180000-ranking-order
-- The order of a ranking: sheets without a place come last.
create index assessment_sheet_place on assessment_sheet (round_id, (coalesce(place, 2147483647)), id);
