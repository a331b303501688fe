package org.offlabel.evidence.source.registry.trial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Identifier.Scheme;
import org.offlabel.evidence.source.page.Identifiers;

/** The numbers of one trial: its own, then those it has elsewhere. */
public final class Numbers {

  private final List<String> shown = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final Set<Identifier> identifiers = new LinkedHashSet<>();

  /** Begins with the trial's own number. */
  public Numbers(String own) {
    shown.add(own.strip());
    known.add(own.strip());
    identifiers.addAll(Identifiers.find(own));
  }

  /** A number it has elsewhere, and whose that is; blank ones are passed over. */
  public void also(String number, String whose) {
    String clean = number.strip();
    if (clean.isEmpty() || !known.add(clean)) {
      return;
    }
    List<Identifier> found = Identifiers.find(clean);
    shown.add(whose.isBlank() || !found.isEmpty() ? clean : clean + " (" + whose.strip() + ")");
    found.stream().filter(this::isItsOwn).forEach(identifiers::add);
  }

  /** A second number of one registry may be that of the trial this one goes on from. */
  private boolean isItsOwn(Identifier other) {
    return other.scheme().isRegistry()
        && (other.scheme() == Scheme.OTHER_REGISTRY
            || identifiers.stream().noneMatch(one -> one.scheme() == other.scheme()));
  }

  /** The numbers that other documents may name it by. */
  public List<Identifier> identifiers() {
    return List.copyOf(identifiers);
  }

  /** All numbers in one line, its own first. */
  public Fact fact() {
    return Fact.joined("Identifiers", shown);
  }

  /** How many people take part; whether so many came or so many are planned is kept apart. */
  public static Fact size(String type, String count) {
    String people = Words.people(count);
    return switch (Words.lower(type)) {
      case "actual" -> new Fact("Actual enrolment", people);
      case "estimated", "anticipated" -> new Fact("Planned enrolment", people);
      default ->
          new Fact(
              "Enrolment",
              people.isEmpty() ? "" : people + "; whether planned or actual is not said");
    };
  }

  /** Who may take part: ages, sex, healthy people. */
  public static List<Fact> population(String from, String to, String sex, String healthy) {
    List<Fact> facts = new ArrayList<>();
    String ages =
        from.isBlank() || to.isBlank()
            ? from.isBlank() ? to.isBlank() ? "" : "up to " + to : from + " and older"
            : from + " to " + to;
    facts.add(new Fact("Population", Words.lower(ages).replace("n/a and older", "")));
    facts.add(new Fact("Population", sex.isBlank() ? "" : "sex: " + Words.lower(sex)));
    facts.add(new Fact("Population", healthy.isBlank() ? "" : "healthy people: " + taken(healthy)));
    return facts;
  }

  private static String taken(String healthy) {
    return switch (Words.lower(healthy)) {
      case "false", "no" -> "not taken";
      case "true", "yes", "accepts healthy volunteers" -> "taken";
      default -> healthy;
    };
  }
}
