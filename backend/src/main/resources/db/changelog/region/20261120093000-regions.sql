--liquibase formatted sql

--changeset linli:20261120093000-region
-- Statistical division codes (统计用区划代码): province 2 digits, city 4, district 6, street 9,
-- neighbourhood 12. Public reference data, so everybody reads it; supervisors add neighbourhoods.
create table region (
  id          uuid primary key default uuidv7(),
  code        text collate "C" not null check (code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})$'),
  name        text collate "C" not null check (length(name) between 1 and 100),
  level       text not null check (level in ('PROVINCE', 'CITY', 'DISTRICT', 'STREET', 'NEIGHBOURHOOD')),
  parent_code text collate "C",
  valid_from  date not null default '2000-01-01',
  valid_until date check (valid_until >= valid_from),
  version     bigint not null default 0,
  unique (code),
  foreign key (parent_code) references region (code),
  check (length(code) = case level when 'PROVINCE' then 2 when 'CITY' then 4 when 'DISTRICT' then 6
                                   when 'STREET' then 9 else 12 end),
  check (case level when 'PROVINCE' then parent_code is null
                    when 'CITY' then parent_code = left(code, 2)
                    when 'DISTRICT' then parent_code = left(code, 4)
                    when 'STREET' then parent_code = left(code, 6)
                    else parent_code = left(code, 9) end)
);
create index region_parent on region (parent_code, code);
create index region_name on region (name, code);
