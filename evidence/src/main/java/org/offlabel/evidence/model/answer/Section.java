package org.offlabel.evidence.model.answer;

import java.util.List;
import java.util.Objects;

/**
 * One section of an answer.
 *
 * @param topic which
 * @param sentences what it says, in order
 */
public record Section(Topic topic, List<Sentence> sentences) {

  /** The seven sections, in order, with the id and title that a rendering shows. */
  public enum Topic {
    USE("use", "What it is"),
    GUIDELINES("guidelines", "From the guidelines"),
    RESEARCH("research", "From the research"),
    PATIENTS("patients", "From patients"),
    SAFETY("safety", "Safety"),
    DISAGREEMENTS("disagreements", "Where sources disagree"),
    GAPS("gaps", "What nobody has studied");

    private final String id;
    private final String title;

    Topic(String id, String title) {
      this.id = id;
      this.title = title;
    }

    /** The id in answers. */
    public String id() {
      return id;
    }

    /** The title shown to a reader. */
    public String title() {
      return title;
    }
  }

  public Section {
    Objects.requireNonNull(topic);
    sentences = List.copyOf(sentences);
  }
}
