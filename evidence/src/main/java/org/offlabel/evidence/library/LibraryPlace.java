package org.offlabel.evidence.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where a library is. */
public sealed interface LibraryPlace {

  /** What an address of a database server begins with. */
  String SERVER = "jdbc:postgresql:";

  /** The place without anything secret, for telling a person. */
  String shown();

  /**
   * A folder on this machine.
   *
   * @param path need not exist yet
   */
  record Folder(Path path) implements LibraryPlace {
    public Folder {
      Objects.requireNonNull(path);
    }

    @Override
    public String shown() {
      return path.toString();
    }

    /** The file with everything that is kept. */
    public Path database() {
      return path.resolve("library.db");
    }

    /** The file that tells who is writing. */
    public Path lock() {
      return path.resolve("library.lock");
    }

    /** The folder of the search index, which may be deleted at any time while nobody searches. */
    public Path index() {
      return path.resolve("index");
    }
  }

  /**
   * A PostgreSQL database.
   *
   * @param url its JDBC address
   */
  record Server(String url) implements LibraryPlace {
    public Server {
      if (!url.startsWith(SERVER)) {
        throw new IllegalArgumentException("not the address of a PostgreSQL database");
      }
    }

    /** The address without its parameters, which may hold a password. */
    @Override
    public String shown() {
      int parameters = url.indexOf('?');
      String address = parameters < 0 ? url : url.substring(0, parameters);
      int user = address.lastIndexOf('@');
      int slashes = address.indexOf("//");
      return user > slashes && slashes >= 0
          ? address.substring(0, slashes + 2) + address.substring(user + 1)
          : address;
    }
  }

  /**
   * The place that a person named.
   *
   * @throws IllegalArgumentException if it is the address of some other database
   */
  static LibraryPlace of(String named) {
    if (named.startsWith("jdbc:") && !named.startsWith(SERVER)) {
      throw new IllegalArgumentException(
          "a library is a folder, or a PostgreSQL database with an address of the form "
              + SERVER
              + "//host/name");
    }
    return named.startsWith(SERVER) ? new Server(named) : new Folder(Path.of(named));
  }

  /**
   * The folder in the user's data directory, as the system has it; empty where the environment does
   * not tell of a user.
   *
   * @param system the value of the property os.name
   * @param environment the environment variables
   */
  static Optional<LibraryPlace> usual(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(environment, "LOCALAPPDATA", "Offlabel", "library");
    }
    if (name.startsWith("mac")) {
      return folder(environment, "HOME", "Library", "Application Support", "Offlabel", "library");
    }
    return folder(environment, "XDG_DATA_HOME", "offlabel", "library")
        .or(() -> folder(environment, "HOME", ".local", "share", "offlabel", "library"));
  }

  private static Optional<LibraryPlace> folder(
      Map<String, String> environment, String variable, String... below) {
    String base = environment.getOrDefault(variable, "");
    Path path = Path.of(base);
    if (base.isEmpty() || !path.isAbsolute()) {
      return Optional.empty();
    }
    for (String name : below) {
      path = path.resolve(name);
    }
    return Optional.of(new Folder(path));
  }
}
