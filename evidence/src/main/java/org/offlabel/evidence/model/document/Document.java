package org.offlabel.evidence.model.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that was read.
 *
 * @param id names it by its content
 * @param origin a file's path as it was given, or the address it was fetched from
 * @param sha256 of the bytes that were read, in lower-case hexadecimal
 * @param kind what sort of document
 * @param metadata what it says about itself
 * @param text its whole text; quotes point into it. For plain text and Markdown it is the decoded
 *     file without its byte order mark; for HTML the text a reader sees, without markup
 * @param blocks its parts in order, not overlapping
 * @param references its reference list, in order
 * @param comments its comment thread, in order
 * @param traits what was noticed about it as a whole
 */
public record Document(
    DocumentId id,
    String origin,
    String sha256,
    DocumentKind kind,
    Metadata metadata,
    String text,
    List<Block> blocks,
    List<Reference> references,
    List<Comment> comments,
    List<Trait> traits)
    implements ReadResult {

  public Document {
    Objects.requireNonNull(id);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(metadata);
    blocks = List.copyOf(blocks);
    references = List.copyOf(references);
    comments = List.copyOf(comments);
    traits = List.copyOf(traits);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException("blocks overlap or leave the text: " + block);
      }
      end = block.span().end();
    }
  }

  /** The same document under another id. */
  public Document withId(DocumentId other) {
    return new Document(
        other, origin, sha256, kind, metadata, text, blocks, references, comments, traits);
  }

  /** The same document from another place. */
  public Document withOrigin(String other) {
    return new Document(
        id, other, sha256, kind, metadata, text, blocks, references, comments, traits);
  }

  /** The exact words at {@code span}, as a quote. */
  public Quote quote(Span span) {
    return new Quote(id, span, span.of(text));
  }

  /** Its title, or its first words, or its origin, for showing to a person. */
  public String shownTitle() {
    return metadata.title().map(Noted::value).orElse(origin);
  }

  /** Whether {@code kind} was noticed about it, with the evidence. */
  public Optional<Trait> trait(Trait.Kind kind) {
    return traits.stream().filter(trait -> trait.kind() == kind).findFirst();
  }
}
