package org.offlabel.evidence.source.article;

import java.util.Optional;
import org.offlabel.evidence.model.document.PartialDate;

/** Where and when an article was published, and how that is cited. */
public final class JournalCitation {

  private String container = "";
  private String dateWords = "";
  private String volume = "";
  private String issue = "";
  private String pages = "";
  private String publisher = "";
  private Optional<PartialDate> date = Optional.empty();

  /** The journal's or book's name; of several the first. */
  public void container(String words) {
    container = container.isBlank() ? words : container;
  }

  /** The date as printed, with what it means. */
  public void date(String words, Optional<PartialDate> meant) {
    dateWords = words;
    date = meant;
  }

  /** The volume. */
  public void volume(String words) {
    volume = words;
  }

  /** The issue. */
  public void issue(String words) {
    issue = words;
  }

  /** The pages; of several the first. */
  public void pages(String words) {
    pages = pages.isBlank() ? words : pages;
  }

  /** The publisher of a book. */
  public void publisher(String words) {
    publisher = words;
  }

  /** The date of publication, where one is known. */
  public Optional<PartialDate> date() {
    return date;
  }

  String container() {
    return container;
  }

  /** "Journal. 2014 Mar;12(3):123-30". */
  String words() {
    StringBuilder out = new StringBuilder(container.strip());
    if (!publisher.isBlank()) {
      out.append(". ").append(publisher.strip());
    }
    if (!dateWords.isBlank()) {
      out.append(". ").append(dateWords.strip());
    }
    if (!volume.isBlank() || !issue.isBlank()) {
      out.append(';').append(volume.strip());
    }
    if (!issue.isBlank()) {
      out.append('(').append(issue.strip()).append(')');
    }
    if (!pages.isBlank()) {
      out.append(':').append(pages.strip());
    }
    return out.toString();
  }
}
