package org.offlabel.evidence.source.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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

/**
 * The text of one record while it is written: a title, then headings, paragraphs and lines of the
 * form "Label: value", each a block of its own. What is noted for the metadata points at the words
 * just written. Made, filled and finished in one place; not shared between threads.
 */
public final class RecordText {

  private static final int ID_DIGITS = 12;
  private static final int USUAL_LENGTH = 4096;

  private final StringBuilder text = new StringBuilder(USUAL_LENGTH);
  private final List<Block> blocks = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<Trait> traits = new ArrayList<>();
  private final List<Noted<String>> authors = new ArrayList<>();
  private final List<Noted<Identifier>> identifiers = new ArrayList<>();
  private final List<Noted<String>> types = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private Optional<Noted<String>> title = Optional.empty();
  private Optional<Noted<PartialDate>> published = Optional.empty();
  private Optional<Noted<PartialDate>> updated = Optional.empty();
  private Optional<Noted<String>> container = Optional.empty();
  private Optional<String> heading = Optional.empty();

  /** The title, once and first. Blank ones are left out. */
  public RecordText title(String words) {
    write(BlockRole.TITLE, words)
        .ifPresent(span -> title = Optional.of(new Noted<>(written(span), span)));
    return this;
  }

  /** A heading of what follows. */
  public RecordText heading(String words) {
    write(BlockRole.HEADING, words).ifPresent(span -> heading = Optional.of(written(span)));
    return this;
  }

  /** A paragraph; blank ones are left out. Gives the span of its words. */
  public Optional<Span> paragraph(String words) {
    return write(BlockRole.PARAGRAPH, words);
  }

  /** An item of a list; blank ones are left out. */
  public Optional<Span> item(String words) {
    return write(BlockRole.LIST_ITEM, words);
  }

  /** Words that belong to a table or picture. */
  public Optional<Span> caption(String words) {
    return write(BlockRole.CAPTION, words);
  }

  /** A row of a table, in a line right below what is above it. */
  public Optional<Span> row(String words) {
    String clean = CleanText.of(words);
    return clean.isEmpty()
        ? Optional.empty()
        : Optional.of(write(BlockRole.CAPTION, "\n", "", clean));
  }

  /** "Label: value" as a line of its own. Gives the span of the value alone. */
  public Optional<Span> line(String label, String value) {
    return labelled(BlockRole.LIST_ITEM, label, value);
  }

  /** A line about where the record comes from, that is no statement of its own. */
  public Optional<Span> byline(String label, String value) {
    return labelled(BlockRole.BYLINE, label, value);
  }

  /** The authors, in one line, each noted. */
  public RecordText authors(List<String> names) {
    List<String> clean = names.stream().map(CleanText::of).filter(n -> !n.isEmpty()).toList();
    labelled(BlockRole.BYLINE, "Authors", String.join("; ", clean))
        .ifPresent(
            span -> {
              int start = span.start();
              for (String name : clean) {
                authors.add(new Noted<>(name, new Span(start, start + name.length())));
                start += name.length() + 2;
              }
            });
    return this;
  }

  /** The journal, site or publisher, with how it is cited there. */
  public RecordText container(String name, String citation) {
    labelled(BlockRole.BYLINE, "Published in", citation.isBlank() ? name : citation)
        .ifPresent(span -> container = Optional.of(new Noted<>(CleanText.of(name), span)));
    return this;
  }

  /** The date of publication; its words stand in a line. */
  public RecordText published(PartialDate date) {
    labelled(BlockRole.BYLINE, "Date", date.iso())
        .ifPresent(span -> published = Optional.of(new Noted<>(date, span)));
    return this;
  }

  /** The date of the last change; its words stand in a line. */
  public RecordText updated(PartialDate date) {
    labelled(BlockRole.BYLINE, "Updated", date.iso())
        .ifPresent(span -> updated = Optional.of(new Noted<>(date, span)));
    return this;
  }

  /** A number of the record, in a line of its own. */
  public RecordText identifier(Identifier identifier) {
    labelled(BlockRole.BYLINE, identifier.scheme().name(), identifier.value())
        .ifPresent(span -> identifiers.add(new Noted<>(identifier, span)));
    return this;
  }

  /** What the source says the record is, such as a publication type. */
  public RecordText type(String words) {
    labelled(BlockRole.BYLINE, "Type", words)
        .ifPresent(span -> types.add(new Noted<>(CleanText.of(words), span)));
    return this;
  }

  /** Another document the record names, with the words that name it. */
  public RecordText relation(Relation.Kind kind, Optional<Identifier> other, String words) {
    write(BlockRole.BYLINE, words)
        .ifPresent(span -> relations.add(new Relation(kind, other, span)));
    return this;
  }

  /** One entry of the reference list, numbered in the order written. */
  public RecordText reference(
      String words,
      List<String> surnames,
      Optional<String> citedTitle,
      Optional<String> journal,
      OptionalInt year,
      List<Identifier> numbers) {
    write(BlockRole.REFERENCE, words)
        .ifPresent(
            span ->
                references.add(
                    new Reference(
                        references.size() + 1,
                        span,
                        surnames,
                        citedTitle,
                        journal,
                        year,
                        numbers)));
    return this;
  }

  /** Something noticed about the record as a whole. */
  public RecordText trait(Trait trait) {
    traits.add(trait);
    return this;
  }

  /** Whether nothing has been written yet. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The document of all that was written. */
  public Document document(String origin, DocumentKind kind) {
    String written = text.toString();
    String sha256 = sha256(written);
    return new Document(
        new DocumentId("d" + sha256.substring(0, ID_DIGITS)),
        origin,
        sha256,
        kind,
        new Metadata(
            title,
            authors,
            List.of(),
            published,
            updated,
            container,
            identifiers,
            types,
            relations),
        written,
        blocks,
        references,
        comments,
        traits);
  }

  private Optional<Span> labelled(BlockRole role, String label, String value) {
    String clean = CleanText.of(value);
    if (clean.isEmpty()) {
      return Optional.empty();
    }
    Span whole = write(role, CleanText.of(label) + ": ", clean);
    return Optional.of(new Span(whole.end() - clean.length(), whole.end()));
  }

  private Optional<Span> write(BlockRole role, String words) {
    String clean = CleanText.of(words);
    return clean.isEmpty() ? Optional.empty() : Optional.of(write(role, "", clean));
  }

  private Span write(BlockRole role, String before, String clean) {
    boolean tight = role == BlockRole.LIST_ITEM || role == BlockRole.BYLINE;
    return write(role, tight ? "\n" : "\n\n", before, clean);
  }

  private Span write(BlockRole role, String gap, String before, String clean) {
    text.append(text.isEmpty() ? "" : gap);
    int start = text.length();
    text.append(before).append(clean);
    Span span = new Span(start, text.length());
    blocks.add(new Block(span, role, role == BlockRole.HEADING ? Optional.empty() : heading));
    return span;
  }

  private String written(Span span) {
    return text.substring(span.start(), span.end());
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
