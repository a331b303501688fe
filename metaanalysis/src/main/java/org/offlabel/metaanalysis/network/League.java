package org.offlabel.metaanalysis.network;

import java.util.List;

/**
 * Every treatment against every other.
 *
 * @param treatments in the order of their names
 * @param comparisons each pair once, the earlier treatment against the later, ordered by both
 */
public record League(List<String> treatments, List<Comparison> comparisons) {

  public League {
    treatments = List.copyOf(treatments);
    comparisons = List.copyOf(comparisons);
    int pairs = treatments.size() * (treatments.size() - 1) / 2;
    if (comparisons.size() != pairs) {
      throw new IllegalArgumentException(
          comparisons.size() + " comparisons, but there are " + pairs + " pairs of treatments");
    }
  }

  /**
   * One treatment against another.
   *
   * @throws IllegalArgumentException if one of them is not in the network, or they are the same
   */
  public Comparison compare(String treatment1, String treatment2) {
    int first = place(treatment1);
    int second = place(treatment2);
    if (first == second) {
      throw new IllegalArgumentException(treatment1 + " cannot be compared with itself");
    }
    return first < second ? at(first, second) : at(second, first).reversed();
  }

  /** All other treatments against this one, in the order of their names. */
  public List<Comparison> against(String treatment) {
    place(treatment);
    return treatments.stream()
        .filter(other -> !other.equals(treatment))
        .map(other -> compare(other, treatment))
        .toList();
  }

  private Comparison at(int first, int second) {
    int before = (first * (2 * treatments.size() - first - 1)) / 2;
    return comparisons.get(before + second - first - 1);
  }

  private int place(String treatment) {
    int place = treatments.indexOf(treatment);
    if (place < 0) {
      throw new IllegalArgumentException(
          treatment + " is not in this network of " + String.join(", ", treatments));
    }
    return place;
  }
}
