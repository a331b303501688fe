package org.offlabel.evidence.answer.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.SearchState;
import org.offlabel.evidence.model.answer.SourceEntry;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Trait;

/** The words in which every form for people describes its sources. */
final class SourceWords {

  private SourceWords() {}

  /** What made the answer, and what the answer is for. */
  static String colophon(Answer answer) {
    return "Offlabel "
        + answer.version()
        + ". Made to support a professional’s decision, with every source within reach; it is not a"
        + " prescription.";
  }

  /** "read 9 · unreadable 1". */
  static String tally(Answer answer) {
    long read = answer.sources().stream().filter(SourceEntry.Read.class::isInstance).count();
    long unreadable = answer.sources().size() - read;
    return "read " + read + " · unreadable " + unreadable;
  }

  /** Kind, part in the answer, people and dates, as far as known. */
  static List<String> facts(SourceEntry.Read read) {
    Document document = read.document();
    Metadata metadata = document.metadata();
    List<String> facts = new ArrayList<>();
    facts.add(document.kind().label());
    if (!read.role().isBlank() && !read.role().equalsIgnoreCase(document.kind().label())) {
      facts.add(read.role());
    }
    names("by ", metadata.authors()).ifPresent(facts::add);
    metadata.published().ifPresent(date -> facts.add("published " + date.value().iso()));
    metadata.updated().ifPresent(date -> facts.add("updated " + date.value().iso()));
    names("reviewed by ", metadata.reviewers()).ifPresent(facts::add);
    document.traits().forEach(trait -> facts.add(trait(trait.kind())));
    return facts;
  }

  private static Optional<String> names(String before, List<Noted<String>> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(before + names.stream().map(Noted::value).collect(Collectors.joining(", ")));
  }

  private static String trait(Trait.Kind kind) {
    return switch (kind) {
      case MACHINE_WRITTEN -> "reads like machine-written text";
      case CITES_WITHOUT_REFERENCE_LIST -> "cites references but lacks their list";
      case ANNOUNCED_LIST_MISSING -> "announces a list that is missing";
      case SUPERSEDED -> "superseded since";
    };
  }

  /** How much of a copy stands in its original: "copy of [2] (97 % of its words)". */
  static String copy(SourceEntry.Read read, SourceNumbers numbers) {
    return read.copy()
        .map(
            copy ->
                (numbers.read(copy.original()).isPresent()
                        ? "copy of [" + numbers.of(copy.original()) + "], "
                        : "copy of a document that is not listed here, ")
                    + Math.round(copy.share() * 100)
                    + " % of its wording; not counted"
                    + (copy.omits().isEmpty() ? "" : "; leaves out:"))
        .orElse("");
  }

  /** What a copy leaves out, topic by topic, with the original's words. */
  static List<Line> omissions(SourceEntry.Read read) {
    Map<String, List<Quote>> byTopic = new LinkedHashMap<>();
    read.copy().stream()
        .flatMap(copy -> copy.omits().stream())
        .forEach(
            omission ->
                byTopic
                    .computeIfAbsent(omission.topic(), key -> new ArrayList<>())
                    .add(omission.quote()));
    return byTopic.entrySet().stream()
        .map(entry -> new Line(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** One line per state that occurs: "Searched: starter library (9). " and so on. */
  static List<String> searches(Answer answer) {
    return Stream.of(SearchState.Status.values())
        .flatMap(status -> searches(answer, status).stream())
        .toList();
  }

  private static Optional<String> searches(Answer answer, SearchState.Status status) {
    List<String> sources =
        answer.searched().stream()
            .filter(state -> state.status() == status)
            .map(SourceWords::search)
            .toList();
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(Wording.capitalised(status.label()) + ": " + String.join(", ", sources));
  }

  private static String search(SearchState state) {
    List<String> remarks = new ArrayList<>();
    state.found().ifPresent(found -> remarks.add(String.format(Locale.ROOT, "%d found", found)));
    state.reason().ifPresent(remarks::add);
    return remarks.isEmpty()
        ? state.source()
        : state.source() + " (" + String.join("; ", remarks) + ")";
  }
}
