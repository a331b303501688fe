package org.offlabel.metaanalysis.effect;

/**
 * What is added to counts of which some are 0, so that logarithms and variances exist. Every
 * corrected study is told in the {@link EffectSet}'s notes.
 */
public sealed interface ZeroCellCorrection {

  /** Which studies are corrected, once the correction is asked for. */
  enum Reach {
    /** The studies with a count of 0 (metafor's "only0"; Cochrane's way). */
    STUDIES_WITH_ZERO,
    /** Every study, as soon as one has a count of 0 (metafor's "if0all"). */
    ALL_IF_ANY_HAS_ZERO,
    /** Every study (metafor's "all"). */
    ALL;

    boolean covers(boolean hasZero, boolean anyHasZero) {
      return switch (this) {
        case STUDIES_WITH_ZERO -> hasZero;
        case ALL_IF_ANY_HAS_ZERO -> anyHasZero;
        case ALL -> true;
      };
    }
  }

  /** Nothing is added; studies that then have no effect are excluded, with the reason. */
  record None() implements ZeroCellCorrection {}

  /**
   * The same number is added to every cell (Haldane, Annals of Human Genetics 1956;20:309-311).
   *
   * @param amount above 0 and finite, 0.5 by custom
   * @param reach which studies are corrected
   */
  record Constant(double amount, Reach reach) implements ZeroCellCorrection {
    public Constant {
      checkAmount(amount);
    }
  }

  /**
   * Each group's cells get a number in proportion to the reciprocal of the other group's size, so
   * that a table without events shows no difference however unequal the groups are (Sweeting,
   * Sutton and Lambert, Statistics in Medicine 2004;23:1351-1375, "treatment arm" correction). For
   * rates, person-time takes the place of group size.
   *
   * @param sum what both groups' numbers add up to, above 0 and finite; 1 gives 0.5 each to equal
   *     groups
   * @param reach which studies are corrected
   */
  record TreatmentArm(double sum, Reach reach) implements ZeroCellCorrection {
    public TreatmentArm {
      checkAmount(sum);
    }
  }

  /** What is added to the cells of each of two groups. */
  record Added(double toGroup1, double toGroup2) {
    static final Added NOTHING = new Added(0, 0);

    boolean isNothing() {
      return toGroup1 == 0 && toGroup2 == 0;
    }
  }

  /** One half to every cell of the studies with a zero cell: metafor's default. */
  static ZeroCellCorrection half() {
    return new Constant(0.5, Reach.STUDIES_WITH_ZERO);
  }

  static ZeroCellCorrection none() {
    return new None();
  }

  /** Sweeting's treatment arm correction, adding up to 1, in the studies with a zero cell. */
  static ZeroCellCorrection treatmentArm() {
    return new TreatmentArm(1, Reach.STUDIES_WITH_ZERO);
  }

  /** What a study with groups of these sizes gets. */
  default Added added(double size1, double size2, boolean hasZero, boolean anyHasZero) {
    return switch (this) {
      case None none -> Added.NOTHING;
      case Constant(double amount, Reach reach) ->
          reach.covers(hasZero, anyHasZero) ? new Added(amount, amount) : Added.NOTHING;
      case TreatmentArm(double sum, Reach reach) ->
          reach.covers(hasZero, anyHasZero)
              ? new Added(sum * size1 / (size1 + size2), sum * size2 / (size1 + size2))
              : Added.NOTHING;
    };
  }

  /** What the correction is, in words. */
  default String words() {
    return switch (this) {
      case None none -> "no zero-cell correction";
      case Constant(double amount, Reach reach) -> amount + " added to each cell, " + where(reach);
      case TreatmentArm(double sum, Reach reach) ->
          "treatment arm correction adding up to " + sum + ", " + where(reach);
    };
  }

  private static String where(Reach reach) {
    return switch (reach) {
      case STUDIES_WITH_ZERO -> "in studies with a zero";
      case ALL_IF_ANY_HAS_ZERO -> "in all studies if any has a zero";
      case ALL -> "in all studies";
    };
  }

  private static void checkAmount(double amount) {
    if (!(amount > 0 && Double.isFinite(amount))) {
      throw new IllegalArgumentException(
          "a correction adds a finite number above 0, not " + amount + "; use none() to add none");
    }
  }
}
