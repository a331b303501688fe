package org.offlabel.evidence.source.article;

import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.source.record.RecordText;

/**
 * Writes a draft as text. Everything about the record stands in lines of its own, apart from what
 * the article says, so that an index term is never read as a statement.
 */
final class ArticleWriter {

  private final ArticleDraft draft;
  private final RecordText out;

  ArticleWriter(ArticleDraft draft, RecordText out) {
    this.draft = draft;
    this.out = out;
  }

  void begin() {
    about();
    dates();
    draft.identifiers.forEach(out::identifier);
    draft.types.forEach(out::type);
    draft.notes.forEach(note -> out.byline(note.label(), note.value()));
    for (ArticleDraft.Related related : draft.relations) {
      out.relation(related.kind(), related.other(), related.words());
    }
    sections(draft.sections, "Abstract");
    sections(draft.otherSections, "Other abstract");
  }

  void end() {
    terms();
    references();
  }

  private void about() {
    out.title(draft.title.isBlank() ? draft.vernacular : draft.title);
    if (!draft.title.isBlank()) {
      out.byline("Original title", draft.vernacular);
    }
    out.authors(draft.authors);
    out.container(draft.citation.container(), draft.citation.words());
  }

  /** Without a printed date that says at least the year, the electronic one is the date. */
  private void dates() {
    draft.citation.date().or(() -> draft.electronic).ifPresent(out::published);
    draft.electronic.ifPresent(date -> out.byline("Published electronically", date.iso()));
    draft.revised.ifPresent(out::updated);
  }

  private void sections(List<ArticleDraft.Section> sections, String usual) {
    String last = "";
    for (ArticleDraft.Section section : sections) {
      String heading = section.heading().isBlank() && last.isEmpty() ? usual : section.heading();
      if (!heading.isBlank() && !heading.equals(last)) {
        out.heading(heading);
        last = heading;
      }
      out.paragraph(section.words());
    }
  }

  private void terms() {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < draft.terms.size(); i++) {
      ArticleDraft.Term term = draft.terms.get(i);
      if (i == 0) {
        out.heading("Indexing");
      }
      line.append(line.isEmpty() ? "" : "; ").append(term.words().strip());
      boolean last =
          i + 1 == draft.terms.size() || !draft.terms.get(i + 1).list().equals(term.list());
      if (last) {
        out.byline(term.list(), line.toString());
        line.setLength(0);
      }
    }
  }

  private void references() {
    if (!draft.references.isEmpty()) {
      out.heading("References");
    }
    for (ArticleDraft.Cited cited : draft.references) {
      out.reference(
          CitedWork.words(cited),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          CitedWork.year(cited.words()),
          cited.identifiers());
    }
  }
}
