package org.offlabel.benchmark.pubmed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.offlabel.evidence.library.LibraryPlace;
import org.offlabel.evidence.library.index.IndexNews;
import org.offlabel.evidence.library.index.LibrarySearch;
import org.offlabel.evidence.library.store.Store;
import org.offlabel.evidence.library.store.Stores;
import org.offlabel.evidence.pipeline.DerivingRules;
import org.offlabel.evidence.pipeline.Feeding;
import org.offlabel.evidence.source.FolderReader;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** A library that is fed with generated files and then searched. */
final class Collected {

  private static final int HITS = 20;
  private static final int ROUNDS = 20;

  /** Common and rare words, phrases, fields, concepts and wildcards, as librarians type them. */
  private static final List<String> QUERIES =
      List.of(
          "naltrexone",
          "drug:naltrexone AND condition:\"multiple sclerosis\"",
          "\"multiple sclerosis\" AND fatigue",
          "title:ketamine OR title:depression",
          "metformin NOT diabetes",
          "pain year:2010..2020",
          "spastic*",
          "(migraine OR epilepsy) AND (valproate OR propranolol)",
          "randomized controlled trial psoriasis",
          "treatment outcome patients",
          "type:review asthma",
          "zzzunknownword");

  private final Path folder;
  private final Vocabulary vocabulary;

  Collected(Path folder, Vocabulary vocabulary) {
    this.folder = folder;
    this.vocabulary = vocabulary;
  }

  /** Seconds to read, store and index these files into a library without anything in it. */
  double feed(List<Path> files) throws IOException {
    LibraryPlace place = new LibraryPlace.Folder(folder);
    long start = System.nanoTime();
    if (!(Stores.feed(place, DerivingRules.of(vocabulary), InstantSource.system())
        instanceof Stores.Feeding.Opened opened)) {
      throw new IOException("the library of the measurement is in use");
    }
    try (var feed = opened.feed()) {
      new Feeding(new FolderReader(), feed, refused -> {}, tally -> {}).feed(files);
    }
    try (Store store = store();
        LibrarySearch search = search(store)) {
      if (search.documents() == 0) {
        throw new IOException("nothing was indexed");
      }
    }
    return Rates.seconds(start);
  }

  /** The middle and the 99th of a hundred search times, in milliseconds. */
  String searches() throws IOException {
    List<Double> millis = new ArrayList<>();
    int documents;
    try (Store store = store();
        LibrarySearch search = search(store)) {
      documents = search.documents();
      for (int round = -1; round < ROUNDS; round++) {
        for (String query : QUERIES) {
          long start = System.nanoTime();
          search.search(query, HITS, false);
          if (round >= 0) {
            millis.add(1000 * Rates.seconds(start));
          }
        }
      }
    }
    millis.sort(Comparator.naturalOrder());
    return String.format(
        Locale.ROOT,
        "search, %d documents: p50 %.2f ms, p99 %.2f ms%n",
        documents,
        millis.get(millis.size() / 2),
        millis.get(millis.size() * 99 / 100));
  }

  private Store store() throws IOException {
    if (Stores.open(new LibraryPlace.Folder(folder)) instanceof Stores.Opening.Opened opened) {
      return opened.store();
    }
    throw new IOException("the library of the measurement is gone");
  }

  private LibrarySearch search(Store store) throws IOException {
    Path index = new LibraryPlace.Folder(folder).index();
    return LibrarySearch.open(index, store, vocabulary, new Quiet());
  }

  void delete() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  private static final class Quiet implements IndexNews {
    @Override
    public void that(String sentence) {}

    @Override
    public void progress(long done, long all) {}
  }
}
