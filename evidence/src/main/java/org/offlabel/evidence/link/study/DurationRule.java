package org.offlabel.evidence.link.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.offlabel.evidence.model.fact.DesignFeature;
import org.offlabel.evidence.model.fact.Duration;

/**
 * How long it lasted, in weeks. A crossover told as two periods fits the whole time told elsewhere:
 * 8 and 8 weeks fit 17, with a week between them.
 */
final class DurationRule implements Rule {

  private static final int SAME = 3;
  private static final int AS_SUM = 2;
  private static final int OTHER = 2;
  private static final double EQUAL = 0.03;
  private static final double NEARLY = 0.12;

  /** More lengths than this are a timetable, which agrees with anything. */
  private static final int MOST = 8;

  @Override
  public Likeness compare(Profile one, Profile other) {
    if (one.durations().isEmpty()
        || other.durations().isEmpty()
        || one.durations().size() > MOST
        || other.durations().size() > MOST) {
      return Likeness.silent();
    }
    for (Duration mine : one.durations()) {
      for (Duration theirs : other.durations()) {
        if (close(mine.weeks().doubleValue(), theirs.weeks().doubleValue(), EQUAL)
            && close(low(mine), low(theirs), EQUAL)) {
          return Likeness.common(SAME, "both last " + mine.shown());
        }
      }
    }
    if (looksBack(one) || looksBack(other)) {
      return Likeness.silent();
    }
    if (fitsWhole(one, other) || fitsWhole(other, one)) {
      return Likeness.common(AS_SUM, "the periods that one tells make up the time the other tells");
    }
    return hasRange(one) || hasRange(other)
        ? Likeness.silent()
        : Likeness.against(OTHER, "their lengths differ");
  }

  /** Years of records and the time people were treated are lengths of different things. */
  private static boolean looksBack(Profile profile) {
    return profile.features().contains(DesignFeature.RETROSPECTIVE)
        || profile.features().contains(DesignFeature.REGISTER_BASED);
  }

  /** People who were followed for different times say nothing about how long the study took. */
  private static boolean hasRange(Profile profile) {
    return profile.durations().stream().anyMatch(each -> each.low().compareTo(each.high()) < 0);
  }

  private static boolean fitsWhole(Profile parts, Profile whole) {
    List<Double> sums = sums(parts);
    return weeks(whole.durations()).stream()
        .anyMatch(total -> sums.stream().anyMatch(sum -> close(sum, total, NEARLY)));
  }

  private static List<Double> sums(Profile profile) {
    List<Double> weeks = weeks(profile.durations());
    List<Double> sums = new ArrayList<>();
    if (weeks.size() > 1) {
      sums.add(weeks.stream().mapToDouble(Double::doubleValue).sum());
    }
    if (profile.features().contains(DesignFeature.CROSSOVER)) {
      weeks.forEach(each -> sums.add(2 * each));
    }
    return sums;
  }

  private static List<Double> weeks(Set<Duration> durations) {
    return durations.stream().map(each -> each.weeks().doubleValue()).toList();
  }

  private static double low(Duration duration) {
    return duration.unit().toWeeks(duration.low()).doubleValue();
  }

  private static boolean close(double one, double other, double tolerance) {
    return Math.abs(one - other) <= tolerance * Math.max(one, other);
  }
}
