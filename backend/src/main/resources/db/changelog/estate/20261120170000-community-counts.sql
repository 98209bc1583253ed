--liquibase formatted sql

--changeset linli:20261120170000-community-count splitStatements:false
-- Buildings and households of a community as entries that add up, kept in the transaction of the change:
-- the picture of a city costs its communities, not its households. A change adds an entry and waits
-- for nobody; where entries have become many, those that no other transaction holds are folded into one.
create table community_count (
  id           uuid not null default uuidv7(),
  community_id uuid not null,
  tenant_id    uuid not null,
  area_code    text collate "C" not null,
  buildings    integer not null,
  households   integer not null,
  primary key (community_id, id),
  foreign key (community_id, tenant_id, area_code)
    references community (id, tenant_id, area_code) on update cascade
);
create index community_count_tenant on community_count (tenant_id, community_id);
create index community_count_area on community_count (area_code, community_id);

alter table community_count enable row level security;
alter table community_count force row level security;
create policy operator_reads on community_count for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy supervisor_reads on community_count for select to linli_supervisor
  using (area_code >= (select current_area()) and area_code < (select current_area()) || ':');
create policy trigger_keeps on community_count to linli_owner using (true) with check (true);
grant select on community_count to linli_operator, linli_supervisor;

create function fold_community_counts(communities uuid[]) returns void language sql
  set search_path = public as $$
  with taken as (
    delete from community_count where (community_id, id) in (
      select community_id, id from community_count
       where community_id in (select community_id from community_count
                               where community_id = any (communities)
                               group by community_id having count(*) > 16)
         for update skip locked)
    returning community_id, tenant_id, area_code, buildings, households)
  insert into community_count (community_id, tenant_id, area_code, buildings, households)
  select community_id, tenant_id, area_code, sum(buildings), sum(households) from taken group by 1, 2, 3;
$$;

create function count_estate_rows() returns trigger language plpgsql security definer
  set search_path = public as $$
declare
  sign integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
  insert into community_count (community_id, tenant_id, area_code, buildings, households)
  select community_id, tenant_id, area_code,
         case tg_table_name when 'building' then sign * count(*) else 0 end,
         case tg_table_name when 'household' then sign * count(*) else 0 end
    from changed_rows group by 1, 2, 3;
  perform fold_community_counts(array(select distinct community_id from changed_rows));
  return null;
end $$;

create trigger count_added after insert on building referencing new table as changed_rows
  for each statement execute function count_estate_rows();
create trigger count_removed after delete on building referencing old table as changed_rows
  for each statement execute function count_estate_rows();
create trigger count_added after insert on household referencing new table as changed_rows
  for each statement execute function count_estate_rows();
create trigger count_removed after delete on household referencing old table as changed_rows
  for each statement execute function count_estate_rows();

--changeset linli:20261120170000-count-what-stands
alter table building no force row level security;
alter table household no force row level security;
insert into community_count (community_id, tenant_id, area_code, buildings, households)
select community_id, tenant_id, area_code, sum(buildings), sum(households)
  from (select community_id, tenant_id, area_code, count(*) as buildings, 0 as households from building group by 1, 2, 3
        union all
        select community_id, tenant_id, area_code, 0, count(*) from household group by 1, 2, 3) stands
 group by 1, 2, 3;
alter table building force row level security;
alter table household force row level security;
