package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.language.Word;
import org.offlabel.evidence.vocabulary.language.Words;

/** Brings the spellings of posts ("ive", "don't", "meds") to those that cues are written in. */
final class PlainWords {

  private final Map<String, List<String>> spellings = new LinkedHashMap<>();

  PlainWords() {
    for (String line : Lines.of("spellings.tsv")) {
      List<String> columns = Lines.columns(line);
      spellings.put(columns.get(0), Lines.words(columns.get(1)));
    }
  }

  /** The words of a text that stands by itself. */
  List<PlainWord> of(String text) {
    return in(text, new Span(0, text.length()));
  }

  List<PlainWord> in(String text, Span within) {
    List<PlainWord> words = new ArrayList<>();
    for (Word word : Words.in(text, within)) {
      List<String> plain = spellings.getOrDefault(word.norm(), List.of(word.norm()));
      plain.forEach(norm -> words.add(new PlainWord(word.span(), norm)));
    }
    return List.copyOf(words);
  }
}
