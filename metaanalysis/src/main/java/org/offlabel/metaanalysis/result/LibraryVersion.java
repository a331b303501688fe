package org.offlabel.metaanalysis.result;

import java.util.Objects;

/** The version of this library, as its jar states it. */
final class LibraryVersion {

  private LibraryVersion() {}

  static String current() {
    return Objects.requireNonNullElse(
        LibraryVersion.class.getPackage().getImplementationVersion(), "development");
  }
}
