package org.offlabel.evidence.library.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Comment;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.PartialDate;
import org.offlabel.evidence.model.document.Reference;
import org.offlabel.evidence.model.document.Relation;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.document.Trait;

/** A document with something in every component, odd characters included. */
public final class RichDocument {

  private static final String TEXT =
      "Títle \ud83d\ude00\nhalf \ud800 zero \u0000 end\nref\ncomment";

  private RichDocument() {}

  /** The document, read from {@code origin}. */
  public static Document from(String origin) {
    Span all = new Span(0, 5);
    Identifier doi = new Identifier(Identifier.Scheme.DOI, "10.1/made.up");
    return new Document(
        new DocumentId("dfeed-2"),
        origin,
        "00ff",
        DocumentKind.ARTICLE,
        new Metadata(
            Optional.of(new Noted<>("Títle", all)),
            List.of(new Noted<>("Author A", all), new Noted<>("", new Span(3, 3))),
            List.of(new Noted<>("Reviewer B", all)),
            Optional.of(
                new Noted<>(new PartialDate(1999, OptionalInt.empty(), OptionalInt.empty()), all)),
            Optional.of(
                new Noted<>(new PartialDate(-4, OptionalInt.of(12), OptionalInt.of(31)), all)),
            Optional.of(new Noted<>("A Journal", all)),
            List.of(new Noted<>(doi, all)),
            List.of(new Noted<>("Letter", all)),
            List.of(
                new Relation(Relation.Kind.CORRECTS, Optional.of(doi), all),
                new Relation(Relation.Kind.COMMENTS_ON, Optional.empty(), all))),
        TEXT,
        List.of(
            new Block(new Span(0, 8), BlockRole.TITLE, Optional.empty()),
            new Block(new Span(9, 26), BlockRole.PARAGRAPH, Optional.of("Títle \ud800"))),
        List.of(
            new Reference(
                7,
                new Span(27, 30),
                List.of("A", "B"),
                Optional.of("cited"),
                Optional.empty(),
                OptionalInt.of(2001),
                List.of(doi))),
        List.of(
            new Comment(new Span(31, 38), Comment.Author.READER, Optional.of("someone")),
            new Comment(new Span(31, 32), Comment.Author.ARTICLE_AUTHOR, Optional.empty())),
        List.of(new Trait(Trait.Kind.SUPERSEDED, List.of(all, new Span(2, 2)))));
  }
}
