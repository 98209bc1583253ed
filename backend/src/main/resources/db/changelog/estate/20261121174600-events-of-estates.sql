--liquibase formatted sql

--changeset linli:20261121174600-events-of-estates
-- Whoever notes an event can't lay it to an estate of somebody else, and it goes with the estate to the
-- next managing tenant.
alter table outbox_event
  add foreign key (community_id, tenant_id, area_code) references community (id, tenant_id, area_code)
    on update cascade on delete cascade,
  add foreign key (household_id, community_id) references household (id, community_id) on delete cascade;
create index outbox_event_community on outbox_event (community_id) where community_id is not null;
create index outbox_event_household on outbox_event (household_id) where household_id is not null;
