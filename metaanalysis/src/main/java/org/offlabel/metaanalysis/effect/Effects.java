package org.offlabel.metaanalysis.effect;

import java.util.List;
import java.util.stream.IntStream;
import org.offlabel.metaanalysis.result.Checksum;

/**
 * The effects of several studies, all on the scale of one measure.
 *
 * @param measure what the effects are
 * @param list the effects, in the order of the studies; may be empty
 */
public record Effects(Measure measure, List<Effect> list) {

  public Effects {
    list = List.copyOf(list);
  }

  /** Effects of unnamed studies, called "Study 1" and so on. */
  public static Effects of(Measure measure, double[] estimates, double[] variances) {
    if (estimates.length != variances.length) {
      throw new IllegalArgumentException(
          estimates.length + " estimates but " + variances.length + " variances");
    }
    return new Effects(
        measure,
        IntStream.range(0, estimates.length)
            .mapToObj(i -> new Effect("Study " + (i + 1), estimates[i], variances[i]))
            .toList());
  }

  public int size() {
    return list.size();
  }

  /** The estimates in the order of the studies; a new array. */
  public double[] estimates() {
    return list.stream().mapToDouble(Effect::estimate).toArray();
  }

  /** The sampling variances in the order of the studies; a new array. */
  public double[] variances() {
    return list.stream().mapToDouble(Effect::variance).toArray();
  }

  /** The names in the order of the studies. */
  public List<String> studies() {
    return list.stream().map(Effect::study).toList();
  }

  /** The checksum of measure, names and numbers, in their order. */
  public Checksum checksum() {
    Checksum checksum = new Checksum().add(measure.code());
    list.forEach(effect -> checksum.add(effect.study()));
    return checksum.add(estimates()).add(variances());
  }
}
