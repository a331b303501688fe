package org.offlabel.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.offlabel.evidence.library.LibraryPlace;

/**
 * Where the search index of a library is kept: in its folder, or, for one on a server, beside the
 * user's own library. The index tells itself which library it belongs to.
 *
 * @param environment the environment variables
 */
record IndexPlace(Map<String, String> environment) {

  IndexPlace {
    environment = Map.copyOf(environment);
  }

  Optional<Path> of(LibraryPlace place) {
    return switch (place) {
      case LibraryPlace.Folder folder -> Optional.of(folder.index());
      case LibraryPlace.Server server ->
          LibraryPlace.usual(System.getProperty("os.name", ""), environment)
              .filter(usual -> usual instanceof LibraryPlace.Folder)
              .map(
                  usual ->
                      ((LibraryPlace.Folder) usual)
                          .path()
                          .resolveSibling("index-" + number(server.shown())));
    };
  }

  private static String number(String address) {
    CRC32 sum = new CRC32();
    sum.update(address.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }
}
