package org.offlabel.evidence.library.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.offlabel.evidence.library.Changes;
import org.offlabel.evidence.library.StoredDocument;
import org.offlabel.evidence.library.index.SearchResult.Hit;
import org.offlabel.evidence.library.query.ParsedQuery;
import org.offlabel.evidence.library.query.Query;
import org.offlabel.evidence.library.query.QueryReading;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.pipeline.LibraryFailure;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Searches a library. Holds the state of the index at its opening; not shared between threads. */
public final class LibrarySearch implements AutoCloseable {

  private final Changes store;
  private final Concepts concepts;
  private final IndexFolder index;
  private final Directory folder;
  private Reader reader;

  /** Held on to, as levels are forgotten with their logger: its advice is for developers. */
  @SuppressWarnings("unused")
  private final Logger quiet;

  private LibrarySearch(
      Changes store,
      Concepts concepts,
      IndexFolder index,
      Directory folder,
      Reader reader,
      Logger quiet) {
    this.store = store;
    this.concepts = concepts;
    this.index = index;
    this.folder = folder;
    this.reader = reader;
    this.quiet = quiet;
  }

  /**
   * Opens the index in {@code path} after bringing it up to date; makes it where there is none.
   *
   * @throws IOException where no index can be made there
   */
  public static LibrarySearch open(Path path, Changes store, Vocabulary vocabulary, IndexNews news)
      throws IOException {
    Logger quiet = Logger.getLogger("org.apache.lucene");
    quiet.setLevel(Level.SEVERE);
    Concepts concepts = new Concepts(vocabulary);
    IndexFolder index = new IndexFolder(new Feeding(store, concepts), news);
    Directory folder = index.upToDate(path);
    try {
      return new LibrarySearch(store, concepts, index, folder, new Reader(folder), quiet);
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /** How many documents the index holds, older versions with them. */
  public int documents() {
    return reader.reader().numDocs();
  }

  /**
   * Searches for what was typed. An index that proves damaged is made anew once.
   *
   * @param most how many hits to give
   * @param explain whether to give the reasons for each hit's rank
   */
  public SearchResult search(String typed, int most, boolean explain) throws IOException {
    return switch (QueryReading.read(typed)) {
      case ParsedQuery.NotUnderstood not -> new SearchResult.Misread(not.problem());
      case ParsedQuery.Understood understood -> {
        try {
          yield search(understood, most, explain);
        } catch (LibraryFailure e) {
          throw e;
        } catch (IOException | RuntimeException e) {
          remake();
          yield search(understood, most, explain);
        }
      }
    };
  }

  private void remake() throws IOException {
    reader.close();
    index.remake(folder, "searching showed that it is damaged");
    reader = new Reader(folder);
  }

  private SearchResult search(ParsedQuery.Understood understood, int most, boolean explain)
      throws IOException {
    if (documents() == 0) {
      return new SearchResult.EmptyLibrary();
    }
    ConceptReading reading = new ConceptReading(concepts);
    Query query = reading.read(understood.query());
    List<String> notes = new ArrayList<>(understood.notes());
    notes.addAll(reading.notes());
    Translation translation = new Translation(reader.reader(), concepts);
    Reader.Ranked ranked = reader.best(translation.of(query), most);
    List<Query> leaves = Leaves.wanted(query);
    Reasons reasons = new Reasons(reader.searcher(), translation, leaves);
    Cutting cutting = new Cutting();
    List<Hit> hits = new ArrayList<>();
    for (Reader.Place place : ranked.found()) {
      Optional<StoredDocument> stored = store.document(place.inStore());
      if (stored.isEmpty()) {
        // Removed since the index was brought up to date.
        continue;
      }
      Document document = stored.get().document();
      Marking marking = new Marking(document, leaves, cutting, concepts);
      hits.add(
          new Hit(
              stored.get(),
              place.points(),
              Passages.best(document, marking),
              warning(document),
              explain ? reasons.of(place.inIndex(), document, marking) : List.of()));
    }
    return new SearchResult.Found(
        query,
        notes,
        ranked.total(),
        ranked.atLeast(),
        documents(),
        hits,
        new NearWords(reader.reader()).of(Leaves.wanted(understood.query())));
  }

  /** What is known against a document: its own words, or a notice that is in the library. */
  private Optional<String> warning(Document document) throws IOException {
    Optional<String> own = Retractions.own(document);
    if (own.isPresent()) {
      return own.map(words -> "RETRACTED, as it says itself: " + words);
    }
    for (Noted<Identifier> number : document.metadata().identifiers()) {
      Term announced = new Term(IndexField.RETRACTS, Numbers.full(number.value()));
      for (Reader.Place notice : reader.best(new TermQuery(announced), 1).found()) {
        Optional<StoredDocument> stored = store.document(notice.inStore());
        if (stored.isPresent()) {
          return Optional.of(
              "RETRACTED, as a notice says: " + stored.get().document().shownTitle());
        }
      }
    }
    return Retractions.concern(document).map(words -> "CONCERN about it was expressed: " + words);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    folder.close();
  }
}
