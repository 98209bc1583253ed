--liquibase formatted sql

--changeset linli:20261120090000-caller-functions splitStatements:false
-- Whom the transaction runs for. Unset settings are null, and null matches no policy: an unbound
-- transaction sees nothing. Callers put them into a sub-select, so they are read once a statement.
create function current_tenant() returns uuid language sql stable parallel safe
  return nullif(current_setting('linli.tenant', true), '')::uuid;

create function current_area() returns text language sql stable parallel safe
  return nullif(current_setting('linli.area', true), '') collate "C";

create function current_subject() returns text language sql stable parallel safe
  return nullif(current_setting('linli.subject', true), '');

create function current_request() returns text language sql stable parallel safe
  return nullif(current_setting('linli.request', true), '');

--changeset linli:20261120090000-audit-entry splitStatements:false
-- Who changed what, on whose behalf. Written by triggers alone: the application's login may read its
-- tenant's entries and do nothing else, so an entry can't be forgotten, altered or removed.
create table audit_entry (
  id          uuid primary key default uuidv7(),
  at          timestamptz not null default clock_timestamp(),
  tenant_id   uuid,
  subject     text not null,
  capacity    text not null,
  action      text not null check (action in ('INSERT', 'UPDATE', 'DELETE')),
  record_type text not null,
  record_id   uuid not null,
  before      jsonb,
  after       jsonb,
  request_id  text
);
create index audit_entry_tenant on audit_entry (tenant_id, id);
create index audit_entry_record on audit_entry (record_id, id);

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy operator_reads on audit_entry for select to linli_operator
  using (tenant_id = (select current_tenant()));
create policy supervisor_reads on audit_entry for select to linli_supervisor
  using (tenant_id = (select current_tenant()));
create policy platform_reads on audit_entry for select to linli_platform
  using (tenant_id is null);
create policy triggers_write on audit_entry for insert to linli_owner with check (true);
grant select on audit_entry to linli_operator, linli_supervisor, linli_platform;

-- Personal columns are named but not shown: an audit trail must not become a second copy of them.
create function audit_redact(row_data jsonb, personal text[]) returns jsonb
  language sql immutable parallel safe
  return row_data || coalesce(
    (select jsonb_object_agg(column_name, '***')
       from unnest(personal) column_name
      where jsonb_typeof(row_data -> column_name) <> 'null'), '{}'::jsonb);

-- Statement-level with transition tables: one insert however many rows a bulk statement touches.
create function audit_changes() returns trigger language plpgsql security definer
  set search_path = public as $$
declare
  who      text := coalesce(current_subject(), session_user);
  capacity text := coalesce(nullif(current_setting('role', true), 'none'), session_user);
begin
  if tg_op = 'INSERT' then
    insert into audit_entry (tenant_id, subject, capacity, action, record_type, record_id, after, request_id)
    select current_tenant(), who, capacity, tg_op, tg_table_name, (data ->> 'id')::uuid,
           audit_redact(jsonb_strip_nulls(data), tg_argv), current_request()
      from (select to_jsonb(new_row) as data from new_rows new_row) changed;
  elsif tg_op = 'DELETE' then
    insert into audit_entry (tenant_id, subject, capacity, action, record_type, record_id, before, request_id)
    select current_tenant(), who, capacity, tg_op, tg_table_name, (data ->> 'id')::uuid,
           audit_redact(jsonb_strip_nulls(data), tg_argv), current_request()
      from (select to_jsonb(old_row) as data from old_rows old_row) changed;
  else
    insert into audit_entry (tenant_id, subject, capacity, action, record_type, record_id, before, after, request_id)
    select current_tenant(), who, capacity, tg_op, tg_table_name, record_id,
           audit_redact(before, tg_argv), audit_redact(after, tg_argv), current_request()
      from (select (new_data ->> 'id')::uuid as record_id,
                   jsonb_object_agg(field.key, old_data -> field.key) as before,
                   jsonb_object_agg(field.key, field.value) as after
              from (select to_jsonb(old_row) as old_data, to_jsonb(new_row) as new_data
                      from old_rows old_row join new_rows new_row on new_row.id = old_row.id) pair,
                   lateral jsonb_each(new_data) field
             where field.value is distinct from old_data -> field.key
             group by 1) changed;
  end if;
  return null;
end $$;

-- Called by each table's migration. Further arguments name its personal columns.
create procedure audit_table(audited regclass, variadic personal text[] default '{}')
  language plpgsql as $$
declare
  arguments text := (select string_agg(quote_literal(column_name), ', ') from unnest(personal) column_name);
begin
  execute format('create trigger audit_insert after insert on %s referencing new table as new_rows
    for each statement execute function audit_changes(%s)', audited, arguments);
  execute format('create trigger audit_update after update on %s referencing old table as old_rows
    new table as new_rows for each statement execute function audit_changes(%s)', audited, arguments);
  execute format('create trigger audit_delete after delete on %s referencing old table as old_rows
    for each statement execute function audit_changes(%s)', audited, arguments);
end $$;
