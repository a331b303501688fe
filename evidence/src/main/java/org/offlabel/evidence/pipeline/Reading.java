package org.offlabel.evidence.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.offlabel.evidence.answer.verify.StoredAnswer;
import org.offlabel.evidence.model.answer.SearchState;
import org.offlabel.evidence.model.answer.SearchState.Status;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.BytesReader;
import org.offlabel.evidence.source.FolderReader;
import org.offlabel.evidence.source.StarterLibrary;
import org.offlabel.evidence.source.UniqueIds;

/** Reads the sources that a question is to be answered from, and keeps account of them. */
public final class Reading {

  /** The name of the embedded library among the sources searched. */
  public static final String STARTER = "starter library";

  /** What stands before the name of a folder or file among the sources searched. */
  public static final String FILES = "files: ";

  /** What the origins of the embedded library's records begin with. */
  private static final String STARTER_ORIGIN = "starter:";

  private static final List<String> ELSEWHERE =
      List.of(
          "PubMed", "trial registries", "spontaneous reports of reactions", "interaction tables");

  private final FolderReader files;
  private final Optional<Library> library;

  /** Reads files with {@code files}. */
  public Reading(FolderReader files) {
    this(files, Optional.empty());
  }

  /** Reads files with {@code files}, and again what an answer took from {@code library}. */
  public Reading(FolderReader files, Optional<Library> library) {
    this.files = files;
    this.library = library;
  }

  /**
   * What was read.
   *
   * @param results every document, and every failure with its reason
   * @param searched which sources were searched, in the order to be shown
   */
  public record WhatWasRead(List<ReadResult> results, List<SearchState> searched) {
    public WhatWasRead {
      results = List.copyOf(results);
      searched = List.copyOf(searched);
    }
  }

  /**
   * Reads the embedded library, if asked, and every folder or file named, and joins them with what
   * the user's own library gave.
   *
   * @param from folders and files, as the user wrote them
   * @param starter whether to read the embedded library
   * @param consulted what the user's library gave
   */
  public WhatWasRead read(List<Path> from, boolean starter, Consulted consulted) {
    List<ReadResult> results = new ArrayList<>();
    List<SearchState> searched = new ArrayList<>();
    searched.add(starter(starter, results));
    for (Path path : from.stream().distinct().sorted().toList()) {
      List<ReadResult> found = files.read(List.of(path));
      results.addAll(found);
      searched.add(state(path.toString(), found));
    }
    List<Document> kept = withoutKnown(consulted.documents(), results);
    results.addAll(kept);
    searched.add(consulted.state(kept.size()));
    searched.addAll(elsewhere());
    return new WhatWasRead(UniqueIds.among(results), searched);
  }

  /** What was just read from a file need not be taken from the library too. */
  private static List<Document> withoutKnown(List<Document> kept, List<ReadResult> read) {
    Set<String> known = new HashSet<>();
    for (ReadResult result : read) {
      if (result instanceof Document document) {
        known.add(document.sha256());
      }
    }
    return kept.stream().filter(document -> !known.contains(document.sha256())).toList();
  }

  /**
   * Reads again what an answer was made from, and no more, so that files added since do not matter.
   *
   * @param stored the answer
   */
  public WhatWasRead again(StoredAnswer stored) {
    List<String> sources = stored.searched();
    List<String> origins = stored.origins();
    List<ReadResult> results = new ArrayList<>();
    List<SearchState> searched = new ArrayList<>();
    searched.add(starter(origins.stream().anyMatch(o -> o.startsWith(STARTER_ORIGIN)), results));
    for (String source : sources) {
      if (source.startsWith(FILES)) {
        String root = source.substring(FILES.length());
        List<ReadResult> found =
            files.again(origins.stream().filter(origin -> isUnder(root, origin)).toList());
        results.addAll(found);
        searched.add(state(root, found));
      }
    }
    if (sources.contains(Consulted.LIBRARY)) {
      Consulted consulted = consultedAgain(stored, results);
      results.addAll(consulted.documents());
      searched.add(consulted.state(consulted.documents().size()));
    }
    searched.addAll(elsewhere());
    return new WhatWasRead(UniqueIds.among(results), searched);
  }

  /**
   * What the library gave then, by where it was read from. How much it held then is taken from the
   * answer: it may have been fed since.
   */
  private Consulted consultedAgain(StoredAnswer stored, List<ReadResult> read) {
    Status status =
        Stream.of(Status.values())
            .filter(each -> each.label().equals(stored.status(Consulted.LIBRARY)))
            .findFirst()
            .orElse(Status.NOT_SEARCHED);
    Set<Library.Place> places = new LinkedHashSet<>();
    stored.places().forEach((id, origin) -> places.addAll(places(id, origin)));
    List<Document> documents =
        status == Status.SEARCHED && library.isPresent()
            ? withoutKnown(library.get().again(places), read)
            : List.of();
    return new Consulted(documents, status, stored.reason(Consulted.LIBRARY));
  }

  /** An id that was made unique within an answer has a number behind it. */
  private static List<Library.Place> places(String id, String origin) {
    int dash = id.lastIndexOf('-');
    return Stream.of(id, dash > 0 ? id.substring(0, dash) : id)
        .filter(each -> !each.isBlank())
        .distinct()
        .map(each -> new Library.Place(origin, new DocumentId(each)))
        .toList();
  }

  private static boolean isUnder(String root, String origin) {
    return origin.equals(root) || origin.startsWith(root.endsWith("/") ? root : root + "/");
  }

  private static List<SearchState> elsewhere() {
    return ELSEWHERE.stream()
        .map(
            source ->
                new SearchState(
                    source,
                    Status.NOT_SEARCHED,
                    OptionalInt.empty(),
                    Optional.of("nothing was to be fetched")))
        .toList();
  }

  private static SearchState starter(boolean asked, List<ReadResult> results) {
    if (!asked) {
      return new SearchState(
          STARTER, Status.NOT_SEARCHED, OptionalInt.empty(), Optional.of("left out on request"));
    }
    List<Document> records = new StarterLibrary(new BytesReader()).documents();
    results.addAll(records);
    return new SearchState(
        STARTER, Status.SEARCHED, OptionalInt.of(records.size()), Optional.empty());
  }

  private static SearchState state(String path, List<ReadResult> found) {
    int documents = (int) found.stream().filter(result -> result instanceof Document).count();
    Optional<String> failure =
        found.stream()
            .filter(result -> result instanceof Unreadable)
            .map(result -> ((Unreadable) result).reason())
            .findFirst();
    return documents == 0 && failure.isPresent()
        ? new SearchState(FILES + path, Status.FAILED, OptionalInt.empty(), failure)
        : new SearchState(
            FILES + path, Status.SEARCHED, OptionalInt.of(documents), Optional.empty());
  }
}
