package io.linli.platform.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a service can rely on in a schema, and what can refuse what it writes: each fact by its kind
 * and name, such as {@code column community.name}, with its definition.
 */
final class SchemaFacts {

  private static final String OURS =
      " c.relnamespace = 'public'::regnamespace and c.relname not like 'databasechangelog%'";

  private static final String SQL =
      """
      select 'table ' || c.relname as fact, '' as definition from pg_class c
       where %1$s and c.relkind in ('r', 'p', 'v')
      union all
      select 'security of ' || c.relname, case when c.relrowsecurity and c.relforcerowsecurity
             then 'forced' else 'open' end from pg_class c where %1$s and c.relkind in ('r', 'p')
      union all
      select 'column ' || c.relname || '.' || a.attname,
             format('%%s|%%s|%%s', format_type(a.atttypid, a.atttypmod),
               case when a.attnotnull then 'required' else 'optional' end,
               case when a.atthasdef or a.attidentity <> '' then 'filled' else 'empty' end)
        from pg_attribute a join pg_class c on c.oid = a.attrelid
       where %1$s and c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped
      union all
      select case k.contype when 'c' then 'check ' when 'f' then 'reference ' else 'key ' end
             || c.relname || '.' || k.conname,
             pg_get_constraintdef(k.oid) || '|' || coalesce((select string_agg(a.attname, ',' order by a.attname)
               from pg_attribute a where a.attrelid = c.oid and a.attnum = any (k.conkey)), '')
        from pg_constraint k join pg_class c on c.oid = k.conrelid
       where %1$s and k.contype in ('c', 'f', 'p', 'u', 'x')
      union all
      select 'key ' || c.relname || '.' || i.relname,
             pg_get_indexdef(i.oid) || '|' || coalesce((select string_agg(a.attname, ',' order by a.attname)
               from pg_attribute a where a.attrelid = c.oid and a.attnum = any (x.indkey)), '')
        from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
       where %1$s and x.indisunique
         and not exists (select from pg_constraint k where k.conindid = i.oid)
      union all
      select case when p.polpermissive then 'policy ' else 'restriction ' end
             || c.relname || '.' || p.polname,
             format('%%s to %%s using %%s check %%s', p.polcmd,
               (select string_agg(r.rolname, ',' order by r.rolname) from pg_roles r
                 where r.oid = any (p.polroles)),
               coalesce(pg_get_expr(p.polqual, c.oid), '-'),
               coalesce(pg_get_expr(p.polwithcheck, c.oid), '-'))
        from pg_policy p join pg_class c on c.oid = p.polrelid where %1$s
      union all
      select 'right of ' || g.grantee || ' to ' || lower(g.privilege_type) || ' ' || g.table_name
             || '.' || g.column_name, ''
        from information_schema.column_privileges g
       where g.table_schema = 'public' and g.grantee like 'linli\\_%%' and g.grantee <> 'linli_owner'
      union all
      select 'right of ' || g.grantee || ' to delete ' || g.table_name, ''
        from information_schema.role_table_grants g
       where g.table_schema = 'public' and g.grantee like 'linli\\_%%' and g.grantee <> 'linli_owner'
         and g.privilege_type = 'DELETE'
      union all
      select 'function ' || p.oid::regprocedure, coalesce(pg_get_function_result(p.oid), '')
        from pg_proc p where p.pronamespace = 'public'::regnamespace
         and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      union all
      select 'right of ' || r.rolname || ' to call ' || p.oid::regprocedure, ''
        from pg_proc p cross join pg_roles r
       where p.pronamespace = 'public'::regnamespace and r.rolname like 'linli\\_%%'
         and r.rolname <> 'linli_owner' and has_function_privilege(r.oid, p.oid, 'EXECUTE')
         and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      union all
      select 'trigger ' || c.relname || '.' || t.tgname, pg_get_triggerdef(t.oid)
        from pg_trigger t join pg_class c on c.oid = t.tgrelid where %1$s and not t.tgisinternal
      """
          .formatted(OURS);

  private SchemaFacts() {}

  /** Reads them as somebody who sees the whole catalogue. */
  static Map<String, String> of(Connection superuser) throws SQLException {
    Map<String, String> facts = new TreeMap<>();
    try (Statement statement = superuser.createStatement();
        ResultSet rows = statement.executeQuery(SQL)) {
      while (rows.next()) {
        facts.put(rows.getString(1), rows.getString(2));
      }
    }
    return facts;
  }
}
