package org.offlabel.evidence.library.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.PartialDate;
import org.offlabel.evidence.model.document.Relation;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.pipeline.DerivingRule;

/** Made-up documents, and a rule that is simple to foresee. */
final class Samples {

  private Samples() {}

  /** A note without numbers of its own. */
  static Document note(String origin, String text) {
    return document(origin, text, DocumentKind.WEB_PAGE, List.of(), Optional.empty(), List.of());
  }

  /** A record of a database, of which there may be versions. */
  static Document record(String file, String pmid, String text, Optional<PartialDate> updated) {
    return document(
        file + "#" + pmid,
        text,
        DocumentKind.ARTICLE,
        List.of(new Identifier(Identifier.Scheme.PMID, pmid)),
        updated,
        List.of());
  }

  /** A notice about a record. */
  static Document retraction(String origin, String text, String pmid) {
    return document(
        origin,
        text,
        DocumentKind.ARTICLE,
        List.of(),
        Optional.empty(),
        List.of(
            new Relation(
                Relation.Kind.RETRACTS,
                Optional.of(new Identifier(Identifier.Scheme.PMID, pmid)),
                new Span(0, 1))));
  }

  /** Many notes that differ. */
  static List<Document> notes(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            number -> note("notes/" + number + ".txt", "word" + number % 7 + " of note " + number))
        .toList();
  }

  static PartialDate day(int year, int month, int day) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.of(day));
  }

  private static Document document(
      String origin,
      String text,
      DocumentKind kind,
      List<Identifier> identifiers,
      Optional<PartialDate> updated,
      List<Relation> relations) {
    Span all = new Span(0, text.length());
    String sha256 = Seal.hash(text);
    return new Document(
        new DocumentId("d" + sha256.substring(0, 12)),
        origin,
        sha256,
        kind,
        new Metadata(
            Optional.of(new Noted<>("A title: " + text, all)),
            List.of(),
            List.of(),
            Optional.empty(),
            updated.map(date -> new Noted<>(date, all)),
            Optional.empty(),
            identifiers.stream().map(each -> new Noted<>(each, all)).toList(),
            List.of(),
            relations),
        text,
        List.of(new Block(all, BlockRole.PARAGRAPH, Optional.empty())),
        List.of(),
        List.of(),
        List.of());
  }

  /** A rule whose keys are the words of a document. */
  record Words(String ofVersion) implements DerivingRule {

    @Override
    public Version version() {
      return new Version("words", ofVersion);
    }

    @Override
    public Fact derive(Document document) {
      List<String> words = new ArrayList<>(Arrays.asList(document.text().split("[ \n]+")));
      words.add("version-" + ofVersion);
      return new Fact(
          words.size() + " words, " + document.text().getBytes(StandardCharsets.UTF_8).length,
          words);
    }
  }
}
