package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.vocabulary.language.PaperSection;

/**
 * The study that a scientific article reports itself: what its methods and results say.
 * Introduction and discussion speak of other studies too and are left to {@link ProseStudies}.
 */
final class OwnReport {

  private static final int LONGEST_LABEL = 40;

  /** The sentences that report the document's own study; empty for documents that report none. */
  List<ReadSentence> sentences(AnnotatedDocument read) {
    if (read.document().kind() != DocumentKind.ARTICLE) {
      return List.of();
    }
    List<ReadSentence> own = new ArrayList<>();
    boolean inside = false;
    for (ReadSentence sentence : read.article()) {
      Optional<Boolean> turn = section(sentence);
      inside = turn.orElse(inside);
      boolean words =
          sentence.block().role() == BlockRole.PARAGRAPH
              || sentence.block().role() == BlockRole.LIST_ITEM;
      if (inside && words) {
        own.add(sentence);
      }
    }
    return own.isEmpty() ? PlainAbstract.ownStudy(read) : own;
  }

  /** Whether the sentence begins a section, and whether that is one on the own study. */
  private static Optional<Boolean> section(ReadSentence sentence) {
    String text = sentence.text().strip();
    boolean heading = sentence.block().role() == BlockRole.HEADING;
    int colon = text.indexOf(':');
    boolean labelled = colon > 0 && colon <= LONGEST_LABEL;
    if (!heading && !labelled) {
      return Optional.empty();
    }
    String label = (labelled ? text.substring(0, colon) : text).strip().toLowerCase(Locale.ROOT);
    return PaperSection.of(label).map(part -> part == PaperSection.OWN_STUDY);
  }

  /** The mention of the own study, signed with the document's authors and year. */
  Optional<StudyMention> mention(AnnotatedDocument read, PassageReader reader) {
    List<Clause> clauses = sentences(read).stream().map(Clause::of).toList();
    if (clauses.isEmpty()) {
      return Optional.empty();
    }
    Document document = read.document();
    Optional<Clause> title =
        read.article().stream()
            .filter(sentence -> sentence.block().role() == BlockRole.TITLE)
            .findFirst()
            .map(Clause::of);
    MentionDraft draft = reader.read(new Passage(clauses, title), StudyMention.Kind.REPORT);
    draft.authors.clear();
    document.metadata().authors().forEach(author -> draft.authors.add(surname(author.value())));
    draft.year =
        document
            .metadata()
            .published()
            .map(date -> OptionalInt.of(date.value().year()))
            .orElse(OptionalInt.empty());
    draft.label =
        draft.authors.isEmpty() || draft.year.isEmpty()
            ? Optional.empty()
            : Optional.of(draft.authors.getFirst() + " " + draft.year.getAsInt());
    draft.citationMarks.clear();
    read.article().forEach(sentence -> draft.identifiers.addAll(registrations(sentence.text())));
    return PassageReader.isParticular(draft) ? Optional.of(draft.mention()) : Optional.empty();
  }

  /** The registry numbers of a sentence that says the trial is registered. */
  private static List<Identifier> registrations(String sentence) {
    String words = sentence.toLowerCase(Locale.ROOT);
    boolean registered = words.contains("regist") || words.contains("clinicaltrials.gov");
    return registered
        ? RecordIdentifiers.in(sentence).stream()
            .filter(identifier -> identifier.scheme().isRegistry())
            .toList()
        : List.of();
  }

  /** "Jane Q. Roe" and "Roe JQ" are both Roe. */
  static String surname(String name) {
    String[] parts = name.strip().split(" +", -1);
    String last = parts[parts.length - 1];
    boolean initials = last.length() <= 3 && last.equals(last.toUpperCase(Locale.ROOT));
    return initials ? parts[0] : last;
  }
}
