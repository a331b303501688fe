package org.offlabel.evidence.extract.study;

/** What a word or phrase of {@code cues.tsv} tells about the text round it. */
enum Cue {
  /** One study, as a noun. */
  STUDY,
  /** Several studies, as a noun. */
  STUDIES,
  /** A word before the noun that brings in a study not spoken of before. */
  NEW,
  /** A word that may not stand between that word and the noun. */
  NOT_IN_NOUN_PHRASE,
  /** Whole phrases that bring in a study. */
  OPENING,
  /** People who do studies; without an article they bring one in. */
  RESEARCHERS,
  /** What researchers are told to have done in a study. */
  DID,
  /** Words that speak of the study spoken of before. */
  CONTINUING,
  /** Words that leave the study for something general. */
  LEAVING,
  /** The study is wished for or planned, not done. */
  NOT_DONE,
  /** One of several studies told apart in one sentence. */
  PART,
  /** A clause that says what was asked, not what was found. */
  AIM,
  /** What follows is what the drug was compared with. */
  COMPARED_WITH,
  /** A count that some people, not the group, had something. */
  SOME_PEOPLE,
  /** The words after speak of unwanted effects. */
  HARM,
  /** No serious unwanted effects. */
  NO_SERIOUS_HARM,
  /** Serious unwanted effects. */
  SERIOUS_HARM,
  /** How well it was borne. */
  TOLERATED,
  /** A condition that is named to be left out. */
  NOT_CONDITION,
  /** Words before a condition that tell whom the study was in. */
  POPULATION_BEFORE,
  /** Words after a condition that tell whom the study was in. */
  POPULATION_AFTER,
  /** Words after a condition that make it part of an organisation's name. */
  ORGANISATION,
  /** Records of a number of years were read. */
  RECORDS,
  /** A country or continent as an adjective. */
  DEMONYM,
  /** Words before the place where a study was done. */
  CONDUCTED,
  /** People entered a study, which is more than that it counts them. */
  ENROLLED,
  /** Words that turn what follows round. */
  NEGATED,
  /** A word that only stands where something is denied or asked. */
  ANY,
  /** Words that put a finding with reserve. */
  HEDGED,
  /** Words that no list of outcomes runs over. */
  LIST_END,
  /** Words between a general outcome and the ones that are meant. */
  EXAMPLES,
  /** What stands before it is what was changed. */
  PASSIVE,
  /** What follows is where something was printed, not where it was done. */
  PUBLISHED,
  /** The drug is meant and not named. */
  THE_DRUG,
  /** The study is told of beside the one before, and shares what that one gave unless it says. */
  RELATED,
  /** What follows is told by or of someone: a new subject begins. */
  SAID,
  /** People: when they improve, no outcome is named. */
  PERSON,
  /** Other studies than the one spoken of. */
  OTHER_STUDIES
}
