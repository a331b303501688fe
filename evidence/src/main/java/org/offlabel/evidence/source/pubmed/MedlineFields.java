package org.offlabel.evidence.source.pubmed;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.source.article.ArticleDraft;
import org.offlabel.evidence.source.article.LabelledAbstract;
import org.offlabel.evidence.source.article.Numbers;
import org.offlabel.evidence.source.article.PublicationDates;
import org.offlabel.evidence.source.article.RelationKinds;

/** Tells what the fields of MEDLINE text mean. */
final class MedlineFields {

  private static final Map<String, String> RELATIONS =
      Map.ofEntries(
          entry("CIN", "CommentIn"),
          entry("CON", "CommentOn"),
          entry("CRI", "CorrectedandRepublishedIn"),
          entry("CRF", "CorrectedandRepublishedFrom"),
          entry("EIN", "ErratumIn"),
          entry("EFR", "ErratumFor"),
          entry("ECI", "ExpressionOfConcernIn"),
          entry("ECF", "ExpressionOfConcernFor"),
          entry("RPI", "RepublishedIn"),
          entry("RPF", "RepublishedFrom"),
          entry("RIN", "RetractionIn"),
          entry("ROF", "RetractionOf"),
          entry("RRI", "RetractedandRepublishedIn"),
          entry("RRF", "RetractedandRepublishedFrom"),
          entry("UIN", "UpdateIn"),
          entry("UOF", "UpdateOf"),
          entry("SPIN", "SummaryForPatientsIn"),
          entry("ORI", "OriginalReportIn"));

  private static final Map<String, String> LISTS =
      Map.of(
          "MH", "MeSH",
          "OT", "Keywords",
          "NM", "Supplementary concepts",
          "GS", "Genes");

  private static final Map<String, String> NOTES =
      Map.of(
          "LA", "Language",
          "COIS", "Conflict of interest",
          "ISBN", "ISBN",
          "CTI", "Series",
          "GN", "Note",
          "ED", "Editor");

  private final ArticleDraft draft;
  private final boolean shortNames;
  private boolean titled;
  private String journal = "";
  private String abbreviation = "";
  private String book = "";
  private String otherAbstract = "";
  private String otherLanguage = "";

  /** Fields that go into {@code draft}; {@code shortNames} if authors come as "Roe JQ" too. */
  MedlineFields(ArticleDraft draft, boolean shortNames) {
    this.draft = draft;
    this.shortNames = shortNames;
  }

  void field(String tag, String words) {
    if (RELATIONS.containsKey(tag)) {
      relation(RELATIONS.getOrDefault(tag, ""), words);
    } else if (LISTS.containsKey(tag)) {
      draft.term(LISTS.getOrDefault(tag, ""), words);
    } else if (NOTES.containsKey(tag)) {
      draft.note(NOTES.getOrDefault(tag, ""), words);
    } else if (!numbered(tag, words)) {
      described(tag, words);
    }
  }

  private boolean numbered(String tag, String words) {
    switch (tag) {
      case "PMID" -> Numbers.pmid(words).ifPresent(draft::identifier);
      case "PMC" -> Numbers.pmcid(words).ifPresent(draft::identifier);
      case "AID", "LID" -> {
        int kind = words.indexOf(" [doi]");
        Numbers.doi(kind < 0 ? words : words.substring(0, kind)).ifPresent(draft::identifier);
      }
      case "SI" -> registered(words);
      case "DP" -> draft.citation().date(words, PublicationDates.ofWords(words));
      case "DEP" -> draft.electronic(PublicationDates.ofDigits(words));
      case "LR" -> draft.revised(PublicationDates.ofDigits(words));
      case "VI" -> draft.citation().volume(words);
      case "IP" -> draft.citation().issue(words);
      case "PG" -> draft.citation().pages(words);
      case "PB" -> draft.citation().publisher(words);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void described(String tag, String words) {
    switch (tag) {
      case "TI" -> title(words);
      case "TT" -> draft.vernacular(words);
      case "BTI" -> book = words;
      case "JT" -> journal = words;
      case "TA" -> abbreviation = words;
      case "AB" -> LabelledAbstract.parts(words, draft::section);
      case "OAB" -> otherAbstract = words;
      case "OABL" -> otherLanguage = words;
      case "AU", "CN" -> draft.author(words);
      case "FAU" -> draft.author(shortNames ? "" : words.replace(",", ""));
      case "PT" -> draft.type(words);
      case "GR" -> draft.note("Grant", words.replace("/", ", "));
      case "RN" -> draft.term("Substances", inBrackets(words));
      default -> {}
    }
  }

  /** What can only be said when all fields are known. */
  void finish() {
    draft.citation().container(journal);
    draft.citation().container(abbreviation);
    draft.citation().container(book);
    draft.bookTitle(book);
    boolean foreign = !otherLanguage.isEmpty() && !otherLanguage.equals("eng");
    draft.otherSection(foreign ? "Other abstract, " + otherLanguage : "", otherAbstract);
  }

  /** A record has one title; what else is called so is kept beside it. */
  private void title(String words) {
    if (titled) {
      draft.note("Further title", words);
    } else {
      draft.title(words);
    }
    titled |= !words.isBlank();
  }

  private void relation(String name, String words) {
    int mark = words.lastIndexOf("PMID:");
    Optional<Identifier> other =
        mark < 0 ? Optional.empty() : Numbers.pmid(words.substring(mark + 5));
    String label = RelationKinds.spoken(name);
    RelationKinds.of(name)
        .map(kind -> RelationKinds.amongPreprints(kind, draft.isOfType("Preprint"), words))
        .ifPresentOrElse(
            kind -> draft.relation(kind, other, label + ": " + words),
            () -> draft.note(label, words));
  }

  private void registered(String words) {
    int slash = words.indexOf('/');
    if (slash < 0) {
      draft.note("Data", words);
      return;
    }
    String bank = words.substring(0, slash);
    String number = words.substring(slash + 1);
    Numbers.trial(bank, number)
        .ifPresentOrElse(draft::identifier, () -> draft.note("Data", bank + " " + number));
  }

  private static String inBrackets(String words) {
    int open = words.indexOf('(');
    boolean closed = open >= 0 && words.endsWith(")");
    return closed ? words.substring(open + 1, words.length() - 1) : words;
  }
}
