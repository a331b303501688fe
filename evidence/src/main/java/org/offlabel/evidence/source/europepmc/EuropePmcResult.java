package org.offlabel.evidence.source.europepmc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.PartialDate;
import org.offlabel.evidence.source.article.ArticleDraft;
import org.offlabel.evidence.source.article.Numbers;
import org.offlabel.evidence.source.article.PublicationDates;
import org.offlabel.evidence.source.article.RelationKinds;
import org.offlabel.evidence.source.registry.tree.Field;

/** One result of a search, brief or full. */
final class EuropePmcResult {

  private final Field fields;
  private final ArticleDraft draft = new ArticleDraft();

  EuropePmcResult(Field fields) {
    this.fields = fields;
  }

  ArticleDraft draft() {
    draft.title(AbstractMarkup.plain(fields.text("title")));
    authors();
    published();
    Numbers.pmid(fields.text("pmid")).ifPresent(draft::identifier);
    Numbers.doi(fields.text("doi")).ifPresent(draft::identifier);
    Numbers.pmcid(fields.text("pmcid")).ifPresent(draft::identifier);
    types();
    fields.texts("language").forEach(language -> draft.note("Language", language));
    for (Field grant : fields.all("grantsList", "grant")) {
      String id = grant.text("grantId");
      String agency = grant.text("agency");
      draft.note("Grant", id + (id.isEmpty() || agency.isEmpty() ? "" : ", ") + agency);
    }
    relations();
    AbstractMarkup.parts(fields.text("abstractText"), draft::section);
    terms();
    return draft;
  }

  private void authors() {
    List<Field> listed = fields.all("authorList", "author");
    if (listed.isEmpty()) {
      String names = fields.text("authorString").strip();
      String open = names.endsWith(".") ? names.substring(0, names.length() - 1) : names;
      for (String name : open.split(", ", -1)) {
        draft.author(name.strip());
      }
    }
    for (Field author : listed) {
      String group = author.text("collectiveName");
      draft.author(group.isBlank() ? author.text("fullName") : group);
    }
  }

  private void published() {
    Field journal = fields.at("journalInfo");
    draft.citation().container(journal.text("journal", "title"));
    draft.citation().container(fields.text("journalTitle"));
    draft.citation().container(fields.text("bookOrReportDetails", "publisher"));
    draft.citation().volume(journal.text("volume") + fields.text("journalVolume"));
    draft.citation().issue(journal.text("issue") + fields.text("issue"));
    draft.citation().pages(fields.text("pageInfo"));
    String printed = journal.text("dateOfPublication");
    String words = printed.isBlank() ? fields.text("pubYear") : printed;
    Optional<PartialDate> date = PublicationDates.ofWords(words);
    draft.citation().date(words, date);
    draft.electronic(PublicationDates.ofWords(fields.text("electronicPublicationDate")));
    draft.note("First published", fields.text("firstPublicationDate"));
    draft.revised(PublicationDates.ofWords(fields.text("dateOfRevision")));
  }

  /** Brief results join the types; full ones list them. */
  private void types() {
    fields.texts("pubTypeList", "pubType").forEach(draft::type);
    for (String type : fields.text("pubType").split("; ", -1)) {
      draft.type(type.strip());
    }
  }

  private void relations() {
    boolean preprint =
        fields.text("source").equals("PPR")
            || draft.isOfType("Preprint")
            || draft.isOfType("preprint");
    for (Field related : fields.all("commentCorrectionList", "commentCorrection")) {
      String type = related.text("type");
      String reference = related.text("reference").strip();
      boolean medline = related.text("source").equals("MED");
      Optional<Identifier> other = medline ? Numbers.pmid(related.text("id")) : Optional.empty();
      String number = other.map(pmid -> " PMID: " + pmid.value()).orElse("");
      String label = type.isBlank() ? "Related" : RelationKinds.spoken(type);
      String words = label + ": " + reference + number;
      RelationKinds.of(type)
          .map(kind -> RelationKinds.amongPreprints(kind, preprint, reference))
          .ifPresentOrElse(
              kind -> draft.relation(kind, other, words),
              () -> draft.note(label, reference + number));
    }
  }

  private void terms() {
    fields
        .texts("chemicalList", "chemical", "name")
        .forEach(name -> draft.term("Substances", name));
    for (Field heading : fields.all("meshHeadingList", "meshHeading")) {
      StringBuilder words = new StringBuilder(star(heading, "descriptorName"));
      for (Field qualifier : heading.all("meshQualifierList", "meshQualifier")) {
        words.append('/').append(star(qualifier, "qualifierName"));
      }
      draft.term("MeSH", words.toString());
    }
    fields.texts("keywordList", "keyword").forEach(word -> draft.term("Keywords", word));
  }

  private static String star(Field field, String name) {
    boolean major = field.text("majorTopic_YN").toUpperCase(Locale.ROOT).equals("Y");
    return (major ? "*" : "") + field.text(name);
  }
}
