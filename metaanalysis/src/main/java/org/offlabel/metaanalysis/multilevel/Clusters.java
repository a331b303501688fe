package org.offlabel.metaanalysis.multilevel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offlabel.metaanalysis.result.Checksum;

/**
 * The effects laid out cluster by cluster, in the order in which clusters first appear, so that
 * every pass over the data is one walk through memory.
 */
final class Clusters {

  private final int[] order;
  private final int[] start;
  private final double[] estimates;
  private final double[] variances;

  private Clusters(int[] order, int[] start, double[] estimates, double[] variances) {
    this.order = order;
    this.start = start;
    this.estimates = estimates;
    this.variances = variances;
  }

  static Clusters of(List<NestedEffect> effects) {
    Map<String, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < effects.size(); i++) {
      members.computeIfAbsent(effects.get(i).cluster(), name -> new ArrayList<>()).add(i);
    }
    int[] start = new int[members.size() + 1];
    int cluster = 0;
    for (List<Integer> each : members.values()) {
      start[cluster + 1] = start[cluster] + each.size();
      cluster++;
    }
    int[] order =
        members.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    double[] estimates = effects.stream().mapToDouble(e -> e.effect().estimate()).toArray();
    double[] variances = effects.stream().mapToDouble(e -> e.effect().variance()).toArray();
    return new Clusters(order, start, grouped(estimates, order), grouped(variances, order));
  }

  static Checksum checksum(List<NestedEffect> effects) {
    Checksum checksum = new Checksum();
    for (NestedEffect each : effects) {
      checksum.add(each.cluster()).add(each.effect().study());
      checksum.add(each.effect().estimate(), each.effect().variance());
    }
    return checksum;
  }

  int count() {
    return start.length - 1;
  }

  int effects() {
    return order.length;
  }

  int from(int cluster) {
    return start[cluster];
  }

  int to(int cluster) {
    return start[cluster + 1];
  }

  int size(int cluster) {
    return to(cluster) - from(cluster);
  }

  double[] estimates() {
    return estimates;
  }

  double[] variances() {
    return variances;
  }

  /** The same layout, all effects with the same sampling variance. */
  Clusters withVariance(double variance) {
    double[] same = new double[order.length];
    Arrays.fill(same, variance);
    return new Clusters(order, start, estimates, same);
  }

  /** Values given in the order of the input, in the order of this layout. */
  double[] grouped(double[] values) {
    return grouped(values, order);
  }

  private static double[] grouped(double[] values, int[] order) {
    double[] grouped = new double[order.length];
    for (int i = 0; i < order.length; i++) {
      grouped[i] = values[order[i]];
    }
    return grouped;
  }

  /** Whether a column of this layout never varies within a cluster. */
  boolean constantWithin(double[] column) {
    for (int cluster = 0; cluster < count(); cluster++) {
      for (int i = from(cluster) + 1; i < to(cluster); i++) {
        if (column[i] != column[from(cluster)]) {
          return false;
        }
      }
    }
    return true;
  }
}
