package org.offlabel.evidence.library.index;

import java.util.List;

/** The names of the index's fields. A change here needs a new {@link IndexState#FORMAT}. */
final class IndexField {

  /** Forms of words of the whole document, counted by how much their place weighs. */
  static final String WEIGHTED = "w";

  static final String TITLE = "t";
  static final String TITLE_STEMS = "ts";
  static final String ABSTRACT = "a";
  static final String ABSTRACT_STEMS = "as";
  static final String BODY = "b";
  static final String AUTHOR = "au";
  static final String JOURNAL = "j";
  static final String TYPE = "ty";
  static final String HEADING = "mh";
  static final String CITES = "ci";
  static final String ID = "id";
  static final String KIND = "k";
  static final String LANGUAGE = "la";

  /** Drugs, drug classes and conditions that are named. */
  static final String CONCEPT = "c";

  static final String RETRACTED = "rx";

  /** The numbers of the works whose retraction it announces. */
  static final String RETRACTS = "rs";

  static final String DATE = "d";
  static final String DATE_VALUES = "dv";

  /** The number in the store, as a term and as a value. */
  static final String NUMBER = "n";

  static final String NUMBER_VALUE = "nv";

  /** The id of its content, by which equal ranks are ordered. */
  static final String DOCUMENT = "o";

  /** 1 where a newer version is known. */
  static final String SUPERSEDED = "sup";

  /** What a phrase without a field is looked for in. */
  static final List<String> PHRASES =
      List.of(TITLE, ABSTRACT, BODY, AUTHOR, JOURNAL, TYPE, HEADING);

  private IndexField() {}
}
