package org.offlabel.evidence.answer.render;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.SearchState;
import org.offlabel.evidence.model.answer.SourceEntry;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.Trait;
import org.offlabel.evidence.model.study.Copy;

/** Writes {@code documents[]}, {@code searched[]} and {@code provenance}. */
final class JsonSources {

  private JsonSources() {}

  static void write(Answer answer, JsonOut to) {
    AtomicInteger unreadable = new AtomicInteger();
    to.objects(
        "documents",
        answer.sources(),
        source -> {
          switch (source) {
            case SourceEntry.Read read -> read(read, to);
            case SourceEntry.NotRead not -> notRead(not, unreadable.incrementAndGet(), to);
          }
        });
    to.objects("searched", answer.searched(), state -> searched(state, to));
    to.object("provenance", () -> provenance(answer, to));
  }

  private static void read(SourceEntry.Read read, JsonOut to) {
    Document document = read.document();
    to.text("id", document.id().value());
    to.text("title", document.shownTitle());
    to.text("kind", document.kind().label());
    to.text("origin", document.origin());
    about(document.metadata(), to);
    to.text("role", read.role());
    read.copy().ifPresent(copy -> copy(copy, to));
    to.objects(
        "omits",
        read.copy().map(Copy::omits).orElse(List.of()),
        omission -> {
          to.text("what", omission.topic());
          to.citations(List.of(omission.quote()));
        });
    to.objects("traits", document.traits(), trait -> trait(document, trait, to));
    to.text("status", read.used() ? "used" : "nothing relevant");
  }

  private static void about(Metadata metadata, JsonOut to) {
    to.text("published", metadata.published().map(date -> date.value().iso()));
    to.text("reviewed", metadata.updated().map(date -> date.value().iso()));
    to.strings("authors", metadata.authors().stream().map(Noted::value).toList());
    to.strings("reviewedBy", metadata.reviewers().stream().map(Noted::value).toList());
  }

  private static void copy(Copy copy, JsonOut to) {
    to.text("copyOf", copy.original().value());
    to.number("copyShare", copy.share());
  }

  private static void trait(Document document, Trait trait, JsonOut to) {
    to.text("kind", trait.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    to.citations(
        trait.evidence().stream().filter(span -> span.length() > 0).map(document::quote).toList());
  }

  private static void notRead(SourceEntry.NotRead not, int number, JsonOut to) {
    to.text("id", "unreadable-" + number);
    to.text("title", not.origin());
    to.text("origin", not.origin());
    to.text("role", "not read");
    to.strings("omits", List.of());
    to.text("status", "unreadable");
    to.text("reason", not.unreadable().reason());
  }

  private static void searched(SearchState state, JsonOut to) {
    to.text("source", state.source());
    to.text("status", state.status().label());
    to.number("found", state.found());
    to.text("reason", state.reason());
  }

  private static void provenance(Answer answer, JsonOut to) {
    to.text("version", answer.version());
    to.strings("rules", answer.rules());
    List<Document> inputs =
        answer.sources().stream()
            .filter(SourceEntry.Read.class::isInstance)
            .map(source -> ((SourceEntry.Read) source).document())
            .toList();
    to.objects(
        "inputs",
        inputs,
        document -> {
          to.text("document", document.id().value());
          to.text("sha256", document.sha256());
        });
  }
}
