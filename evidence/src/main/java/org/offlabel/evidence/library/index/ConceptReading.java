package org.offlabel.evidence.library.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.library.query.Field;
import org.offlabel.evidence.library.query.Query;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.vocabulary.TermMatch;

/**
 * Finds the drugs and conditions that a query names, so that whichever name was typed finds all.
 * Words outside quotation marks are searched for as themselves too; words in quotation marks are
 * left alone. Made for one query.
 */
final class ConceptReading {

  private final Concepts concepts;
  private final List<String> notes = new ArrayList<>();

  ConceptReading(Concepts concepts) {
    this.concepts = concepts;
  }

  /** Where a name was not known; plain sentences. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** The query with its drugs and conditions. */
  Query read(Query query) {
    return switch (query) {
      case Query.Word word -> words(List.of(word));
      case Query.All(List<Query> parts) -> all(parts);
      case Query.Any(List<Query> parts) -> any(parts);
      case Query.Not(Query part) -> Query.not(read(part));
      case Query.Value value -> value(value);
      case Query.Phrase phrase when phrase.field() == Field.HEADING -> heading(phrase);
      default -> query;
    };
  }

  private Query all(List<Query> parts) {
    List<Query> read = new ArrayList<>();
    List<Query.Word> run = new ArrayList<>();
    for (Query part : parts) {
      if (part instanceof Query.Word word && word.field() == Field.ANY) {
        run.add(word);
        continue;
      }
      flush(run, read);
      read.add(read(part));
    }
    flush(run, read);
    return Query.all(read);
  }

  private void flush(List<Query.Word> run, List<Query> to) {
    if (!run.isEmpty()) {
      to.add(words(run));
      run.clear();
    }
  }

  /** Leaves alone what already stands beside its concept, as in a query printed before. */
  private Query any(List<Query> parts) {
    List<Query> read = new ArrayList<>();
    for (Query part : parts) {
      Query changed = read(part);
      boolean said = changed instanceof Query.Any(List<Query> inner) && parts.containsAll(inner);
      read.add(said ? part : changed);
    }
    return Query.any(read);
  }

  /** The words of a run, those that name something with what they name. */
  private Query words(List<Query.Word> run) {
    if (run.getFirst().field() != Field.ANY) {
      return run.getFirst();
    }
    StringBuilder line = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Query.Word word : run) {
      starts.add(line.length());
      line.append(word.text()).append(' ');
    }
    String text = line.toString();
    List<Query> read = new ArrayList<>();
    int at = 0;
    for (TermMatch match : concepts.vocabulary().annotator(text).in(text, 0)) {
      int first = wordAt(starts, match.span().start());
      int last = wordAt(starts, match.span().end() - 1);
      if (first < at || !Concepts.isIndexed(match.concept().kind())) {
        continue;
      }
      run.subList(at, first).forEach(read::add);
      Query plain = Query.all(new ArrayList<>(run.subList(first, last + 1)));
      read.add(Query.any(List.of(plain, value(match.concept(), match.band()))));
      at = last + 1;
    }
    run.subList(at, run.size()).forEach(read::add);
    return Query.all(read);
  }

  private static int wordAt(List<Integer> starts, int place) {
    int word = 0;
    while (word + 1 < starts.size() && starts.get(word + 1) <= place) {
      word++;
    }
    return word;
  }

  private Query value(Query.Value value) {
    Optional<Concepts.Named> named =
        switch (value.field()) {
          case DRUG -> concepts.drug(value.text());
          case CONDITION -> concepts.condition(value.text());
          default -> Optional.empty();
        };
    if (named.isPresent()) {
      return value(named.get().concept(), named.get().band());
    }
    if (value.field() == Field.DRUG || value.field() == Field.CONDITION) {
      notes.add(
          "“"
              + value.text()
              + "” is no "
              + value.field().label()
              + " the program knows; it was searched for as words.");
      return new Query.Phrase(Field.ANY, value.text(), 0);
    }
    return value;
  }

  /** A name that is read back as the same concept at the same dose. */
  private Query value(Concept concept, Optional<DoseBand> band) {
    Field field = concept.kind() == ConceptKind.CONDITION ? Field.CONDITION : Field.DRUG;
    String dose =
        switch (band.orElse(DoseBand.STANDARD)) {
          case LOW -> "low dose ";
          case HIGH -> "high dose ";
          case STANDARD -> "";
        };
    String name = dose + concept.name();
    boolean same =
        field == Field.DRUG
            && concepts.drug(name).equals(Optional.of(new Concepts.Named(concept, band)));
    return new Query.Value(field, same ? name : concept.name());
  }

  private Query heading(Query.Phrase phrase) {
    return concepts
        .condition(phrase.text())
        .or(() -> concepts.drug(phrase.text()))
        .<Query>map(named -> Query.any(List.of(phrase, value(named.concept(), Optional.empty()))))
        .orElse(phrase);
  }
}
