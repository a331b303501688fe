package org.offlabel.evidence.source.archive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry of an archive's directory.
 *
 * @param name with its folders
 * @param flags how it is stored
 * @param method how it is packed
 * @param checksum of its bytes, unpacked
 * @param packed how many bytes it takes
 * @param unpacked how many it says come out
 * @param mode its rights and sort, as Unix writes them; 0 where unknown
 * @param offset where it lies
 */
record ZipMember(
    String name,
    int flags,
    int method,
    long checksum,
    long packed,
    long unpacked,
    int mode,
    long offset) {

  private static final int SORT = 0xF000;
  private static final int LINK = 0xA000;
  private static final int PLAIN = 0x8000;
  static final int STORED = 0;
  static final int DEFLATED = 8;

  ZipMember {
    Objects.requireNonNull(name);
  }

  /** Whether it is passed over without a word, as folders and hidden files of a disk are. */
  boolean isPassedOver() {
    return name.endsWith("/")
        || List.of(name.split("/", -1)).stream()
            .anyMatch(part -> part.equals("__MACOSX") || isHidden(part));
  }

  private static boolean isHidden(String part) {
    return part.startsWith(".") && !part.equals(".") && !part.equals("..");
  }

  /** Why it is not read, if so. */
  Optional<String> refusal() {
    boolean leadsOut =
        name.isBlank()
            || name.startsWith("/")
            || name.indexOf('\\') >= 0
            || name.indexOf(':') >= 0
            || name.chars().anyMatch(Character::isISOControl)
            || List.of(name.split("/", -1)).contains("..");
    int sort = mode & SORT;
    if (leadsOut) {
      return Optional.of("its name leads out of the archive; it is not read");
    }
    if (sort == LINK || (sort != 0 && sort != PLAIN)) {
      return Optional.of(
          "it is a link or device in an archive; links in archives are not followed");
    }
    if ((flags & 1) != 0) {
      return Optional.of("it is encrypted; unpack it with its password and name the file");
    }
    return method == STORED || method == DEFLATED
        ? Optional.empty()
        : Optional.of("it is packed in an unusual way; unpack the archive and name its files");
  }

  /** Its name without line ends and other signs, for showing. */
  String shown() {
    StringBuilder shown = new StringBuilder();
    name.codePoints().map(c -> Character.isISOControl(c) ? '?' : c).forEach(shown::appendCodePoint);
    return shown.isEmpty() ? "?" : shown.toString();
  }
}
