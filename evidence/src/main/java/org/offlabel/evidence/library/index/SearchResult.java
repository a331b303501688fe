package org.offlabel.evidence.library.index;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.library.StoredDocument;
import org.offlabel.evidence.library.query.Query;
import org.offlabel.evidence.library.query.QueryProblem;
import org.offlabel.evidence.model.document.Span;

/** What came of a search. */
public sealed interface SearchResult {

  /** The query could not be read. */
  record Misread(QueryProblem problem) implements SearchResult {
    public Misread {
      Objects.requireNonNull(problem);
    }
  }

  /** There is nothing in the library to be found. */
  record EmptyLibrary() implements SearchResult {}

  /**
   * It was searched; there may be no hits.
   *
   * @param query as it was understood, with the concepts it names
   * @param notes where that may surprise; plain sentences
   * @param total how many documents were found
   * @param atLeast whether there are more than {@code total}
   * @param library how many documents the library holds
   * @param hits the first of them, best first
   * @param nearSpellings what may have been meant by words that no document has
   */
  record Found(
      Query query,
      List<String> notes,
      long total,
      boolean atLeast,
      int library,
      List<Hit> hits,
      List<NearSpelling> nearSpellings)
      implements SearchResult {
    public Found {
      Objects.requireNonNull(query);
      notes = List.copyOf(notes);
      hits = List.copyOf(hits);
      nearSpellings = List.copyOf(nearSpellings);
    }
  }

  /**
   * A document that was found.
   *
   * @param points by which it is ranked
   * @param passage words of it around what was searched for
   * @param warning that it is retracted or that there is concern about it, and who says so
   * @param reasons why it has its points, in words; empty where they were not asked for
   */
  record Hit(
      StoredDocument stored,
      double points,
      Optional<Passage> passage,
      Optional<String> warning,
      List<String> reasons) {
    public Hit {
      Objects.requireNonNull(stored);
      Objects.requireNonNull(passage);
      Objects.requireNonNull(warning);
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A stretch of a document's text.
   *
   * @param span where it stands
   * @param marks what was searched for, inside it, in order and apart
   */
  record Passage(Span span, List<Span> marks) {
    public Passage {
      Objects.requireNonNull(span);
      marks = List.copyOf(marks);
    }
  }

  /**
   * A word that no document has.
   *
   * @param word as it was typed
   * @param instead words like it that documents have, nearest first
   */
  record NearSpelling(String word, List<String> instead) {
    public NearSpelling {
      instead = List.copyOf(instead);
    }
  }
}
