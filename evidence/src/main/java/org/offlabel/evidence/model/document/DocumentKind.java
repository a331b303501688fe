package org.offlabel.evidence.model.document;

/** What sort of document was read, with the name that {@code offlabel/answer/1} gives it. */
public enum DocumentKind {
  ARTICLE("article"),
  REGISTRATION("registration"),
  LABEL("label"),
  GUIDELINE("guideline"),
  WEB_PAGE("web page"),
  FORUM("forum"),
  MACHINE_WRITTEN_ANSWER("machine-written answer"),
  STUDY_RECORD("study record");

  private final String label;

  DocumentKind(String label) {
    this.label = label;
  }

  /** The name in answers. */
  public String label() {
    return label;
  }
}
