package org.offlabel.evidence.link.study;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * The first author and the year name a paper in everyday speech. They do not settle the matter: one
 * author may publish two studies in a year.
 */
final class AuthorRule implements Rule {

  private static final int WITH_YEAR = 12;
  private static final int ALONE = 6;
  private static final int OTHER_YEAR = 3;
  private static final int OTHERS = 8;

  @Override
  public Likeness compare(Profile one, Profile other) {
    if (one.authors().isEmpty() || other.authors().isEmpty()) {
      return Likeness.silent();
    }
    boolean sameYear = !Collections.disjoint(one.years(), other.years());
    boolean bothYears = !one.years().isEmpty() && !other.years().isEmpty();
    Optional<String> shared =
        shared(one.firstAuthors(), other.authors())
            .or(() -> shared(other.firstAuthors(), one.authors()));
    if (shared.isEmpty()) {
      return bothYears && !sameYear
          ? new Likeness.Different("authors and years differ")
          : Likeness.against(OTHERS, "their authors differ");
    }
    String name = capitalised(shared.get());
    if (sameYear) {
      return Likeness.telling(
          WITH_YEAR, "both name " + name + " as author and " + year(one, other) + " as the year");
    }
    return bothYears
        ? Likeness.against(OTHER_YEAR, "both name " + name + ", with different years")
        : Likeness.telling(ALONE, "both name " + name + " as author");
  }

  private static int year(Profile one, Profile other) {
    return one.years().stream().filter(other.years()::contains).findFirst().orElse(0);
  }

  private static Optional<String> shared(Set<String> first, Set<String> all) {
    return first.stream().filter(a -> all.stream().anyMatch(b -> isSameName(a, b))).findFirst();
  }

  /** Half of a double name counts as the name. */
  private static boolean isSameName(String one, String other) {
    return one.equals(other)
        || one.endsWith(" " + other)
        || other.endsWith(" " + one)
        || one.startsWith(other + "-")
        || other.startsWith(one + "-");
  }

  private static String capitalised(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
