package org.offlabel.evidence.library.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.offlabel.evidence.library.index.SearchResult.NearSpelling;
import org.offlabel.evidence.library.query.Query;

/** Finds words of the index that are spelt like words it does not have. Made for one reader. */
final class NearWords {

  private static final int MOST = 3;
  private static final int MOST_LOOKED_UP = 8;
  private static final int MOST_CANDIDATES = 500;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 30;

  private record Near(String word, int distance, int documents) {}

  private final IndexReader reader;
  private final Cutting cutting = new Cutting();

  NearWords(IndexReader reader) {
    this.reader = reader;
  }

  /** For each word of {@code leaves} that no document has, what is spelt like it. */
  List<NearSpelling> of(List<Query> leaves) throws IOException {
    List<NearSpelling> found = new ArrayList<>();
    Set<String> lookedUp = new HashSet<>();
    for (Query leaf : leaves) {
      String text =
          switch (leaf) {
            case Query.Word word -> word.text();
            case Query.Phrase phrase -> phrase.text();
            default -> "";
          };
      for (Token word : cutting.cut(text)) {
        if (lookedUp.size() < MOST_LOOKED_UP
            && !word.isJoined()
            && isUnknown(word)
            && lookedUp.add(word.surface())) {
          List<String> instead = like(word.surface());
          if (!instead.isEmpty()) {
            found.add(new NearSpelling(word.surface(), instead));
          }
        }
      }
    }
    return found;
  }

  private boolean isUnknown(Token word) throws IOException {
    return word.surface().length() >= SHORTEST
        && word.surface().length() <= LONGEST
        && reader.docFreq(new Term(IndexField.WEIGHTED, word.stem())) == 0
        && word.surface().codePoints().allMatch(Character::isLetter);
  }

  private List<String> like(String word) throws IOException {
    Map<String, Integer> documents = new TreeMap<>();
    for (String field : List.of(IndexField.TITLE, IndexField.ABSTRACT, IndexField.BODY)) {
      Terms terms = MultiTerms.getTerms(reader, field);
      if (terms == null) {
        continue;
      }
      int edits = word.length() < 6 ? 1 : 2;
      FuzzyTermsEnum each = new FuzzyTermsEnum(terms, new Term(field, word), edits, 1, true);
      for (BytesRef term = each.next();
          term != null && documents.size() < MOST_CANDIDATES;
          term = each.next()) {
        documents.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
      }
    }
    return documents.entrySet().stream()
        .map(e -> new Near(e.getKey(), Edits.between(word, e.getKey()), e.getValue()))
        .sorted(
            Comparator.comparingInt(Near::distance)
                .thenComparing(Comparator.comparingInt(Near::documents).reversed())
                .thenComparing(Near::word))
        .limit(MOST)
        .map(Near::word)
        .toList();
  }
}
