package org.offlabel.evidence.pipeline;

/**
 * The library cannot go on: its disk is full or broken, its server is gone, or what it holds was
 * damaged. What was accepted before is not touched by it.
 */
public final class LibraryFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * A failure.
   *
   * @param reason what happened and what to do, one plain sentence without a full stop
   */
  public LibraryFailure(String reason) {
    super(reason);
  }

  /** A failure with what brought it about. */
  public LibraryFailure(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** What happened and what to do. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
