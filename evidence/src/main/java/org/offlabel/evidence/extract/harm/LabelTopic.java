package org.offlabel.evidence.extract.harm;

import java.util.List;
import java.util.Set;

/** What a section of a label is about, as far as harm goes, by the codes of the sections. */
enum LabelTopic {
  BOXED_WARNING(Set.of("34066-1")),
  CONTRAINDICATIONS(Set.of("34070-3", "50570-1")),
  INTERACTIONS(Set.of("34073-7", "34074-5")),
  POPULATIONS(
      Set.of(
          "43684-0", "42228-7", "34077-8", "34078-6", "34080-2", "77290-5", "34081-0", "34082-8",
          "53414-9")),
  REACTIONS(Set.of("34084-4")),
  WARNINGS(
      Set.of(
          "43685-7", "34071-1", "42232-9", "34072-9", "54433-8", "50569-3", "50568-5", "50567-7",
          "50566-9")),
  /** Nothing on harm, or nothing that is read as such. */
  NONE(Set.of());

  /** The code of a section that has none of its own, and goes by the one it lies in. */
  private static final String OTHER = "42229-5";

  private final Set<String> codes;

  LabelTopic(Set<String> codes) {
    this.codes = Set.copyOf(codes);
  }

  /**
   * The topic of a section with this path. Whatever lies in the contraindications is one, also a
   * section on pregnancy; otherwise the innermost section that has a topic decides.
   */
  static LabelTopic of(List<String> path) {
    if (path.stream().anyMatch(CONTRAINDICATIONS.codes::contains)) {
      return CONTRAINDICATIONS;
    }
    for (int i = path.size() - 1; i >= 0; i--) {
      for (LabelTopic topic : values()) {
        if (topic.codes.contains(path.get(i))) {
          // A box deep inside another section frames something else, such as a table of doses.
          boolean framed = topic == BOXED_WARNING && !isAlone(path.subList(0, i));
          return framed ? NONE : topic;
        }
      }
      if (!path.get(i).equals(OTHER)) {
        return NONE;
      }
    }
    return NONE;
  }

  private static boolean isAlone(List<String> outer) {
    return outer.stream().allMatch(OTHER::equals);
  }
}
