package org.offlabel.metaanalysis.effect;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.metaanalysis.result.Checksum;
import org.offlabel.metaanalysis.result.Provenance;

/** Gathers what became of each study; filled and read in one place. */
final class EffectCollector {

  private final Measure measure;
  private final String method;
  private final String remedy;
  private final Checksum inputs;
  private final List<Effect> effects = new ArrayList<>();
  private final List<Exclusion> excluded = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /** {@code remedy}: what the user of studies without an effect can do. */
  EffectCollector(Measure measure, String method, String remedy) {
    this.measure = measure;
    this.method = measure.words() + ", " + method;
    this.remedy = remedy;
    this.inputs = new Checksum().add(this.method);
  }

  /** What went in, for the checksum; once for each study, whatever becomes of it. */
  void reported(String study, double... figures) {
    inputs.add(study).add(figures);
  }

  /** The study's effect; excluded where the figures give none that can be weighted. */
  void add(String study, double estimate, double variance) {
    if (!Double.isFinite(estimate)) {
      exclude(study, "its figures give no finite " + measure.words() + "; " + remedy);
    } else if (!(variance > 0 && Double.isFinite(variance))) {
      exclude(
          study,
          "its figures give a sampling variance of "
              + variance
              + ", so it cannot be weighted; "
              + remedy);
    } else {
      effects.add(new Effect(study, estimate, variance));
    }
  }

  void exclude(String study, String reason) {
    excluded.add(new Exclusion(study, reason));
  }

  void note(String study, String text) {
    notes.add(new Note(study, text));
  }

  EffectSet set() {
    return new EffectSet(
        new Effects(measure, effects), excluded, notes, Provenance.of(method, inputs));
  }
}
