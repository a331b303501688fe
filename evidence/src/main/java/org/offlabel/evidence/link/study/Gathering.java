package org.offlabel.evidence.link.study;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.fact.Design;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Direction;
import org.offlabel.evidence.model.fact.Finding;
import org.offlabel.evidence.model.fact.GroupSize;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.fact.StudyMention.Kind;

/**
 * Reads a {@link Profile} out of mentions.
 *
 * @param told the mentions it is made of
 */
record Gathering(List<Told> told) {

  Gathering {
    told = List.copyOf(told);
  }

  private List<StudyMention> mentions() {
    return told.stream().map(Told::mention).toList();
  }

  Profile profile() {
    return new Profile(
        documents(),
        identifiers(),
        firstAuthors(),
        authors(),
        years(),
        marks(),
        places(),
        Place.words(places()),
        drugs(),
        stated(StudyMention::conditions),
        designs(),
        features(),
        sizes(),
        stated(StudyMention::doses),
        stated(StudyMention::durations),
        periods(),
        outcomes(),
        stated(StudyMention::reactions));
  }

  private <T> Set<T> all(Function<StudyMention, ? extends Collection<T>> field) {
    Set<T> values = new LinkedHashSet<>();
    mentions().forEach(mention -> values.addAll(field.apply(mention)));
    return values;
  }

  private <T> Set<T> stated(Function<StudyMention, ? extends Collection<Stated<T>>> field) {
    Set<T> values = new LinkedHashSet<>();
    mentions().stream()
        .flatMap(mention -> field.apply(mention).stream())
        .forEach(stated -> values.add(stated.value()));
    return values;
  }

  private Map<Kind, Set<DocumentId>> documents() {
    Map<Kind, Set<DocumentId>> documents = new TreeMap<>();
    for (StudyMention mention : mentions()) {
      documents.computeIfAbsent(mention.kind(), key -> new TreeSet<>()).add(mention.document());
    }
    return documents;
  }

  /** Numbers of the study or its papers, with a registry's country ending cut off. */
  private Set<Identifier> identifiers() {
    Set<Identifier> values = new TreeSet<>();
    all(StudyMention::identifiers).forEach(each -> values.add(SameNumber.plain(each)));
    return values;
  }

  /** Surnames of first authors, in lower case. */
  private Set<String> firstAuthors() {
    Set<String> names = new TreeSet<>();
    mentions().stream()
        .filter(mention -> !mention.authors().isEmpty())
        .forEach(mention -> names.add(lower(mention.authors().getFirst())));
    return names;
  }

  /** Surnames of all authors, in lower case. */
  private Set<String> authors() {
    Set<String> names = new TreeSet<>();
    all(StudyMention::authors).forEach(name -> names.add(lower(name)));
    return names;
  }

  private static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** Years of publication; a registration has none. */
  private Set<Integer> years() {
    Set<Integer> years = new TreeSet<>();
    mentions().stream()
        .filter(mention -> mention.kind() != Kind.REGISTRATION)
        .forEach(mention -> mention.year().ifPresent(years::add));
    return years;
  }

  /** The number by which each document cites it, where a passage cites just one. */
  private Map<DocumentId, Set<Integer>> marks() {
    Map<DocumentId, Set<Integer>> marks = new TreeMap<>();
    for (StudyMention mention : mentions()) {
      if (mention.citationMarks().size() == 1) {
        marks
            .computeIfAbsent(mention.document(), key -> new TreeSet<>())
            .add(mention.citationMarks().getFirst());
      }
    }
    return marks;
  }

  private List<String> places() {
    return mentions().stream()
        .flatMap(mention -> mention.place().stream())
        .map(Stated::value)
        .toList();
  }

  private Set<Concept> drugs() {
    Set<Concept> drugs = new TreeSet<>();
    stated(StudyMention::drugs).forEach(regimen -> drugs.add(regimen.drug()));
    return drugs;
  }

  /** Designs that say something. */
  private Set<Design> designs() {
    Set<Design> designs = new TreeSet<>();
    mentions().stream()
        .flatMap(mention -> mention.design().stream())
        .map(Stated::value)
        .filter(design -> design != Design.UNCLEAR)
        .forEach(designs::add);
    return designs;
  }

  /** Particulars of the design, with those that its name implies. */
  private Set<DesignFeature> features() {
    Set<DesignFeature> features = new TreeSet<>(stated(StudyMention::features));
    for (Design design : designs()) {
      implied(design).forEach(features::add);
    }
    return features;
  }

  private static Stream<DesignFeature> implied(Design design) {
    return switch (design) {
      case RANDOMISED_CROSSOVER -> Stream.of(DesignFeature.RANDOMISED, DesignFeature.CROSSOVER);
      case RANDOMISED_PARALLEL -> Stream.of(DesignFeature.RANDOMISED, DesignFeature.PARALLEL);
      default -> Stream.of();
    };
  }

  /** Numbers of people by what they count. */
  private Map<GroupSize.Role, Set<Integer>> sizes() {
    Map<GroupSize.Role, Set<Integer>> sizes = new TreeMap<>();
    for (GroupSize size : stated(StudyMention::sizes)) {
      sizes.computeIfAbsent(size.role(), key -> new TreeSet<>()).add(size.people());
    }
    return sizes;
  }

  /** What was found, all directions that are told of each outcome. */
  private Map<Concept, Set<Direction>> outcomes() {
    Map<Concept, Set<Direction>> outcomes = new TreeMap<>();
    for (Finding finding : all(StudyMention::findings)) {
      outcomes.computeIfAbsent(finding.outcome(), key -> new TreeSet<>()).add(finding.direction());
    }
    return outcomes;
  }

  private List<StudyPeriod> periods() {
    return told.stream().flatMap(each -> each.periods().stream()).distinct().toList();
  }
}
