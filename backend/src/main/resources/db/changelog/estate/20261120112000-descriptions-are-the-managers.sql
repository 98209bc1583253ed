--liquibase formatted sql

--changeset linli:20261120112000-descriptions-are-the-managers splitStatements:false
-- A supervisor names, classifies and hands over communities, but what there is in one is an
-- operational record of the tenant that keeps it (domain.md T2). Column grants can't tell whose row it
-- is, so a trigger does; a supervisor that keeps a community itself changes it as operator.
create function refuse_foreign_description() returns trigger language plpgsql as $$
begin
  if current_user = 'linli_supervisor' and old.tenant_id <> current_tenant()
     and (old.address, old.built_from, old.built_to, old.land_area, old.residential_floor_area,
          old.commercial_floor_area, old.declared_buildings, old.declared_households, old.elevators,
          old.parking_spaces, old.enclosed, old.infrastructure_fair, old.property_room_area,
          old.ownership_kinds, old.developer)
         is distinct from
         (new.address, new.built_from, new.built_to, new.land_area, new.residential_floor_area,
          new.commercial_floor_area, new.declared_buildings, new.declared_households, new.elevators,
          new.parking_spaces, new.enclosed, new.infrastructure_fair, new.property_room_area,
          new.ownership_kinds, new.developer)
  then
    raise exception 'community % is described by the tenant that keeps it', old.id
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger describes before update on community
  for each row execute function refuse_foreign_description();
