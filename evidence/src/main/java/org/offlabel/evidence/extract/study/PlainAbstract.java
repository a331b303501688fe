package org.offlabel.evidence.extract.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Metadata;

/**
 * The sentences of an abstract without sections that tell of the paper's own study: from the first
 * that says what was done, up to what the authors conclude. Only records of a database are read so,
 * since they alone are known to be the abstract of one paper and to say what sort of paper it is.
 */
final class PlainAbstract {

  private static final String HEADING = "abstract";

  /** Sorts of papers that report no study of their own, as databases name them. */
  private static final Set<String> NO_REPORT =
      Set.of(
          "review",
          "editorial",
          "comment",
          "news",
          "biography",
          "published erratum",
          "retraction of publication",
          "expression of concern",
          "practice guideline",
          "guideline");

  private static final Pattern DONE =
      Pattern.compile(
          "\\b(?:we|our)\\b|\\bthis (?:[\\p{L}-]{1,25},?"
              + " ){0,6}(?:trial|study|series|cohort|analysis|survey)\\b|\\bwere"
              + " (?:randomly|randomi[sz]ed|enrolled|recruited|assigned|treated|given"
              + "|followed|included|allocated|reviewed)\\b|\\breceived\\b");
  private static final Pattern CONCLUDED =
      Pattern.compile(
          "^(?:in conclusion|in summary|we conclude|further (?:studies|trials|research)"
              + "|(?:these|our) (?:results|findings|data)"
              + "|this (?:study|trial) (?:suggests|supports|provides|demonstrates|confirms))\\b");

  private PlainAbstract() {}

  /** The sentences, in their order; empty where the document is no such record. */
  static List<ReadSentence> ownStudy(AnnotatedDocument read) {
    if (!isRecordOfAReport(read.document().metadata())) {
      return List.of();
    }
    List<ReadSentence> own = new ArrayList<>();
    for (ReadSentence sentence : read.article()) {
      if (!isOfAbstract(sentence)) {
        continue;
      }
      String words = sentence.text().strip().toLowerCase(Locale.ROOT);
      if (CONCLUDED.matcher(words).find()) {
        return own;
      }
      if (!own.isEmpty() || DONE.matcher(words).find()) {
        own.add(sentence);
      }
    }
    return own;
  }

  private static boolean isRecordOfAReport(Metadata metadata) {
    return metadata.container().isPresent()
        && metadata.types().stream()
            .noneMatch(type -> NO_REPORT.contains(type.value().toLowerCase(Locale.ROOT)));
  }

  private static boolean isOfAbstract(ReadSentence sentence) {
    return sentence.block().role() == BlockRole.PARAGRAPH
        && sentence.block().heading().filter(HEADING::equalsIgnoreCase).isPresent();
  }
}
