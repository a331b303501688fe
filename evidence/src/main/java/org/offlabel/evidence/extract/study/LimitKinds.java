package org.offlabel.evidence.extract.study;

import java.util.List;
import java.util.stream.IntStream;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.fact.Remark;
import org.offlabel.evidence.vocabulary.language.Word;
import org.offlabel.evidence.vocabulary.language.Words;

/** Tells what a stated limit of a study bears on. Immutable. */
final class LimitKinds {

  private record Entry(Phrase phrase, Remark.Kind kind) {}

  private final List<Entry> entries;

  private LimitKinds(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The kinds that {@code limit-words.tsv} tells apart. */
  static LimitKinds bundled() {
    return new LimitKinds(
        Table.bundled("limit-words.tsv", 2).stream()
            .map(row -> new Entry(Phrase.of(row.get(0)), Remark.Kind.valueOf(row.get(1))))
            .toList());
  }

  /** What {@code limit} bears on; OTHER where no phrase of the table stands in it. */
  Remark.Kind of(String limit) {
    List<Word> words = Words.in(limit, new Span(0, limit.length()));
    return entries.stream()
        .filter(entry -> stands(entry.phrase(), words))
        .map(Entry::kind)
        .findFirst()
        .orElse(Remark.Kind.OTHER);
  }

  private static boolean stands(Phrase phrase, List<Word> words) {
    return IntStream.range(0, words.size()).anyMatch(at -> phrase.matchAt(words, at) >= 0);
  }
}
