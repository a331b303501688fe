package org.offlabel.evidence.library.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.library.query.Field;
import org.offlabel.evidence.library.query.Query;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.Annotator;
import org.offlabel.evidence.vocabulary.TermMatch;

/** Finds in a document's text what a query searched for. Made for one query and one document. */
final class Marking {

  /**
   * A place that matches.
   *
   * @param leaf which part of the query it matches
   */
  record Mark(Span span, int leaf) {}

  private final Document document;
  private final List<Query> leaves;
  private final Cutting cutting;
  private final List<List<Token>> cutLeaves = new ArrayList<>();
  private final List<Set<Concept>> concepts = new ArrayList<>();
  private final Optional<Annotator> annotator;

  Marking(Document document, List<Query> leaves, Cutting cutting, Concepts known) {
    this.document = document;
    this.leaves = leaves;
    this.cutting = cutting;
    boolean named = false;
    for (Query leaf : leaves) {
      cutLeaves.add(
          switch (leaf) {
            case Query.Word word -> cutting.cut(word.text());
            case Query.Phrase phrase -> cutting.cut(phrase.text());
            default -> List.of();
          });
      Set<Concept> wanted = wanted(leaf, known);
      concepts.add(wanted);
      named |= !wanted.isEmpty();
    }
    annotator =
        named ? Optional.of(known.vocabulary().annotator(document.text())) : Optional.empty();
  }

  private static Set<Concept> wanted(Query leaf, Concepts known) {
    if (!(leaf instanceof Query.Value(Field field, String text))) {
      return Set.of();
    }
    Optional<Concepts.Named> named =
        switch (field) {
          case DRUG -> known.drug(text);
          case CONDITION -> known.condition(text);
          default -> Optional.empty();
        };
    return named
        .<Set<Concept>>map(each -> new HashSet<>(known.withKinds(each.concept())))
        .orElse(Set.of());
  }

  /** All matches inside {@code part}, by where they begin; they may overlap. */
  List<Mark> in(Span part) {
    List<Mark> marks = new ArrayList<>();
    List<Token> words = cutting.cut(document.text(), part.start(), part.end());
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      switch (leaves.get(leaf)) {
        case Query.Word word -> word(words, cutLeaves.get(leaf), leaf, marks);
        case Query.Phrase phrase -> phrase(words, cutLeaves.get(leaf), phrase.apart(), leaf, marks);
        case Query.Pattern pattern -> pattern(words, pattern.text(), leaf, marks);
        default -> {}
      }
    }
    annotator.ifPresent(
        reader ->
            reader
                .in(part.of(document.text()), part.start())
                .forEach(match -> concept(match, marks)));
    marks.sort(Comparator.comparing(Mark::span).thenComparingInt(Mark::leaf));
    return marks;
  }

  private static void word(List<Token> words, List<Token> wanted, int leaf, List<Mark> marks) {
    for (Token word : words) {
      for (Token want : wanted) {
        boolean whole = wanted.size() == 1 || want.isJoined();
        if (whole && word.stem().equals(want.stem())) {
          marks.add(new Mark(new Span(word.start(), word.end()), leaf));
        }
      }
    }
  }

  private static void phrase(
      List<Token> words, List<Token> wanted, int apart, int leaf, List<Mark> marks) {
    List<Token> parts = wanted.stream().filter(word -> !word.isJoined()).toList();
    int length = parts.size();
    for (int at = 0; length > 0 && at + length <= words.size(); at++) {
      int end = Math.min(words.size(), at + length + apart);
      if (holds(words.subList(at, end), parts, apart)) {
        if (apart == 0) {
          int last = words.get(at + length - 1).end();
          marks.add(new Mark(new Span(words.get(at).start(), last), leaf));
        } else {
          near(words.subList(at, end), parts, leaf, marks);
        }
      }
    }
  }

  private static boolean holds(List<Token> words, List<Token> parts, int apart) {
    if (apart > 0) {
      return parts.stream()
          .allMatch(part -> words.stream().anyMatch(w -> w.surface().equals(part.surface())));
    }
    for (int at = 0; at < parts.size(); at++) {
      if (!words.get(at).surface().equals(parts.get(at).surface())) {
        return false;
      }
    }
    return true;
  }

  private static void near(List<Token> words, List<Token> parts, int leaf, List<Mark> marks) {
    for (Token word : words) {
      if (parts.stream().anyMatch(part -> part.surface().equals(word.surface()))) {
        marks.add(new Mark(new Span(word.start(), word.end()), leaf));
      }
    }
  }

  private static void pattern(List<Token> words, String pattern, int leaf, List<Mark> marks) {
    String folded = Patterns.folded(pattern);
    for (Token word : words) {
      if (Wildcards.match(folded, word.surface())) {
        marks.add(new Mark(new Span(word.start(), word.end()), leaf));
      }
    }
  }

  private void concept(TermMatch match, List<Mark> marks) {
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      if (concepts.get(leaf).contains(match.concept())) {
        marks.add(new Mark(match.span(), leaf));
      }
    }
  }
}
