package org.offlabel.evidence.library.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/** Finds the words that a pattern stands for. Made for one reader of the index. */
final class Patterns {

  /** How many of the words a pattern stands for have a say in the rank. */
  private static final int MOST_RANKED = 64;

  private final IndexReader reader;

  Patterns(IndexReader reader) {
    this.reader = reader;
  }

  /** Documents with a number like {@code pattern}. */
  Query numbers(String pattern) {
    return wildcard(IndexField.ID, pattern);
  }

  /** Documents with a word like {@code pattern}, every one of them; ranked by the first few. */
  Query words(List<String> fields, String pattern, Cutting cutting) throws IOException {
    String folded = folded(pattern);
    List<Query> ways = new ArrayList<>();
    TreeSet<String> stems = new TreeSet<>();
    for (String field : fields) {
      ways.add(wildcard(field, folded));
      if (stems.size() < MOST_RANKED) {
        collect(field, folded, cutting, stems);
      }
    }
    Query found = new ConstantScoreQuery(new DisjunctionMaxQuery(ways, 0));
    if (stems.isEmpty()) {
      return found;
    }
    SynonymQuery.Builder ranked = new SynonymQuery.Builder(IndexField.WEIGHTED);
    stems.stream()
        .limit(MOST_RANKED)
        .forEach(s -> ranked.addTerm(new Term(IndexField.WEIGHTED, s)));
    return new BooleanQuery.Builder()
        .add(found, Occur.FILTER)
        .add(ranked.build(), Occur.SHOULD)
        .build();
  }

  private static Query wildcard(String field, String pattern) {
    return new WildcardQuery(new Term(field, pattern));
  }

  /** As words stand in the index: without case and accents, a word with hyphens as a whole. */
  static String folded(String pattern) {
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (int at = 0; at <= pattern.length(); at++) {
      boolean cut = at == pattern.length() || !Character.isLetterOrDigit(pattern.charAt(at));
      boolean surrogate = at < pattern.length() && Character.isSurrogate(pattern.charAt(at));
      if (cut && !surrogate) {
        if (at > start) {
          out.append(Folding.fold(pattern.substring(start, at)));
        }
        if (at < pattern.length() && (pattern.charAt(at) == '*' || pattern.charAt(at) == '?')) {
          out.append(pattern.charAt(at));
        }
        start = at + 1;
      }
    }
    return out.toString();
  }

  private void collect(String field, String pattern, Cutting cutting, SortedSet<String> stems)
      throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return;
    }
    CompiledAutomaton automaton =
        new CompiledAutomaton(
            WildcardQuery.toAutomaton(
                new Term(field, pattern), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT),
            false,
            true);
    TermsEnum each = automaton.getTermsEnum(terms);
    for (BytesRef term = each.next();
        term != null && stems.size() < MOST_RANKED;
        term = each.next()) {
      cutting.cut(term.utf8ToString()).forEach(word -> stems.add(word.stem()));
    }
  }
}
