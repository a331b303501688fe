package org.offlabel.evidence.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.SafetyItem;
import org.offlabel.evidence.model.answer.SafetyProfile;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.vocabulary.Seriousness;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Gathers safety statements into items. */
public final class Profiling {

  private static final List<String> FORBIDDING =
      List.of("avoid ", "not ", "never ", "don't ", "don’t ");

  private final Vocabulary vocabulary;

  /** Judges seriousness by the bundled vocabulary. */
  public Profiling(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What the sources of {@code evidence} say about harm. */
  public SafetyProfile profile(Evidence evidence) {
    Map<ItemKey, List<SafetyStatement>> groups = new TreeMap<>();
    for (SafetyStatement statement : evidence.safety()) {
      if (!statement.reassuring() && statement.kind() != SafetyStatement.Kind.TOLERABILITY) {
        groups
            .computeIfAbsent(
                ItemKey.of(statement, classNamedToo(statement, evidence)), key -> new ArrayList<>())
            .add(statement);
      }
    }
    List<SafetyItem> items =
        groups.entrySet().stream()
            .map(entry -> item(entry.getKey(), entry.getValue()))
            .sorted(MOST_SAID_FIRST)
            .toList();
    return new SafetyProfile(
        of(items, SafetyStatement.Kind.CONTRAINDICATION),
        of(items, SafetyStatement.Kind.INTERACTION),
        of(items, SafetyStatement.Kind.WARNING),
        of(items, SafetyStatement.Kind.REACTION));
  }

  /**
   * A drug barred by name beside its class, such as tramadol beside opioids, goes with the class.
   */
  private Optional<Concept> classNamedToo(SafetyStatement statement, Evidence evidence) {
    return statement
        .concept()
        .map(
            concept ->
                evidence.safety().stream()
                    .filter(other -> other.kind() == statement.kind())
                    .map(SafetyStatement::concept)
                    .flatMap(Optional::stream)
                    .filter(wider -> wider.kind() == ConceptKind.DRUG_CLASS)
                    .filter(wider -> vocabulary.isA(concept, wider))
                    .min(Comparator.naturalOrder())
                    .orElse(concept));
  }

  private static final Comparator<SafetyItem> MOST_SAID_FIRST =
      Comparator.comparingInt((SafetyItem item) -> -item.quotes().size())
          .thenComparing(SafetyItem::what)
          .thenComparing(item -> item.regimen().orElse(""));

  private static List<SafetyItem> of(List<SafetyItem> items, SafetyStatement.Kind kind) {
    return items.stream().filter(item -> item.kind() == kind).toList();
  }

  private SafetyItem item(ItemKey key, List<SafetyStatement> said) {
    List<Quote> quotes =
        said.stream()
            .flatMap(statement -> statement.quotes().stream())
            .distinct()
            .sorted()
            .toList();
    return new SafetyItem(
        key.kind(),
        key.withdrawn() ? takenBack(said) : shortestName(ofSubject(key, said)),
        key.regimen().isEmpty() ? Optional.empty() : Optional.of(key.regimen()),
        said.stream().anyMatch(this::serious) ? Optional.of("serious") : Optional.empty(),
        said.stream().map(SafetyStatement::frequency).flatMap(Optional::stream).findFirst(),
        said.stream().allMatch(s -> s.status() == SafetyStatement.Status.WITHDRAWN),
        quotes);
  }

  /** The statements that name the item's subject itself, not a member of it; all if none does. */
  private static List<SafetyStatement> ofSubject(ItemKey key, List<SafetyStatement> said) {
    List<SafetyStatement> named =
        said.stream()
            .filter(s -> s.concept().filter(c -> c.name().equals(key.subject())).isPresent())
            .toList();
    return named.isEmpty() ? said : named;
  }

  /** The words of a source, not the vocabulary's, so that they stand in a quote. */
  private static String shortestName(List<SafetyStatement> said) {
    return said.stream()
        .map(Profiling::advised)
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .map(Profiling::withoutCapital)
        .orElseThrow();
  }

  /**
   * What was taken back, in the words after a label up to the first comma: a boxed warning, say.
   */
  private static String takenBack(List<SafetyStatement> said) {
    String words =
        said.stream()
            .flatMap(statement -> statement.quotes().stream())
            .map(Quote::text)
            .filter(text -> text.toLowerCase(Locale.ROOT).contains("withdrawn"))
            .findFirst()
            .orElse("");
    String value = words.substring(words.indexOf(':') + 1);
    int comma = value.indexOf(',');
    String first = (comma < 0 ? value : value.substring(0, comma)).strip();
    return first.isEmpty() ? shortestName(said) : first;
  }

  /** What is concerned; for what a warning tells not to do, with the word that tells so. */
  private static String advised(SafetyStatement statement) {
    String what = statement.what();
    if (statement.kind() != SafetyStatement.Kind.WARNING) {
      return what;
    }
    return FORBIDDING.stream()
        .filter(
            word ->
                statement.quotes().stream()
                    .map(quote -> quote.text().toLowerCase(Locale.ROOT))
                    .anyMatch(text -> text.contains(word + what.toLowerCase(Locale.ROOT))))
        .findFirst()
        .map(word -> (word.equals("avoid ") ? word : "do not ") + what)
        .orElse(what);
  }

  /** A list item's capital first letter goes; names and abbreviations keep theirs. */
  private static String withoutCapital(String words) {
    boolean plain =
        words.length() > 1
            && words.substring(1).equals(words.substring(1).toLowerCase(Locale.ROOT));
    return plain ? words.toLowerCase(Locale.ROOT) : words;
  }

  private boolean serious(SafetyStatement statement) {
    Optional<Concept> concept = statement.concept();
    return concept.isPresent()
        && concept.get().kind() == ConceptKind.REACTION
        && vocabulary.seriousness(concept.get()) == Seriousness.SERIOUS;
  }
}
