package org.offlabel.evidence.answer.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.document.Quote;

/** The sentences of one section while it is being written. */
final class Sentences {

  private final List<Sentence> written = new ArrayList<>();

  /** Adds a sentence that its quotes support; nothing where there are none. */
  void add(String text, List<Quote> quotes) {
    if (!quotes.isEmpty()) {
      written.add(new Sentence(text, quotes.stream().distinct().toList(), Optional.empty()));
    }
  }

  /** Adds a sentence with a value that was computed. */
  void add(String text, List<Quote> quotes, Derivation derivation) {
    written.add(new Sentence(text, quotes.stream().distinct().toList(), Optional.of(derivation)));
  }

  /** Adds a sentence whose derivation is known only sometimes. */
  void add(String text, List<Quote> quotes, Optional<Derivation> derivation) {
    derivation.ifPresentOrElse(known -> add(text, quotes, known), () -> add(text, quotes));
  }

  List<Sentence> written() {
    return List.copyOf(written);
  }
}
