package org.offlabel.evidence.link.study;

import java.util.Optional;
import org.offlabel.evidence.model.fact.Dose;

/** What was given. Most studies of one use of a drug give the same dose, so it says little. */
final class DoseRule implements Rule {

  private static final int SAME = 2;
  private static final int OVERLAP = 1;
  private static final int OTHER = 3;

  @Override
  public Likeness compare(Profile one, Profile other) {
    boolean comparable = false;
    boolean overlap = false;
    for (Dose mine : one.doses()) {
      for (Dose theirs : other.doses()) {
        if (mine.unit() == theirs.unit()) {
          comparable = true;
          if (mine.low().compareTo(theirs.low()) == 0
              && mine.high().compareTo(theirs.high()) == 0) {
            return Likeness.common(SAME, "both give " + withoutSchedule(mine));
          }
          overlap |=
              mine.low().compareTo(theirs.high()) <= 0 && theirs.low().compareTo(mine.high()) <= 0;
        }
      }
    }
    if (!comparable) {
      return Likeness.silent();
    }
    return overlap
        ? Likeness.common(OVERLAP, "their doses overlap")
        : Likeness.against(OTHER, "their doses differ");
  }

  private static String withoutSchedule(Dose dose) {
    return new Dose(dose.low(), dose.high(), dose.unit(), Optional.empty()).shown();
  }
}
