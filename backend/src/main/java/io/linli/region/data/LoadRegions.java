package io.linli.region.data;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import org.postgresql.PGConnection;

/** Loads the division codes that ship with the service; see {@code db/data/SOURCES.md}. */
public class LoadRegions implements CustomTaskChange {
  private static final String DATA = "/db/data/regions.csv";

  @Override
  public void execute(Database database) throws CustomChangeException {
    Connection connection = ((JdbcConnection) database.getConnection()).getUnderlyingConnection();
    try (Statement statement = connection.createStatement();
        InputStream data = LoadRegions.class.getResourceAsStream(DATA)) {
      statement.execute(
          "create temporary table region_staging (code text, name text, parent_code text)"
              + " on commit drop");
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy region_staging from stdin (format csv, header true)", data);
      statement.execute(
          "insert into region (code, name, parent_code, level)"
              + " select code, name, parent_code, case length(code) when 2 then 'PROVINCE'"
              + " when 4 then 'CITY' when 6 then 'DISTRICT' else 'STREET' end"
              + " from region_staging order by length(code), code");
    } catch (SQLException | IOException e) {
      throw new CustomChangeException("The division codes could not be loaded", e);
    }
  }

  @Override
  public String getConfirmationMessage() {
    return "Division codes loaded";
  }

  @Override
  public void setUp() {
    // nothing to prepare
  }

  @Override
  public void setFileOpener(ResourceAccessor resourceAccessor) {
    // the data lies beside the class, not among the changelogs
  }

  @Override
  public ValidationErrors validate(Database database) {
    return new ValidationErrors();
  }
}
