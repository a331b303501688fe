package org.offlabel.evidence.link.study;

import java.util.List;

/**
 * All mentions of one study.
 *
 * @param told in document order; at least one
 * @param closestFirst the same, those closest to the study first
 * @param why what made them one, each clause once
 */
record FullAccount(List<Told> told, List<Told> closestFirst, List<String> why) {

  static FullAccount of(List<Told> told, List<String> why) {
    return new FullAccount(
        told.stream().sorted(Told.IN_DOCUMENT_ORDER).toList(),
        told.stream().sorted(Told.CLOSEST_FIRST).toList(),
        why.stream().distinct().toList());
  }

  /** The mentions whose words are a witness, closest first: none from a copy. */
  List<Told> witnesses() {
    return closestFirst.stream().filter(each -> !each.copied()).toList();
  }
}
