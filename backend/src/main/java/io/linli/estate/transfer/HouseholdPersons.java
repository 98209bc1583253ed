package io.linli.estate.transfer;

import io.linli.estate.occupant.IdentityNumber;
import io.linli.platform.crypto.Sealed;
import io.linli.platform.crypto.Secrets;
import io.linli.platform.id.Ids;
import io.linli.platform.sheet.SheetRow;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Owner and occupant of the household in a row. A person who is there already is known by the keyed
 * hash of the identity number or, where either side lacks one, by the name. Another owner ends the
 * ownership of those before, with its date; the history stays. A blank cell changes nobody.
 */
final class HouseholdPersons {

  static final List<Field<?>> FIELDS =
      List.of(
          Field.of(HouseholdSheet.OWNER_NAME, "owner_name", "text"),
          Field.of(HouseholdSheet.OWNER_TELEPHONE, "owner_telephone", "text"),
          Field.of(HouseholdSheet.OWNER_IDENTITY_NUMBER, "owner_identity_masked", "text")
              .as(IdentityNumber::masked),
          Field.of(HouseholdSheet.OCCUPANT_NAME, "occupant_name", "text"),
          Field.of(HouseholdSheet.OCCUPANT_TELEPHONE, "occupant_telephone", "text"),
          Field.of(HouseholdSheet.OCCUPANT_RELATION, "occupant_relation", "text"));

  /** The number itself never reaches the staging table: only what the register, too, keeps. */
  static final List<String> COPIED_COLUMNS =
      List.of("owner_new_id", "owner_cipher", "owner_key_id", "owner_hash");

  static final List<String> WORK_COLUMNS =
      List.of(
          "owner_new_id uuid",
          "owner_cipher bytea",
          "owner_key_id text",
          "owner_hash bytea",
          "owner_id uuid",
          "occupant_id uuid");

  private final Secrets secrets;

  HouseholdPersons(Secrets secrets) {
    this.secrets = secrets;
  }

  void copy(SheetRow row, CopyBuffer buffer) {
    UUID id = Ids.next();
    Optional<String> number =
        row.value(HouseholdSheet.OWNER_IDENTITY_NUMBER).map(IdentityNumber::inFull);
    Optional<Sealed> sealed = number.map(text -> secrets.seal(text, id.toString()));
    buffer.value(id.toString());
    buffer.bytes(sealed.map(Sealed::bytes).orElse(null));
    buffer.value(sealed.map(Sealed::keyId).orElse(null));
    buffer.bytes(number.map(secrets::lookupHash).orElse(null));
  }

  void write(Staging staging, LineRange lines) throws SQLException {
    matchOwners(staging, lines);
    updateOwners(staging, lines);
    sealAgain(staging, lines);
    replaceOwners(staging, lines);
    matchOccupants(staging, lines);
    updateOccupants(staging, lines);
    replaceOccupants(staging, lines);
  }

  private static void matchOwners(Staging staging, LineRange lines) throws SQLException {
    staging.execute(
        ("update staged s set owner_id = o.id from (select distinct on (s.line) s.line, o.id"
                + " from staged s join occupant o on o.household_id = s.household_id"
                + " and o.community_id = s.community_id and o.kind = 'OWNER'"
                + " and o.valid_until is null where %s and s.owner_name is not null"
                + " and (o.identity_hash = s.owner_hash or (o.name = s.owner_name"
                + " and (o.identity_hash is null or s.owner_hash is null)))"
                + " order by s.line, o.identity_hash = s.owner_hash desc nulls last, o.id) o"
                + " where o.line = s.line")
            .formatted(lines.condition()));
  }

  private static void updateOwners(Staging staging, LineRange lines) throws SQLException {
    staging.execute(
        ("with changed as (update occupant o set name = s.owner_name,"
                + " telephone = coalesce(s.owner_telephone, o.telephone), updated_at = now(),"
                + " version = o.version + 1 from staged s where o.id = s.owner_id"
                + " and o.community_id = s.community_id and %s"
                + " and (o.name <> s.owner_name or (s.owner_telephone is not null"
                + " and o.telephone is distinct from s.owner_telephone)) returning s.line)"
                + " insert into import_effect select line, false from changed")
            .formatted(lines.condition()));
  }

  /** A ciphertext is bound to its row; that of an owner who was there before is made anew. */
  private void sealAgain(Staging staging, LineRange lines) throws SQLException {
    String sql =
        ("select s.line, s.owner_new_id, s.owner_cipher, s.owner_key_id, s.owner_hash,"
                + " s.owner_identity_masked, o.id, o.community_id from staged s join occupant o"
                + " on o.id = s.owner_id and o.community_id = s.community_id where %s"
                + " and s.owner_hash is not null and o.identity_hash is distinct from s.owner_hash")
            .formatted(lines.condition());
    try (Statement select = staging.connection().createStatement();
        ResultSet row = select.executeQuery(sql);
        PreparedStatement update =
            staging
                .connection()
                .prepareStatement(
                    "with changed as (update occupant set identity_cipher = ?, identity_key_id = ?,"
                        + " identity_hash = ?, identity_masked = ?, updated_at = now(),"
                        + " version = version + 1 where id = ? and community_id = ? returning 1)"
                        + " insert into import_effect select ?, false from changed")) {
      while (row.next()) {
        sealAgain(row, update);
      }
      update.executeBatch();
    }
  }

  private void sealAgain(ResultSet row, PreparedStatement update) throws SQLException {
    Sealed staged = new Sealed(row.getString("owner_key_id"), row.getBytes("owner_cipher"));
    UUID owner = row.getObject("id", UUID.class);
    Sealed own =
        secrets.seal(secrets.open(staged, row.getString("owner_new_id")), owner.toString());
    update.setBytes(1, own.bytes());
    update.setString(2, own.keyId());
    update.setBytes(3, row.getBytes("owner_hash"));
    update.setString(4, row.getString("owner_identity_masked"));
    update.setObject(5, owner);
    update.setObject(6, row.getObject("community_id", UUID.class));
    update.setLong(7, row.getLong("line"));
    update.addBatch();
  }

  private static void replaceOwners(Staging staging, LineRange lines) throws SQLException {
    staging.execute(
        ("update occupant o set valid_until = greatest(%s, o.valid_from), updated_at = now(),"
                + " version = o.version + 1 from staged s where o.household_id = s.household_id"
                + " and o.community_id = s.community_id and o.kind = 'OWNER'"
                + " and o.valid_until is null and s.owner_name is not null"
                + " and s.owner_id is null and %s")
            .formatted(staging.today(), lines.condition()));
    staging.execute(
        ("with made as (insert into occupant (id, community_id, household_id, tenant_id,"
                + " area_code, kind, name, telephone, identity_cipher, identity_key_id,"
                + " identity_hash, identity_masked, valid_from) select s.owner_new_id,"
                + " s.community_id, coalesce(s.household_id, s.new_id), current_tenant(),"
                + " s.area_code, 'OWNER', s.owner_name, s.owner_telephone, s.owner_cipher,"
                + " s.owner_key_id, s.owner_hash, s.owner_identity_masked, %s from staged s"
                + " where s.owner_name is not null and s.owner_id is null and %s returning id)"
                + " insert into import_effect select s.line, false from made join staged s"
                + " on s.owner_new_id = made.id")
            .formatted(staging.today(), lines.condition()));
  }

  private static void matchOccupants(Staging staging, LineRange lines) throws SQLException {
    staging.execute(
        ("update staged s set occupant_id = o.id from (select distinct on (s.line) s.line, o.id"
                + " from staged s join occupant o on o.household_id = s.household_id"
                + " and o.community_id = s.community_id and o.kind = 'OCCUPANT'"
                + " and o.valid_until is null and o.name = s.occupant_name where %s"
                + " order by s.line, o.id) o where o.line = s.line")
            .formatted(lines.condition()));
  }

  private static void updateOccupants(Staging staging, LineRange lines) throws SQLException {
    staging.execute(
        ("with changed as (update occupant o set"
                + " telephone = coalesce(s.occupant_telephone, o.telephone),"
                + " relation = coalesce(s.occupant_relation, o.relation), updated_at = now(),"
                + " version = o.version + 1 from staged s where o.id = s.occupant_id"
                + " and o.community_id = s.community_id and %s and ((s.occupant_telephone is not"
                + " null and o.telephone is distinct from s.occupant_telephone)"
                + " or (s.occupant_relation is not null"
                + " and o.relation is distinct from s.occupant_relation)) returning s.line)"
                + " insert into import_effect select line, false from changed")
            .formatted(lines.condition()));
  }

  /** A new lessee takes the place of the old one, but not of the owner's family. */
  private static void replaceOccupants(Staging staging, LineRange lines) throws SQLException {
    staging.execute(
        ("update occupant o set valid_until = greatest(%s, o.valid_from), updated_at = now(),"
                + " version = o.version + 1 from staged s where o.household_id = s.household_id"
                + " and o.community_id = s.community_id and o.kind = 'OCCUPANT'"
                + " and o.valid_until is null and s.occupant_name is not null"
                + " and o.relation is not distinct from s.occupant_relation"
                + " and s.occupant_id is null and %s")
            .formatted(staging.today(), lines.condition()));
    staging.execute(
        ("with made as (insert into occupant (id, community_id, household_id, tenant_id,"
                + " area_code, kind, relation, name, telephone, valid_from) select uuidv7(),"
                + " s.community_id, coalesce(s.household_id, s.new_id), current_tenant(),"
                + " s.area_code, 'OCCUPANT', s.occupant_relation, s.occupant_name,"
                + " s.occupant_telephone, %s from staged s where s.occupant_name is not null"
                + " and s.occupant_id is null and %s returning household_id)"
                + " insert into import_effect select s.line, false from made join staged s"
                + " on coalesce(s.household_id, s.new_id) = made.household_id where %s")
            .formatted(staging.today(), lines.condition(), lines.condition()));
  }
}
