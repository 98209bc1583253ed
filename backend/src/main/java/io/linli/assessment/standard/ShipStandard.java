package io.linli.assessment.standard;

import io.linli.platform.json.JsonText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;

/** Puts a version of a standard that ships with the service into the database, published. */
public class ShipStandard implements CustomTaskChange {
  private static final String INSERT =
      "insert into assessment_standard (id, area_code, code, standard_version, state, definition,"
          + " valid_from, valid_to, published_at)"
          + " values (?, '', ?, ?, 'PUBLISHED', ?, ?, ?, now())";

  private String id;
  private String code;
  private String standardVersion;

  public void setId(String id) {
    this.id = id;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public void setStandardVersion(String standardVersion) {
    this.standardVersion = standardVersion;
  }

  @Override
  public void execute(Database database) throws CustomChangeException {
    int number = Integer.parseInt(standardVersion);
    StandardDefinition definition = PresetStandards.load(code, number);
    Connection connection = ((JdbcConnection) database.getConnection()).getUnderlyingConnection();
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, UUID.fromString(id));
      insert.setString(2, code);
      insert.setInt(3, number);
      insert.setString(4, JsonText.write(definition));
      insert.setObject(5, definition.validFrom());
      insert.setObject(6, definition.validTo());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new CustomChangeException("The standard " + code + " could not be shipped", e);
    }
  }

  @Override
  public String getConfirmationMessage() {
    return "Standard " + code + " shipped";
  }

  @Override
  public void setUp() {
    // nothing to prepare
  }

  @Override
  public void setFileOpener(ResourceAccessor resourceAccessor) {
    // the standard is read from the class path
  }

  @Override
  public ValidationErrors validate(Database database) {
    return new ValidationErrors();
  }
}
