package org.offlabel.evidence.library.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.PartialDate;
import org.offlabel.evidence.model.document.Relation;
import org.offlabel.evidence.source.record.RecordText;

/** A small invented library whose contents an expert can keep in mind. */
final class Papers {

  private Papers() {}

  static Document trial() {
    return record("Low-dose naltrexone for pain in multiple sclerosis: a randomised trial", 2014)
        .authors(List.of("Author A", "Müller B"))
        .container("Journal of Invented Neurology", "J Invented Neurol 2014")
        .type("Randomized Controlled Trial")
        .identifier(new Identifier(Identifier.Scheme.PMID, "90000001"))
        .identifier(new Identifier(Identifier.Scheme.DOI, "10.9999/invented.1"))
        .identifier(new Identifier(Identifier.Scheme.NCT, "NCT09999991"))
        .text(
            "Abstract. Forty patients took naltrexone 4.5 mg or placebo at night for 8 weeks. Pain"
                + " was relieved in the naltrexone group. TNF-α did not change.")
        .document("trial", DocumentKind.ARTICLE);
  }

  static Document brand() {
    return record("Revia in the treatment of alcohol dependence", 2005)
        .authors(List.of("Author C"))
        .type("Review")
        .identifier(new Identifier(Identifier.Scheme.PMID, "90000002"))
        .text("Revia is taken at 50 mg a day. Treatment of tumours was not studied.")
        .document("brand", DocumentKind.ARTICLE);
  }

  static Document passing() {
    return record("Fatigue in multiple sclerosis", 2019)
        .authors(List.of("Author D"))
        .identifier(new Identifier(Identifier.Scheme.PMID, "90000003"))
        .text(
            "Fatigue is common in multiple sclerosis. Amantadine, modafinil and exercise were"
                + " studied. One small study of naltrexone reported sleep disturbance. Further work"
                + " is needed.")
        .document("passing", DocumentKind.ARTICLE);
  }

  static Document retracted() {
    return record("Naltrexone cures everything", 2010)
        .identifier(new Identifier(Identifier.Scheme.PMID, "90000004"))
        .text("All patients with fibromyalgia were cured within a day.")
        .document("retracted", DocumentKind.ARTICLE);
  }

  static Document notice() {
    Written notice = record("Retraction: an invented cure", 2012);
    notice.record.relation(
        Relation.Kind.RETRACTS,
        Optional.of(new Identifier(Identifier.Scheme.PMID, "90000004")),
        "Retraction of: PMID 90000004");
    return notice
        .text("The article is retracted at the editor's request.")
        .document("notice", DocumentKind.ARTICLE);
  }

  static Document german() {
    Written written = record("Naltrexon bei Multipler Sklerose: eine Übersicht", 2016);
    written.record.byline("Language", "ger");
    return written
        .text("Die Wirkung von Naltrexon auf Schmerzen wurde in Studien geprüft.")
        .document("german", DocumentKind.ARTICLE);
  }

  static Document label() {
    return record("Naltrexone hydrochloride tablets", 2020)
        .text("Naltrexone is contraindicated in patients who take opioid analgesics.")
        .document("label", DocumentKind.LABEL);
  }

  static Shelf shelf() {
    return new Shelf(
        "papers", trial(), brand(), passing(), retracted(), notice(), german(), label());
  }

  static Written record(String title, int year) {
    RecordText record = new RecordText();
    record.title(title);
    record.published(new PartialDate(year, OptionalInt.empty(), OptionalInt.empty()));
    return new Written(record);
  }

  /** A record on its way. */
  record Written(RecordText record) {

    Written authors(List<String> names) {
      record.authors(names);
      return this;
    }

    Written container(String name, String citation) {
      record.container(name, citation);
      return this;
    }

    Written type(String words) {
      record.type(words);
      return this;
    }

    Written identifier(Identifier identifier) {
      record.identifier(identifier);
      return this;
    }

    Written text(String words) {
      record.paragraph(words);
      return this;
    }

    Document document(String origin, DocumentKind kind) {
      return record.document(origin, kind);
    }
  }
}
