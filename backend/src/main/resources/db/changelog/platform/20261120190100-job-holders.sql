--liquibase formatted sql

--changeset linli:20261120190100-job-holder
-- Which replica works on a job. One that was thought dead, and comes back to find its job taken up by
-- another, can no longer note anything about it.
alter table job add column holder uuid;
