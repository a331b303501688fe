package org.offlabel.evidence.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;

/**
 * The drugs, classes, conditions, outcomes and reactions that are known by name, and how they hang
 * together. Immutable; safe to share between threads.
 *
 * <p>Methods that ask about a concept answer for one the vocabulary does not hold as for one
 * without relatives: itself only, no names, {@link GoodDirection#NEITHER}.
 */
public final class Vocabulary {

  private final Map<Concept, TermTable.Row> rows = new LinkedHashMap<>();
  private final Map<Concept, List<Concept>> children = new LinkedHashMap<>();
  private final NameTrie trie = new NameTrie();
  private final Matcher matcher = new Matcher(trie);

  private Vocabulary(List<TermTable> tables) {
    WordReader reader = new WordReader();
    for (TermTable table : tables) {
      for (TermTable.Row row : table.rows()) {
        if (rows.put(row.concept(), row) != null) {
          throw new IllegalStateException("twice in the tables: " + row.concept());
        }
        for (Name name : row.names()) {
          trie.add(reader.read(name.written()), name);
        }
        for (Concept parent : row.parents()) {
          List<Concept> known = children.get(parent);
          if (known == null) {
            known = new ArrayList<>();
            children.put(parent, known);
          }
          known.add(row.concept());
        }
      }
    }
    for (String phrase : TermTable.lookAlikes()) {
      trie.addLookAlike(reader.read(phrase));
    }
  }

  /** The vocabulary that comes with the program. Reads the tables anew at each call. */
  public static Vocabulary bundled() {
    return new Vocabulary(TermTable.bundled());
  }

  /**
   * Gets ready to read one document: learns the abbreviations it introduces.
   *
   * @param documentText the whole text of the document; any text is allowed
   */
  public Annotator annotator(String documentText) {
    List<Word> words = new WordReader().read(documentText);
    List<Found> found = matcher.find(words, Reading.PLAIN);
    return new Annotator(matcher, Abbreviations.learn(documentText, words, found, this::names));
  }

  /**
   * What a phrase typed by a user means, such as "low dose naltrexone" or "MS". Capitals do not
   * matter; words about the dose, numbers and units may stand beside the name.
   */
  public Lookup look(String phrase, ConceptKind kind) {
    return new PhraseLookup(trie, matcher, this).look(phrase, kind);
  }

  /** The concept of this kind and preferred name, in any case. */
  public Optional<Concept> concept(ConceptKind kind, String name) {
    Concept exact = new Concept(kind, name);
    if (rows.containsKey(exact)) {
      return Optional.of(exact);
    }
    Concept lower = new Concept(kind, name.toLowerCase(Locale.ROOT));
    return rows.containsKey(lower) ? Optional.of(lower) : Optional.empty();
  }

  /** All concepts of a kind, in the order of their table. */
  public List<Concept> concepts(ConceptKind kind) {
    return rows.keySet().stream().filter(concept -> concept.kind() == kind).toList();
  }

  /** Whether {@code child} is {@code ancestor} or a kind of it, over any number of steps. */
  public boolean isA(Concept child, Concept ancestor) {
    return child.equals(ancestor) || ancestors(child).contains(ancestor);
  }

  /** Everything {@code concept} is a kind of, nearest first, without itself. */
  public List<Concept> ancestors(Concept concept) {
    Set<Concept> met = new LinkedHashSet<>(parents(concept));
    List<Concept> open = new ArrayList<>(met);
    for (int at = 0; at < open.size(); at++) {
      for (Concept parent : parents(open.get(at))) {
        if (met.add(parent)) {
          open.add(parent);
        }
      }
    }
    return List.copyOf(open);
  }

  /** What is directly a kind of {@code concept}, in the order of the tables. */
  public List<Concept> children(Concept concept) {
    return List.copyOf(children.getOrDefault(concept, List.of()));
  }

  /** All names of a concept: the preferred one, then synonyms, then brands. */
  public List<String> names(Concept concept) {
    TermTable.Row row = rows.get(concept);
    return row == null ? List.of() : row.names().stream().map(Name::written).distinct().toList();
  }

  /** Which way of an outcome is good for the patient. */
  public GoodDirection goodDirection(Concept outcome) {
    return fact(outcome, ConceptKind.OUTCOME, 0)
        .map(GoodDirection::valueOf)
        .orElse(GoodDirection.NEITHER);
  }

  /** What an outcome is about; a symptom where the vocabulary does not hold it. */
  public OutcomeDomain domain(Concept outcome) {
    return fact(outcome, ConceptKind.OUTCOME, 1)
        .map(OutcomeDomain::valueOf)
        .orElse(OutcomeDomain.SYMPTOM);
  }

  /** Whether a reaction is serious; it depends where the vocabulary does not hold it. */
  public Seriousness seriousness(Concept reaction) {
    return fact(reaction, ConceptKind.REACTION, 0)
        .map(Seriousness::valueOf)
        .orElse(Seriousness.DEPENDS);
  }

  private Optional<String> fact(Concept concept, ConceptKind kind, int column) {
    TermTable.Row row = rows.get(concept);
    return row == null || concept.kind() != kind
        ? Optional.empty()
        : Optional.of(row.facts().get(column));
  }

  private List<Concept> parents(Concept concept) {
    TermTable.Row row = rows.get(concept);
    return row == null ? List.of() : row.parents();
  }
}
