package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.GroupSize.Role;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.vocabulary.language.PeopleRole;
import org.offlabel.evidence.vocabulary.language.Quantity;

/**
 * How many people a study had, and what each number counts.
 *
 * <p>A number that the text only says the study "involved" or "followed" has no stated role.
 * Numbers per arm are left out: a group's size is not the study's.
 */
final class SizeReader {

  private static final Pattern OTHER_ARM =
      Pattern.compile(
          "(?<!between \\d{4} )\\b(?:and|while) (?:the (?:other|remaining) )?(?:\\d{1,6}|others|the"
              + " rest)\\b(?! ?(?:%|percent|per"
              + " cent|hours?|days?|weeks?|months?|years?|mg|ml|g|points?)\\b)");

  private final Cues cues;

  SizeReader(Cues cues) {
    this.cues = cues;
  }

  /** The sizes told in {@code clauses}; the first of each role. */
  List<Stated<GroupSize>> in(List<Clause> clauses, Document document) {
    Map<Role, Stated<GroupSize>> sizes = new EnumMap<>(Role.class);
    for (Clause clause : clauses) {
      List<Quantity.People> people = people(clause);
      for (Quantity.People count : people) {
        boolean arm =
            people.stream().anyMatch(other -> !other.equals(count) && other.role() == count.role())
                || isFollowedByRest(clause, count);
        role(clause, count)
            .filter(role -> !arm || role == Role.ENROLLED)
            .filter(role -> count.count() > 1 || role == Role.LOST)
            .ifPresent(
                role ->
                    sizes.putIfAbsent(
                        role,
                        Stated.in(new GroupSize(role, count.count()), clause.quote(document))));
      }
    }
    if (sizes.size() > 1 && isRepeated(sizes)) {
      sizes.remove(Role.UNSTATED);
    }
    return new ArrayList<>(sizes.values());
  }

  /** Whether the number without a role is told again with one. */
  private static boolean isRepeated(Map<Role, Stated<GroupSize>> sizes) {
    return Optional.ofNullable(sizes.get(Role.UNSTATED))
        .map(unstated -> unstated.value().people())
        .map(
            n ->
                sizes.values().stream()
                    .map(Stated::value)
                    .anyMatch(size -> size.role() != Role.UNSTATED && size.people() == n))
        .orElse(false);
  }

  private static List<Quantity.People> people(Clause clause) {
    return clause.quantities().stream()
        .filter(Quantity.People.class::isInstance)
        .map(Quantity.People.class::cast)
        .filter(people -> people.role() != PeopleRole.OTHER)
        .filter(people -> !isYear(people))
        .toList();
  }

  /** "A 2013 randomised trial" counts nobody. */
  private static boolean isYear(Quantity.People people) {
    return people.noun().isEmpty() && Openings.isYear(Integer.toString(people.count()));
  }

  /** "12 received it and 11 a placebo", "12 of the 23". */
  private static boolean isFollowedByRest(Clause clause, Quantity.People count) {
    String after = clause.between(count.span().end(), clause.span().end());
    String before = clause.between(clause.span().start(), count.span().start());
    return OTHER_ARM.matcher(after).find()
        || after.strip().startsWith("of ")
        || before.endsWith("half of the ");
  }

  private Optional<Role> role(Clause clause, Quantity.People count) {
    return switch (count.role()) {
      case ENROLLED ->
          Optional.of(cues.has(Cue.ENROLLED, clause.words()) ? Role.ENROLLED : Role.UNSTATED);
      case RANDOMISED -> Optional.of(Role.RANDOMISED);
      case TREATED -> Optional.of(Role.TREATED);
      case ANALYSED -> Optional.of(Role.ANALYSED);
      case COMPLETED -> Optional.of(Role.COMPLETED);
      case WITHDREW -> Optional.of(Role.LOST);
      case UNSTATED -> Optional.of(Role.UNSTATED);
      case OTHER -> Optional.empty();
    };
  }
}
