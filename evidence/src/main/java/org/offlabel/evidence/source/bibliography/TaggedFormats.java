package org.offlabel.evidence.source.bibliography;

import static java.util.Map.entry;

import java.util.Map;

/**
 * The formats of tagged lines. RIS: the specification of 2011 and what EndNote, Zotero and Scopus
 * write; refer: EndNote's "Import-Export" chapter; Web of Science: the field tags of its help.
 */
final class TaggedFormats {

  static final TaggedSyntax RIS =
      new TaggedSyntax(
          2,
          "-",
          "",
          "TY",
          "ER",
          Map.ofEntries(
              entry("TY", Field.TYPE),
              entry("TI", Field.TITLE),
              entry("T1", Field.TITLE),
              entry("CT", Field.TITLE),
              entry("AU", Field.AUTHOR),
              entry("A1", Field.AUTHOR),
              entry("JF", Field.JOURNAL),
              entry("JO", Field.JOURNAL),
              entry("JA", Field.JOURNAL),
              entry("J1", Field.JOURNAL),
              entry("J2", Field.JOURNAL),
              entry("T2", Field.BOOK_TITLE),
              entry("BT", Field.BOOK_TITLE),
              entry("DA", Field.DATE),
              entry("PY", Field.YEAR),
              entry("Y1", Field.YEAR),
              entry("VL", Field.VOLUME),
              entry("IS", Field.ISSUE),
              entry("SP", Field.FIRST_PAGE),
              entry("EP", Field.LAST_PAGE),
              entry("PB", Field.PUBLISHER),
              entry("DO", Field.DOI),
              entry("M3", Field.NUMBERS),
              entry("AN", Field.NUMBERS),
              entry("C2", Field.PMCID),
              entry("AB", Field.ABSTRACT),
              entry("N2", Field.ABSTRACT),
              entry("KW", Field.KEYWORD),
              entry("LA", Field.LANGUAGE),
              entry("N1", Field.NOTE),
              entry("UR", Field.ADDRESS)));

  static final TaggedSyntax REFER =
      new TaggedSyntax(
          1,
          "",
          "%",
          "0",
          "",
          Map.ofEntries(
              entry("0", Field.TYPE),
              entry("T", Field.TITLE),
              entry("A", Field.AUTHOR),
              entry("J", Field.JOURNAL),
              entry("B", Field.BOOK_TITLE),
              entry("D", Field.YEAR),
              entry("8", Field.DATE),
              entry("V", Field.VOLUME),
              entry("N", Field.ISSUE),
              entry("P", Field.PAGES),
              entry("I", Field.PUBLISHER),
              entry("R", Field.DOI),
              entry("M", Field.NUMBERS),
              entry("X", Field.ABSTRACT),
              entry("K", Field.KEYWORD),
              entry("G", Field.LANGUAGE),
              entry("Z", Field.NOTE),
              entry("U", Field.ADDRESS)));

  static final TaggedSyntax WEB_OF_SCIENCE =
      new TaggedSyntax(
          2,
          "",
          "",
          "PT",
          "ER",
          Map.ofEntries(
              entry("PT", Field.TYPE),
              entry("DT", Field.TYPE),
              entry("TI", Field.TITLE),
              entry("AU", Field.AUTHOR),
              entry("CA", Field.AUTHOR),
              entry("SO", Field.JOURNAL),
              entry("PY", Field.YEAR),
              entry("VL", Field.VOLUME),
              entry("IS", Field.ISSUE),
              entry("BP", Field.FIRST_PAGE),
              entry("EP", Field.LAST_PAGE),
              entry("PS", Field.PAGES),
              entry("PU", Field.PUBLISHER),
              entry("DI", Field.DOI),
              entry("PM", Field.PMID),
              entry("AB", Field.ABSTRACT),
              entry("DE", Field.KEYWORD),
              entry("LA", Field.LANGUAGE)));

  private TaggedFormats() {}
}
