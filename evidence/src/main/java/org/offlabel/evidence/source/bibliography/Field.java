package org.offlabel.evidence.source.bibliography;

/** What a field of a bibliographic entry says, whatever the format calls it. */
enum Field {
  TYPE,
  TITLE,
  AUTHOR,
  JOURNAL,
  BOOK_TITLE,
  DATE,
  YEAR,
  VOLUME,
  ISSUE,
  PAGES,
  FIRST_PAGE,
  LAST_PAGE,
  PUBLISHER,
  DOI,
  PMID,
  PMCID,
  /** Any numbers of papers or trials among other words. */
  NUMBERS,
  ABSTRACT,
  KEYWORD,
  LANGUAGE,
  NOTE,
  ADDRESS
}
