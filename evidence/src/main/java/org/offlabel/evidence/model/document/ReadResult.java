package org.offlabel.evidence.model.document;

/** What came of reading one source: a document, or the reason why there is none. */
public sealed interface ReadResult permits Document, Unreadable {

  /** Where it was read from: a file's path as it was given, or an address. */
  String origin();
}
