package org.offlabel.evidence.model.answer;

import java.util.List;

/**
 * What the sources say about harm. An empty list means that none was found in what was read.
 *
 * @param contraindications who must not take it
 * @param interactions what it must not be combined with
 * @param warnings what to watch
 * @param reactions what it may do
 */
public record SafetyProfile(
    List<SafetyItem> contraindications,
    List<SafetyItem> interactions,
    List<SafetyItem> warnings,
    List<SafetyItem> reactions) {

  public SafetyProfile {
    contraindications = List.copyOf(contraindications);
    interactions = List.copyOf(interactions);
    warnings = List.copyOf(warnings);
    reactions = List.copyOf(reactions);
  }
}
