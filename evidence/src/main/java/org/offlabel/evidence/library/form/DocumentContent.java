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

/** Reads the components of a document in the order in which {@link Writing} writes them. */
final class DocumentContent {

  private final ContentReader in;

  private DocumentContent(ContentReader in) {
    this.in = in;
  }

  /** Everything of the document but its origin, as bytes. */
  static byte[] write(Document document) {
    ContentWriter out = new ContentWriter();
    new Writing(out).document(document);
    return out.bytes();
  }

  /** The document of these bytes, read from {@code origin}. */
  static Document read(byte[] bytes, String origin) {
    ContentReader in = new ContentReader(bytes);
    Document document = new DocumentContent(in).document(origin);
    in.end();
    return document;
  }

  private Document document(String origin) {
    return new Document(
        new DocumentId(in.words()),
        origin,
        in.words(),
        in.option(DocumentKind.class),
        metadata(),
        in.words(),
        in.list(this::block),
        in.list(this::reference),
        in.list(this::comment),
        in.list(this::trait));
  }

  private Metadata metadata() {
    return new Metadata(
        in.optional(this::words),
        in.list(this::words),
        in.list(this::words),
        in.optional(this::date),
        in.optional(this::date),
        in.optional(this::words),
        in.list(() -> new Noted<>(identifier(), span())),
        in.list(this::words),
        in.list(this::relation));
  }

  private Noted<String> words() {
    return new Noted<>(in.words(), span());
  }

  private Noted<PartialDate> date() {
    int year = in.number();
    OptionalInt month = in.optionalNumber();
    OptionalInt day = in.optionalNumber();
    return new Noted<>(new PartialDate(year, month, day), span());
  }

  private Identifier identifier() {
    return new Identifier(in.option(Identifier.Scheme.class), in.words());
  }

  private Relation relation() {
    return new Relation(in.option(Relation.Kind.class), in.optional(this::identifier), span());
  }

  private Span span() {
    int start = in.number();
    return new Span(start, start + in.number());
  }

  private Block block() {
    return new Block(span(), in.option(BlockRole.class), in.optional(in::words));
  }

  private Reference reference() {
    int number = in.number();
    Span span = span();
    List<String> authors = in.list(in::words);
    Optional<String> title = in.optional(in::words);
    Optional<String> journal = in.optional(in::words);
    return new Reference(
        number, span, authors, title, journal, in.optionalNumber(), in.list(this::identifier));
  }

  private Comment comment() {
    return new Comment(span(), in.option(Comment.Author.class), in.optional(in::words));
  }

  private Trait trait() {
    return new Trait(in.option(Trait.Kind.class), in.list(this::span));
  }

  /** Writes the components of a document. */
  private record Writing(ContentWriter out) {

    void document(Document document) {
      out.words(document.id().value());
      out.words(document.sha256());
      out.option(document.kind());
      metadata(document.metadata());
      out.words(document.text());
      out.list(document.blocks(), this::block);
      out.list(document.references(), this::reference);
      out.list(document.comments(), this::comment);
      out.list(document.traits(), this::trait);
    }

    void metadata(Metadata metadata) {
      out.optional(metadata.title(), this::words);
      out.list(metadata.authors(), this::words);
      out.list(metadata.reviewers(), this::words);
      out.optional(metadata.published(), this::date);
      out.optional(metadata.updated(), this::date);
      out.optional(metadata.container(), this::words);
      out.list(
          metadata.identifiers(),
          noted -> {
            identifier(noted.value());
            span(noted.span());
          });
      out.list(metadata.types(), this::words);
      out.list(metadata.relations(), this::relation);
    }

    void words(Noted<String> noted) {
      out.words(noted.value());
      span(noted.span());
    }

    void date(Noted<PartialDate> noted) {
      out.number(noted.value().year());
      out.optional(noted.value().month());
      out.optional(noted.value().day());
      span(noted.span());
    }

    void identifier(Identifier identifier) {
      out.option(identifier.scheme());
      out.words(identifier.value());
    }

    void relation(Relation relation) {
      out.option(relation.kind());
      out.optional(relation.other(), this::identifier);
      span(relation.span());
    }

    void span(Span span) {
      out.number(span.start());
      out.number(span.length());
    }

    void block(Block block) {
      span(block.span());
      out.option(block.role());
      out.optional(block.heading(), out::words);
    }

    void reference(Reference reference) {
      out.number(reference.number());
      span(reference.span());
      out.list(reference.authors(), out::words);
      out.optional(reference.title(), out::words);
      out.optional(reference.journal(), out::words);
      out.optional(reference.year());
      out.list(reference.identifiers(), this::identifier);
    }

    void comment(Comment comment) {
      span(comment.span());
      out.option(comment.author());
      out.optional(comment.name(), out::words);
    }

    void trait(Trait trait) {
      out.option(trait.kind());
      out.list(trait.evidence(), this::span);
    }
  }
}
