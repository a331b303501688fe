package org.offlabel.metaanalysis.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of the studies beside their numbers, each list in the order of the studies.
 *
 * @param studies their names, no two the same
 * @param years as text, empty where there is none
 * @param subgroups empty texts where there is none
 * @param moderators further columns by their header
 */
public record Labels(
    List<String> studies,
    List<String> years,
    List<String> subgroups,
    Map<String, ModeratorCells> moderators) {

  public Labels {
    studies = List.copyOf(studies);
    years = List.copyOf(years);
    subgroups = List.copyOf(subgroups);
    moderators = Collections.unmodifiableMap(new LinkedHashMap<>(moderators));
  }

  /** Those of the studies at these positions, in this order. */
  Labels at(List<Integer> positions) {
    Map<String, ModeratorCells> kept = new LinkedHashMap<>();
    moderators.forEach((name, cells) -> kept.put(name, cells.at(positions)));
    return new Labels(
        positions.stream().map(studies::get).toList(),
        positions.stream().map(years::get).toList(),
        positions.stream().map(subgroups::get).toList(),
        kept);
  }
}
