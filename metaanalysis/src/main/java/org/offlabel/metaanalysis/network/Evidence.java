package org.offlabel.metaanalysis.network;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The studies of a network, checked, with treatments as positions in the order of their names.
 *
 * @param treatments their names, in order
 * @param blocks the studies, in the order of the input
 */
record Evidence(List<String> treatments, List<StudyBlock> blocks) {

  Fit fit(double tauSquared) {
    return Fit.of(treatments.size(), blocks, tauSquared);
  }

  /** The studies by the set of treatments they compare, in the order of the treatments' names. */
  Map<List<Integer>, List<StudyBlock>> designs() {
    Map<List<Integer>, List<StudyBlock>> unordered =
        blocks.stream()
            .collect(
                Collectors.groupingBy(
                    StudyBlock::arms, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    Map<List<Integer>, List<StudyBlock>> ordered = new LinkedHashMap<>();
    unordered.keySet().stream()
        .sorted((a, b) -> Arrays.compare(positions(a), positions(b)))
        .forEach(design -> ordered.put(design, unordered.get(design)));
    return ordered;
  }

  private static int[] positions(List<Integer> design) {
    return design.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The names of these treatments. */
  List<String> names(List<Integer> positions) {
    return positions.stream().map(treatments::get).toList();
  }

  /** A part of the studies, with only the treatments in it; they must hang together. */
  static Fit fitPart(List<Integer> treatments, List<StudyBlock> part, double tauSquared) {
    int[] places = new int[treatments.getLast() + 1];
    IntStream.range(0, treatments.size()).forEach(i -> places[treatments.get(i)] = i);
    return Fit.of(
        treatments.size(), part.stream().map(block -> block.moved(places)).toList(), tauSquared);
  }

  /** The pieces that the studies connect: the treatments of each, in order. */
  static List<List<Integer>> pieces(int treatments, List<StudyBlock> studies) {
    int[] roots = IntStream.range(0, treatments).toArray();
    for (StudyBlock block : studies) {
      for (int i = 1; i < block.size(); i++) {
        int first = root(roots, block.arm(0));
        int second = root(roots, block.arm(i));
        roots[Math.max(first, second)] = Math.min(first, second);
      }
    }
    return List.copyOf(
        IntStream.range(0, treatments)
            .boxed()
            .collect(
                Collectors.groupingBy(
                    t -> root(roots, t), LinkedHashMap::new, Collectors.toUnmodifiableList()))
            .values());
  }

  private static int root(int[] roots, int treatment) {
    int at = treatment;
    while (roots[at] != at) {
      roots[at] = roots[roots[at]];
      at = roots[at];
    }
    return at;
  }
}
