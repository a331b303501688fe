package org.offlabel.evidence.source.pdf;

/** A PDF that is not read; the message says why and what to do. */
final class RefusedPdf extends RuntimeException {

  private static final long serialVersionUID = 1;

  RefusedPdf(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
