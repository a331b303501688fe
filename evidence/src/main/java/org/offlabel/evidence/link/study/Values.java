package org.offlabel.evidence.link.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.fact.StudyMention.Kind;

/**
 * The values of a study: those of the closest witness that states any. What others say of the same
 * matter stays in their mentions; words that state the same value are kept beside it.
 */
final class Values {

  /** More quotes for one value tell a reader nothing more. */
  static final int MOST_QUOTES = 4;

  private final List<Told> witnesses;
  private final Kinds kinds;

  Values(FullAccount account, Kinds kinds) {
    this.witnesses = account.witnesses();
    this.kinds = kinds;
  }

  Optional<Stated<Design>> design() {
    return closest(mention -> mention.design().stream().filter(Values::isClear).toList()).stream()
        .findFirst();
  }

  private static boolean isClear(Stated<Design> design) {
    return design.value() != Design.UNCLEAR;
  }

  /** Particulars add up, but for one that a closer witness excludes. */
  List<Stated<DesignFeature>> features() {
    Map<DesignFeature, Stated<DesignFeature>> kept = new TreeMap<>();
    for (Told told : witnesses) {
      Set<DesignFeature> before = new TreeSet<>(kept.keySet());
      for (Stated<DesignFeature> feature : told.mention().features()) {
        boolean excluded =
            !before.contains(feature.value())
                && before.stream().anyMatch(each -> Opposites.exclude(each, feature.value()));
        if (!excluded) {
          kept.merge(feature.value(), feature, Values::joined);
        }
      }
    }
    return List.copyOf(kept.values());
  }

  List<Identifier> identifiers() {
    Map<Identifier, Identifier> once = new TreeMap<>();
    witnesses.forEach(
        told ->
            told.mention()
                .identifiers()
                .forEach(each -> once.putIfAbsent(SameNumber.plain(each), each)));
    return List.copyOf(once.values());
  }

  OptionalInt year() {
    return witnesses.stream()
        .filter(told -> !told.is(Kind.REGISTRATION) && told.mention().year().isPresent())
        .mapToInt(told -> told.mention().year().getAsInt())
        .findFirst();
  }

  List<Stated<Regimen>> drugs() {
    Map<Concept, Stated<Regimen>> drugs = new LinkedHashMap<>();
    for (Told told : witnesses) {
      for (Stated<Regimen> regimen : told.mention().drugs()) {
        drugs.putIfAbsent(regimen.value().drug(), regimen);
      }
    }
    return List.copyOf(drugs.values());
  }

  /** Those of the closest witness, and any form of them that another names; finest first. */
  List<Stated<Concept>> conditions() {
    Map<Concept, Stated<Concept>> kept = new LinkedHashMap<>();
    for (Stated<Concept> condition : closest(StudyMention::conditions)) {
      kept.putIfAbsent(condition.value(), condition);
    }
    Set<Concept> first = Set.copyOf(kept.keySet());
    for (Told told : witnesses) {
      for (Stated<Concept> condition : told.mention().conditions()) {
        if (first.stream().anyMatch(each -> kinds.isA(condition.value(), each))) {
          kept.putIfAbsent(condition.value(), condition);
        }
      }
    }
    List<Stated<Concept>> sorted = new ArrayList<>(kept.values());
    sorted.sort(Comparator.comparingInt(each -> -kinds.depth(each.value())));
    return sorted;
  }

  /** One number per role. A number without a role adds nothing where others have one. */
  List<Stated<GroupSize>> sizes() {
    Map<GroupSize.Role, Stated<GroupSize>> sizes = new TreeMap<>();
    for (Told told : witnesses) {
      for (Stated<GroupSize> size : told.mention().sizes()) {
        GroupSize.Role role = size.value().role();
        if (role != GroupSize.Role.UNSTATED || sizes.isEmpty()) {
          sizes.merge(role, size, (a, b) -> a.value().equals(b.value()) ? joined(a, b) : a);
        }
      }
    }
    return List.copyOf(sizes.values());
  }

  /** All values of the closest witness that states any, with the words of all who agree. */
  <T> List<Stated<T>> closest(Function<StudyMention, ? extends Collection<Stated<T>>> field) {
    Map<T, Stated<T>> kept = new LinkedHashMap<>();
    Optional<Told> speaker = Optional.empty();
    for (Told told : witnesses) {
      for (Stated<T> stated : field.apply(told.mention())) {
        if (speaker.isEmpty() || speaker.get().equals(told)) {
          speaker = Optional.of(told);
          kept.merge(stated.value(), stated, Values::joined);
        } else {
          kept.computeIfPresent(stated.value(), (value, before) -> joined(before, stated));
        }
      }
    }
    return List.copyOf(kept.values());
  }

  /** The values of all witnesses, each once: leaving out a harm or a worry is the worse mistake. */
  <T> List<Stated<T>> all(Function<StudyMention, ? extends Collection<Stated<T>>> field) {
    Map<T, Stated<T>> kept = new LinkedHashMap<>();
    witnesses.forEach(
        told ->
            field
                .apply(told.mention())
                .forEach(stated -> kept.merge(stated.value(), stated, Values::joined)));
    return List.copyOf(kept.values());
  }

  private static <T> Stated<T> joined(Stated<T> one, Stated<T> other) {
    return new Stated<>(one.value(), quotes(one.quotes(), other.quotes()));
  }

  /** The quotes of both, each once, no more than are worth showing. */
  static List<Quote> quotes(List<Quote> one, List<Quote> other) {
    Set<Quote> quotes = new LinkedHashSet<>(one);
    quotes.addAll(other);
    return quotes.stream().limit(Math.max(MOST_QUOTES, one.size())).toList();
  }
}
