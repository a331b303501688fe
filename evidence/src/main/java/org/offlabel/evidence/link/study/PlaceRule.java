package org.offlabel.evidence.link.study;

/** Where it was done. Naming different places decides nothing: a town lies in a country. */
final class PlaceRule implements Rule {

  private static final int ONE_WORD = 4;
  private static final int MORE_WORDS = 6;

  @Override
  public Likeness compare(Profile one, Profile other) {
    int shared = Place.shared(one.placeWords(), other.placeWords());
    if (shared == 0) {
      return Likeness.silent();
    }
    return Likeness.telling(
        shared > 1 ? MORE_WORDS : ONE_WORD, "both place it at " + shorter(one, other));
  }

  private static String shorter(Profile one, Profile other) {
    String mine = one.places().getFirst();
    String theirs = other.places().getFirst();
    int byLength = Integer.compare(mine.length(), theirs.length());
    return byLength < 0 || (byLength == 0 && mine.compareTo(theirs) < 0) ? mine : theirs;
  }
}
