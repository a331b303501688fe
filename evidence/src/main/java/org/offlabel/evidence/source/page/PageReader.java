package org.offlabel.evidence.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Comment;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.Span;

/** Tells the parts of a page apart, by one rule after another, the surest first. */
public final class PageReader {

  private final Cues cues;

  /** A reader that goes by {@code cues}. */
  public PageReader(Cues cues) {
    this.cues = cues;
  }

  /**
   * Gives each piece its role.
   *
   * @param text the page's whole text
   * @param pieces its lines or paragraphs, in order, not overlapping
   */
  public Page read(String text, List<Piece> pieces) {
    Draft draft = new Draft(Sharing.cut(text, pieces, cues));
    Clutter clutter = new Clutter(cues);
    Bylines bylines = new Bylines(cues);
    Voice voice = new Voice(cues);

    clutter.markCues(draft);
    bylines.mark(draft);
    Optional<Noted<String>> title = new Titles(cues).mark(draft);
    new References(cues).mark(draft);
    clutter.markTeasers(draft);
    clutter.markBiographies(draft, people(bylines));
    List<Post> posts = new Threads(cues, voice).mark(draft);
    clutter.markCopies(draft);
    LinkLists.mark(draft);
    LinkLists.markSmallPrint(draft);
    clutter.markBetween(draft);
    new Captions(cues).mark(draft, title);
    UnmarkedLists.mark(draft);
    new Headings(cues).mark(draft);

    List<Comment> comments = new Comments(voice).read(draft, posts, bylines.authors());
    Metadata metadata =
        new Metadata(
            title, bylines.authors(), bylines.reviewers(), bylines.published(), bylines.updated());
    return new Page(text, metadata, blocks(draft, posts), References.read(draft), comments);
  }

  private static List<Noted<String>> people(Bylines bylines) {
    List<Noted<String>> people = new ArrayList<>(bylines.authors());
    people.addAll(bylines.reviewers());
    return people;
  }

  /** One block a piece, except that a post of several pieces is one block. */
  private static List<Block> blocks(Draft draft, List<Post> posts) {
    List<Block> blocks = new ArrayList<>();
    Optional<String> heading = Optional.empty();
    int post = 0;
    for (int i = 0; i < draft.size(); i++) {
      Span span = draft.piece(i).span();
      if (post < posts.size() && posts.get(post).first() == i) {
        i = posts.get(post).last();
        span = span.to(draft.piece(i).span());
        post++;
      }
      blocks.add(new Block(span, draft.role(i), heading));
      if (draft.is(i, BlockRole.HEADING)) {
        heading = Optional.of(draft.text(i));
      }
    }
    return blocks;
  }
}
