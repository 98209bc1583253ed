--liquibase formatted sql

--changeset linli:20261121174000-another-person-ends-access splitStatements:false
-- An entry of the register that gets another name isn't that of the person who claimed it by the old one. That
-- somebody is the same person in spite of it can't be seen here: whoever is claims the household again.
create or replace function end_residencies_of_the_register() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  update residency r set status = 'ENDED', ended_at = clock_timestamp(), updated_at = clock_timestamp(),
         version = r.version + 1
    from new_rows n join old_rows o on o.id = n.id and o.community_id = n.community_id
   where o.valid_until is null
     and (n.valid_until is not null or person_key(n.name) <> person_key(o.name))
     and r.occupant_id = n.id and r.community_id = n.community_id and r.status in ('ACTIVE', 'REMOVED');
  return null;
end $$;

--changeset linli:20261121174000-heads-check-others
-- What the register says to a claim is for who checks it, not for who made it.
alter policy head_checks on residency_claim
  using (building_id = any ((select current_buildings())::uuid[]) and subject <> (select current_subject()))
  with check (building_id = any ((select current_buildings())::uuid[]) and subject <> (select current_subject()));

--changeset linli:20261121174000-whose-entry-it-is splitStatements:false
-- Whether the register still has the person by whose entry a residency stands: its own, or that of the owner
-- who answers for it. For supervisors, who read no names.
create function residency_is_registered(residency_id uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from residency r
      left join residency s on s.id = r.sponsor_id and s.community_id = r.community_id
      join occupant o on o.id = coalesce(r.occupant_id, s.occupant_id) and o.community_id = r.community_id
     where r.id = $1 and o.valid_until is null and person_key(o.name) = person_key(coalesce(s.name, r.name))
       and r.area_code >= (select current_area()) and r.area_code < (select current_area()) || ':')
$$;
revoke all on function residency_is_registered(uuid) from public;
grant execute on function residency_is_registered(uuid) to linli_supervisor;
