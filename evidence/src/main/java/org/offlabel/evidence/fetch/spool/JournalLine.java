package org.offlabel.evidence.fetch.spool;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** A line of a journal. */
public sealed interface JournalLine {

  /**
   * The first line.
   *
   * @param service the service's id
   * @param title the service's name for people
   * @param at when the fetch began
   */
  record Begun(String service, String title, String query, Instant at) implements JournalLine {
    public Begun {
      Objects.requireNonNull(at);
    }
  }

  /**
   * A page.
   *
   * @param file its name in the folder
   * @param sha256 of its bytes, in hexadecimal digits
   * @param status of the answer
   * @param link the Link header, if there was one
   * @param from what was asked for, without any key
   * @param source where the answer came from, after redirects
   * @param at when it came
   * @param found how many records the service had told of so far
   * @param received how many had come so far
   */
  record Kept(
      String file,
      String sha256,
      int status,
      Optional<String> link,
      String from,
      String source,
      Instant at,
      OptionalLong found,
      long received)
      implements JournalLine {
    public Kept {
      Objects.requireNonNull(link);
      Objects.requireNonNull(at);
      Objects.requireNonNull(found);
      if (file.isEmpty() || file.indexOf('/') >= 0 || file.indexOf('\\') >= 0) {
        throw new IllegalArgumentException("a page lies in the folder of its journal");
      }
    }
  }

  /**
   * The end of a run.
   *
   * @param end how it ended
   * @param reason why it did not come to its end
   * @param remarks what the service said beside
   */
  record Ended(
      End end,
      Instant at,
      OptionalLong found,
      long received,
      Optional<String> reason,
      List<String> remarks)
      implements JournalLine {
    public Ended {
      Objects.requireNonNull(end);
      Objects.requireNonNull(at);
      Objects.requireNonNull(found);
      Objects.requireNonNull(reason);
      remarks = List.copyOf(remarks);
    }
  }

  /** How a run ended. */
  enum End {
    /** All that the service says there is has come. */
    COMPLETE,
    /** The service has nothing more to give, and the numbers do not agree. */
    UNEQUAL,
    /** It failed or was stopped, and can go on. */
    STOPPED
  }
}
