package org.offlabel.evidence.library.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.offlabel.evidence.library.LibraryPlace;

/** Places for libraries of both kinds, each new and empty. */
enum Places {
  SQLITE {
    @Override
    LibraryPlace at(Path folder) {
      return new LibraryPlace.Folder(folder.resolve("library-" + UUID.randomUUID()));
    }
  },
  POSTGRESQL {
    @Override
    LibraryPlace at(Path folder) {
      String url = System.getenv().getOrDefault(VARIABLE, "");
      assumeTrue(
          !url.isEmpty(),
          "skipped on PostgreSQL: " + VARIABLE + " names no database; .ci/run starts one");
      String schema = "t" + UUID.randomUUID().toString().replace("-", "");
      try (Connection connection = DriverManager.getConnection(url);
          java.sql.Statement statement = connection.createStatement()) {
        statement.execute("CREATE SCHEMA " + schema);
      } catch (SQLException e) {
        throw new IllegalStateException("the test database at " + url + " does not answer", e);
      }
      return new LibraryPlace.Server(
          url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema);
    }
  };

  /** Names the PostgreSQL database to test on, as a JDBC address with name and password. */
  static final String VARIABLE = "OFFLABEL_TEST_POSTGRESQL";

  abstract LibraryPlace at(Path folder);
}
