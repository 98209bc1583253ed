--liquibase formatted sql

--changeset linli:20261120151000-discarded-drafts
create policy operator_discards_drafts on service_contract for delete to linli_operator
  using (tenant_id = (select current_tenant()) and status = 'DRAFT');
grant delete on service_contract to linli_operator;

--changeset linli:20261120151000-withdrawn-filings splitStatements:false
-- A company changes drafts alone. A policy that let it take a filing back by an update would let it
-- change the filing as well, so this does exactly that one step for it.
create function withdraw_filing(contract uuid, seen_version bigint, now_at timestamptz)
  returns boolean language plpgsql security definer set search_path = public as $$
begin
  update service_contract
     set status = 'DRAFT', filed = false, filed_at = null, return_reason = null, waiting = null,
         confirmed_at = null, confirmed_subject = null, confirmed_tenant = null, confirmed_area = null,
         updated_at = now_at, version = version + 1
   where id = contract and version = seen_version and status = 'FILED' and tenant_id = current_tenant();
  return found;
end $$;
revoke execute on function withdraw_filing from public;
grant execute on function withdraw_filing to linli_operator;
