package org.offlabel.evidence.source.page;

import java.util.Arrays;
import java.util.List;
import org.offlabel.evidence.model.document.BlockRole;

/**
 * A page while its pieces are being told apart: each rule takes pieces that no earlier rule took.
 * What nobody takes is a paragraph.
 */
final class Draft {

  private final List<Piece> pieces;
  private final String[] keys;
  private final int[] words;
  private final BlockRole[] roles;
  private final boolean[] taken;

  Draft(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
    this.keys = this.pieces.stream().map(piece -> Words.key(piece.text())).toArray(String[]::new);
    this.words = this.pieces.stream().mapToInt(piece -> Words.count(piece.text())).toArray();
    this.roles = new BlockRole[this.pieces.size()];
    Arrays.fill(roles, BlockRole.PARAGRAPH);
    this.taken = new boolean[this.pieces.size()];
  }

  int size() {
    return pieces.size();
  }

  Piece piece(int i) {
    return pieces.get(i);
  }

  String text(int i) {
    return pieces.get(i).text();
  }

  /** The piece's opening as cues are written: lower case, straight quotes, single spaces. */
  String key(int i) {
    return keys[i];
  }

  int words(int i) {
    return words[i];
  }

  boolean free(int i) {
    return !taken[i];
  }

  BlockRole role(int i) {
    return roles[i];
  }

  boolean is(int i, BlockRole role) {
    return roles[i] == role;
  }

  /** Gives the piece a role for good, unless an earlier rule has taken it. */
  void take(int i, BlockRole role) {
    if (!taken[i]) {
      roles[i] = role;
      taken[i] = true;
    }
  }

  /** Gives the piece a role even where an earlier rule gave another. */
  void retake(int i, BlockRole role) {
    roles[i] = role;
    taken[i] = true;
  }

  /** The next piece at or after {@code from} that is no clutter, or {@link #size()}. */
  int nextSolid(int from) {
    int i = from;
    while (i < size() && roles[i] == BlockRole.CLUTTER) {
      i++;
    }
    return i;
  }

  /** Where the first prose begins, or {@link #size()} where there is none. */
  int firstProse() {
    for (int i = 0; i < size(); i++) {
      if (roles[i] == BlockRole.PARAGRAPH && Words.prose(text(i))) {
        return i;
      }
    }
    return size();
  }
}
