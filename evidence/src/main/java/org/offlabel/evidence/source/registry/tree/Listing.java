package org.offlabel.evidence.source.registry.tree;

import java.util.function.Consumer;
import java.util.function.Function;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;

/** Hands over what becomes of each record of one file, and says so where the file lists none. */
public final class Listing implements Consumer<Piece> {

  private final Function<Piece, ReadResult> made;
  private final Consumer<ReadResult> results;
  private boolean any;

  /** The records of one file; {@code made} makes of each what {@code results} gets. */
  public Listing(Function<Piece, ReadResult> made, Consumer<ReadResult> results) {
    this.made = made;
    this.results = results;
  }

  @Override
  public void accept(Piece piece) {
    any = true;
    results.accept(made.apply(piece));
  }

  /** The file has ended; {@code ifNone} says that nothing was in it. */
  public void end(Unreadable ifNone) {
    if (!any) {
      results.accept(ifNone);
    }
  }
}
