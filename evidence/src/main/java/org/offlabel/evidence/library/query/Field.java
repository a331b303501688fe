package org.offlabel.evidence.library.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of a document that can be searched by itself. */
public enum Field {
  /** Everything a document says, with its names and numbers. Written without a name. */
  ANY("text", Holds.WORDS, "tw", "text word", "all", "all fields"),
  TITLE("title", Holds.WORDS, "ti"),
  ABSTRACT("abstract", Holds.WORDS, "ab"),
  TITLE_OR_ABSTRACT("tiab", Holds.WORDS, "title/abstract"),
  AUTHOR("author", Holds.WORDS, "au", "fau", "1au", "lastau", "auth", "authors"),
  JOURNAL("journal", Holds.WORDS, "ta", "jt", "so", "site"),
  TYPE("type", Holds.WORDS, "pt", "publication type", "ptyp"),
  HEADING("mesh", Holds.WORDS, "mh", "mesh terms", "majr", "mesh major topic", "ot", "keyword"),
  CITES("cites", Holds.WORDS, "references"),
  ID("id", Holds.NUMBER, "si", "registration"),
  PMID("pmid", Holds.NUMBER, "uid"),
  PMCID("pmcid", Holds.NUMBER, "pmc"),
  DOI("doi", Holds.NUMBER, "aid", "lid"),
  NCT("nct", Holds.NUMBER),
  KIND("kind", Holds.CHOICE),
  LANGUAGE("language", Holds.CHOICE, "la", "lang"),
  RETRACTED("retracted", Holds.CHOICE),
  DRUG("drug", Holds.CONCEPT, "nm", "substance name", "supplementary concept"),
  CONDITION("condition", Holds.CONCEPT, "disease");

  /** What a field holds, and so what may be asked of it. */
  public enum Holds {
    /** Running words: single words, phrases and wildcards. */
    WORDS,
    /** Numbers that are the same or not; wildcards too. */
    NUMBER,
    /** One of a few values. */
    CHOICE,
    /** A thing the vocabulary knows under several names. */
    CONCEPT
  }

  private final String label;
  private final Holds holds;
  private final List<String> tags;

  Field(String label, Holds holds, String... tags) {
    this.label = label;
    this.holds = holds;
    this.tags = List.of(tags);
  }

  /** Its name, as it is written before a colon. */
  public String label() {
    return label;
  }

  /** What it holds. */
  public Holds holds() {
    return holds;
  }

  /** The field of this name or PubMed tag, in any case. */
  public static Optional<Field> named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(field -> field.label.equals(wanted) || field.tags.contains(wanted))
        .findFirst();
  }
}
