package org.offlabel.evidence.vocabulary.language;

import java.util.Set;
import org.offlabel.evidence.vocabulary.language.Attribution.Kind;

/** The words for those whose word a text passes on. */
final class Speakers {

  private static final Set<String> PATIENTS =
      WordList.of(
          """
          patients patient people users user members member sufferers individuals anecdotal
          anecdotes women men posters many others
          """);
  private static final Set<String> AUTHORS =
      WordList.of(
          """
          authors author researchers researcher investigators investigator reviewers scientists
          study studies trial trials review reviews analysis analyses we team research survey
          experiment experiments paper data evidence results findings
          """);
  private static final Set<String> GUIDELINES =
      WordList.of(
          """
          guideline guidelines guidance committee consensus recommendations panel society
          academy association college agency foundation federation institute organisation
          organization
          """);
  private static final Set<String> EXPERTS =
      WordList.of(
          """
          doctor doctors dr expert experts physician physicians neurologist neurologists
          clinician clinicians specialist specialists pharmacist pharmacists professor he she
          professionals
          """);

  private static final Set<String> ACRONYMS = Set.of("WHO", "NICE");
  private static final Set<String> PRONOUNS = Set.of("he", "she");

  private Speakers() {}

  /**
   * What kind of source the word names.
   *
   * @param written the word as it stands in the text, which tells WHO from "who"
   */
  static Kind kind(String word, String written) {
    if (ACRONYMS.contains(written) || GUIDELINES.contains(word)) {
      return Kind.GUIDELINE_RECOMMENDS;
    }
    if (PATIENTS.contains(word)) {
      return Kind.PATIENTS_REPORT;
    }
    if (AUTHORS.contains(word)) {
      return Kind.AUTHORS_FOUND;
    }
    return EXPERTS.contains(word) ? Kind.EXPERT_SAYS : Kind.NONE;
  }

  static boolean isPatientOrAuthor(String word) {
    return PATIENTS.contains(word) || AUTHORS.contains(word) || PRONOUNS.contains(word);
  }
}
