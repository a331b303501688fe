package org.offlabel.evidence.source.registry.tree;

/**
 * How much one record may hold.
 *
 * @param mostFields how many fields, with all that lie within others
 * @param mostCharacters how many characters in all
 * @param deepest how many levels
 */
public record RecordLimits(int mostFields, int mostCharacters, int deepest) {

  /** Six times what the largest registration with results is known to hold. */
  public static final RecordLimits USUAL = new RecordLimits(2_000_000, 60_000_000, 60);

  public RecordLimits {
    if (mostFields < 1 || mostCharacters < 1 || deepest < 1) {
      throw new IllegalArgumentException("limits must leave something to read");
    }
  }

  /** Counts what one record holds against the limits. */
  public final class Count {
    private int fields;
    private int characters;
    private String broken = "";

    private Count() {}

    /** One field more, with this many characters. */
    public void add(int length, int depth) {
      fields++;
      characters = (int) Math.min(Integer.MAX_VALUE, (long) characters + length);
      if (!broken.isEmpty()) {
        return;
      }
      if (fields > mostFields) {
        broken = "it has more than " + mostFields + " fields";
      } else if (characters > mostCharacters) {
        broken = "it has more than " + mostCharacters + " characters";
      } else if (depth > deepest) {
        broken = "its fields lie more than " + deepest + " levels deep";
      }
    }

    /** Which limit is passed, in words; empty while none is. */
    public String broken() {
      return broken;
    }
  }

  /** A count for one record. */
  public Count count() {
    return new Count();
  }
}
