package org.offlabel.evidence.answer.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.PartialDate;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.document.Trait;

/**
 * Documents made up for tests. Drug and condition are real words; every study, figure and post is
 * invented.
 */
public final class SampleDocuments {

  public static final Document TRIAL =
      document(
          "invented-trial",
          DocumentKind.STUDY_RECORD,
          "https://example.org/record/1",
          """
          Invented trial of melatonin in migraine

          This record was made up for a test. In a double-masked, placebo-controlled crossover \
          trial, 90 adults with migraine were randomised to melatonin 3 mg nightly or placebo for \
          8 weeks each. 66 completed both periods and were analysed. Headache days improved by 1.4 \
          (p = 0.03). Sleep quality showed no significant difference. Twenty-four people were lost \
          because a freezer failed. Work days missed were not measured. Registered as NCT09999991.
          """);

  public static final Document ARTICLE =
      document(
          "invented-article",
          DocumentKind.WEB_PAGE,
          "folder/article.html",
          """
          Can a sleep hormone calm a headache?

          By A. Placeholder. Reviewed by B. Placeholder. Published 4 March 2015.

          Melatonin 2 mg tablets are approved for short-term insomnia. For migraine it is used off \
          label, usually 2 to 4 mg at night. In one crossover trial of 90 people, headache days got \
          better. A second, open-label study followed 40 people for 6 months on 4 mg; 31 finished. \
          It found fewer headache days and no change in sleep quality. There is no longer any \
          reasonable doubt, says one clinic, that it works. People who take fluvoxamine must not \
          take it. Drowsiness and vivid dreams are the usual complaints.
          """);

  public static final Document COPY =
      document(
          "invented-copy",
          DocumentKind.WEB_PAGE,
          "folder/copy.html",
          """
          Can a sleep hormone calm a headache?

          Melatonin 2 mg tablets are approved for short-term insomnia. For migraine it is used off \
          label, usually 2 to 4 mg at night. In one crossover trial of 90 people, headache days got \
          better.
          """);

  public static final Document THREAD =
      document(
          "invented-thread",
          DocumentKind.FORUM,
          "folder/thread.txt",
          """
          😴🌙 Melatonin and my migraine 🤕

          reader one: 🙏 3 mg every night since June and I have had half the attacks. Strange \
          dreams though 😬. I also take topiramate.

          reader two: took 30 ml for a month, made no difference, stopped because I was groggy.

          reader three: where can one buy it?
          """);

  public static final Document LABEL =
      document(
          "invented-label",
          DocumentKind.LABEL,
          "https://example.org/label/2",
          """
          MELATONIN TABLETS (invented label)

          Contraindications: hypersensitivity to melatonin. Do not use together with fluvoxamine. \
          Warnings: may cause drowsiness; do not drive. Autoimmune disease: use is not recommended. \
          Adverse reactions: headache (5 %), nausea, drowsiness.
          """);

  public static final Document MACHINE =
      document(
          "invented-machine",
          DocumentKind.MACHINE_WRITTEN_ANSWER,
          "folder/answer.md",
          """
          **Melatonin for migraine**: the evidence for any benefit is limited [1]. It is not part \
          of standard guidance [2].
          """);

  private SampleDocuments() {}

  /** The quote of {@code words}, which must stand in the document. */
  public static Quote quote(Document document, String words) {
    int start = document.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(words + " does not stand in " + document.id());
    }
    return document.quote(new Span(start, start + words.length()));
  }

  private static Document document(String id, DocumentKind kind, String origin, String text) {
    return new Document(
        new DocumentId(id),
        origin,
        sha256(text),
        kind,
        metadata(text),
        text,
        List.of(),
        List.of(),
        List.of(),
        traits(kind, text));
  }

  private static Metadata metadata(String text) {
    int end = text.indexOf('\n');
    Optional<Noted<String>> title =
        Optional.of(new Noted<>(text.substring(0, end), new Span(0, end)));
    int author = text.indexOf("A. Placeholder");
    int reviewer = text.indexOf("B. Placeholder");
    int date = text.indexOf("4 March 2015");
    return new Metadata(
        title,
        author < 0 ? List.of() : List.of(new Noted<>("A. Placeholder", at(author, 14))),
        reviewer < 0 ? List.of() : List.of(new Noted<>("B. Placeholder", at(reviewer, 14))),
        date < 0
            ? Optional.empty()
            : Optional.of(
                new Noted<>(
                    new PartialDate(2015, OptionalInt.of(3), OptionalInt.of(4)), at(date, 12))),
        date < 0
            ? Optional.empty()
            : Optional.of(
                new Noted<>(
                    new PartialDate(2016, OptionalInt.of(11), OptionalInt.empty()), at(date, 12))));
  }

  private static List<Trait> traits(DocumentKind kind, String text) {
    int mark = text.indexOf("[1]");
    return kind == DocumentKind.MACHINE_WRITTEN_ANSWER
        ? List.of(
            new Trait(Trait.Kind.MACHINE_WRITTEN, List.of(at(0, 26))),
            new Trait(Trait.Kind.CITES_WITHOUT_REFERENCE_LIST, List.of(at(mark, 3))))
        : List.of();
  }

  private static Span at(int start, int length) {
    return new Span(start, start + length);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
