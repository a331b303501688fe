package org.offlabel.evidence.source.page;

import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.Comment;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Reference;

/**
 * A page whose parts have been told apart.
 *
 * @param text its whole text
 * @param metadata what it says about itself
 * @param blocks its parts in order
 * @param references its reference list
 * @param comments its thread; each comment is also one block
 */
public record Page(
    String text,
    Metadata metadata,
    List<Block> blocks,
    List<Reference> references,
    List<Comment> comments) {

  public Page {
    Objects.requireNonNull(text);
    Objects.requireNonNull(metadata);
    blocks = List.copyOf(blocks);
    references = List.copyOf(references);
    comments = List.copyOf(comments);
  }
}
