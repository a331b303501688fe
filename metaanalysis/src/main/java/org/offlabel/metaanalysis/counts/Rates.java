package org.offlabel.metaanalysis.counts;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.RateComparison;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Checksum;

/** The rates to be pooled, of at least one study, with what every method asks of them. */
record Rates(List<RateComparison> list) implements CountedStudies {

  Rates {
    list = List.copyOf(list);
  }

  static Attempt<Rates> of(List<RateComparison> studies) {
    return studies.isEmpty()
        ? Attempt.failed(
            "There is no study to pool; give at least one with its events and person-time.")
        : Attempt.succeeded(new Rates(studies));
  }

  @Override
  public int size() {
    return list.size();
  }

  double sum(ToDoubleFunction<RateComparison> term) {
    return list.stream().mapToDouble(term).sum();
  }

  Stream<RateComparison> informative() {
    return list.stream().filter(each -> events(each) > 0);
  }

  @Override
  public List<String> silent() {
    return list.stream().filter(each -> events(each) == 0).map(RateComparison::study).toList();
  }

  @Override
  public Checksum checksum() {
    Checksum checksum = new Checksum();
    for (RateComparison each : list) {
      checksum.add(each.study()).add(each.events1(), each.time1(), each.events2(), each.time2());
    }
    return checksum;
  }

  static double events(RateComparison study) {
    return study.events1() + study.events2();
  }

  /** The share of group 1 in the person-time. */
  static double share1(RateComparison study) {
    return study.time1() / (study.time1() + study.time2());
  }

  static double share2(RateComparison study) {
    return study.time2() / (study.time1() + study.time2());
  }
}
