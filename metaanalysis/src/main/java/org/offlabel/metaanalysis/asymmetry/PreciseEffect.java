package org.offlabel.metaanalysis.asymmetry;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;
import org.offlabel.metaanalysis.statistic.Estimate;

/**
 * What a study without sampling error would show, by PET and by PEESE.
 *
 * @param settings how one of them was chosen
 * @param onStandardError PET's regression
 * @param onVariance PEESE's regression
 */
public record PreciseEffect(
    PetPeese settings, RegressionTest onStandardError, RegressionTest onVariance)
    implements Result {

  /** The effect by PET. */
  public Estimate pet() {
    return onStandardError.limit();
  }

  /** The effect by PEESE. */
  public Estimate peese() {
    return onVariance.limit();
  }

  /** Whether the conditional rule chooses PEESE: PET's effect has a p value below the threshold. */
  public boolean choosesPeese() {
    return pet().pValue() < settings.threshold();
  }

  /** The effect by the conditional rule. */
  public Estimate conditional() {
    return choosesPeese() ? peese() : pet();
  }

  @Override
  public Provenance provenance() {
    return Provenance.of(
        "PET-PEESE, PEESE if the p value of PET is below "
            + settings.threshold()
            + ", level "
            + settings.level(),
        onStandardError.effects().checksum());
  }

  @Override
  public Explanation explanation() {
    List<Explanation> parts = new ArrayList<>();
    parts.add(line("PET", pet()));
    parts.add(line("PEESE", peese()));
    parts.add(
        Explanation.of(
            Line.of(
                "p of PET is %.3g, %s %.3g, so %s counts",
                pet().pValue(),
                choosesPeese() ? "below" : "not below",
                settings.threshold(),
                choosesPeese() ? "PEESE" : "PET")));
    parts.addAll(FewStudies.caution(onStandardError.studies()));
    return new Explanation(
        Line.of(
            "PET-PEESE of %d studies: %.6g, standard error %.6g",
            onStandardError.studies(), conditional().value(), conditional().standardError()),
        parts);
  }

  private static Explanation line(String name, Estimate estimate) {
    return Explanation.of(
        Line.of(
            "%s: effect %.6g, interval %.6g to %.6g, p = %.3g",
            name,
            estimate.value(),
            estimate.interval().lower(),
            estimate.interval().upper(),
            estimate.pValue()));
  }
}
