package org.offlabel.evidence.source.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Relation;
import org.offlabel.evidence.source.article.AbstractHeadings;
import org.offlabel.evidence.source.article.ArticleDraft;
import org.offlabel.evidence.source.article.Numbers;
import org.offlabel.evidence.source.article.RelationKinds;
import org.offlabel.evidence.source.xml.XmlCursor;

/** Reads what indexers added: relations, index terms, other abstracts, references. */
final class PubmedLists {

  private record Correction(String type, String source, String pmid) {}

  private final ArticleDraft draft;
  private final List<Correction> corrections = new ArrayList<>();

  PubmedLists(ArticleDraft draft) {
    this.draft = draft;
  }

  void element(XmlCursor in) throws XMLStreamException {
    switch (in.name()) {
      case "ChemicalList" -> named(in, "NameOfSubstance", "Substances");
      case "SupplMeshList" -> terms(in, "Supplementary concepts");
      case "GeneSymbolList" -> terms(in, "Genes");
      case "KeywordList" -> keywords(in);
      case "MeshHeadingList" -> headings(in);
      case "CommentsCorrectionsList" -> corrections(in);
      case "OtherAbstract" -> otherAbstract(in);
      case "OtherID" -> otherId(in);
      case "CoiStatement" -> draft.note("Conflict of interest", in.text());
      case "GeneralNote" -> draft.note("Note", in.text());
      default -> in.skip();
    }
  }

  /** What can only be judged when all of the record is known. */
  void finish() {
    boolean preprint = draft.isOfType("Preprint");
    for (Correction correction : corrections) {
      Optional<Identifier> other = Numbers.pmid(correction.pmid());
      String number = other.map(pmid -> " PMID: " + pmid.value()).orElse("");
      String words = correction.source() + number;
      String label = RelationKinds.spoken(correction.type());
      Optional<Relation.Kind> kind = RelationKinds.of(correction.type());
      if (kind.isPresent()) {
        draft.relation(
            RelationKinds.amongPreprints(kind.get(), preprint, correction.source()),
            other,
            label + ": " + words);
      } else if (correction.type().equals("Cites")) {
        draft.reference(correction.source(), other.stream().toList());
      } else {
        draft.note(label, words);
      }
    }
    corrections.clear();
  }

  private void corrections(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      String type = in.attribute("RefType");
      String source = "";
      String pmid = "";
      while (in.child()) {
        switch (in.name()) {
          case "RefSource" -> source = in.text();
          case "PMID" -> pmid = in.text();
          default -> in.skip();
        }
      }
      corrections.add(new Correction(type, source, pmid));
    }
  }

  private void named(XmlCursor in, String name, String list) throws XMLStreamException {
    while (in.child()) {
      while (in.child()) {
        if (in.name().equals(name)) {
          draft.term(list, in.text());
        } else {
          in.skip();
        }
      }
    }
  }

  private void terms(XmlCursor in, String list) throws XMLStreamException {
    while (in.child()) {
      draft.term(list, in.text());
    }
  }

  void keywords(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      String star = in.attribute("MajorTopicYN").equals("Y") ? "*" : "";
      draft.term("Keywords", star + in.text().strip());
    }
  }

  /** "Heading/qualifier/*qualifier", a star before what the article is mostly about. */
  private void headings(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      StringBuilder heading = new StringBuilder();
      while (in.child()) {
        boolean major = in.attribute("MajorTopicYN").equals("Y");
        heading.append(heading.isEmpty() ? "" : "/").append(major ? "*" : "");
        heading.append(in.text().strip());
      }
      draft.term("MeSH", heading.toString());
    }
  }

  private void otherAbstract(XmlCursor in) throws XMLStreamException {
    String type = in.attribute("Type");
    String language = in.attribute("Language");
    String title =
        type.equals("plain-language-summary") ? "Plain language summary" : "Other abstract";
    String whole = language.isEmpty() || language.equals("eng") ? title : title + ", " + language;
    while (in.child()) {
      if (in.name().equals("AbstractText")) {
        String part = AbstractHeadings.of(in.attribute("Label"), "");
        draft.otherSection(part.isEmpty() ? whole : whole + ": " + part, in.text());
      } else {
        in.skip();
      }
    }
  }

  private void otherId(XmlCursor in) throws XMLStreamException {
    String words = in.text().strip();
    if (words.startsWith("PMC")) {
      int end = words.indexOf(' ');
      Numbers.pmcid(end < 0 ? words : words.substring(0, end)).ifPresent(draft::identifier);
    }
  }

  void references(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.name()) {
        case "Reference" -> reference(in);
        case "ReferenceList" -> references(in);
        default -> in.skip();
      }
    }
  }

  private void reference(XmlCursor in) throws XMLStreamException {
    String words = "";
    List<Identifier> numbers = List.of();
    while (in.child()) {
      switch (in.name()) {
        case "Citation" -> words = in.text();
        case "ArticleIdList" -> numbers = ArticleIds.read(in);
        default -> in.skip();
      }
    }
    draft.reference(words, numbers);
  }
}
