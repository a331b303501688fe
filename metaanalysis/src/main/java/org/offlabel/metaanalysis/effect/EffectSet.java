package org.offlabel.metaanalysis.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.result.Checksum;
import org.offlabel.metaanalysis.result.Explanation;
import org.offlabel.metaanalysis.result.Provenance;
import org.offlabel.metaanalysis.result.Result;
import org.offlabel.metaanalysis.statistic.Interval;
import org.offlabel.metaanalysis.statistic.Reference;

/**
 * The effects that came of the studies' figures, and the studies that gave none: every study that
 * went in is in one of the two lists.
 *
 * @param effects what was computed, in the order of the studies
 * @param excluded the studies without an effect, each with its reason
 * @param notes what was corrected or assumed, study by study
 * @param provenance how, and of which figures
 */
public record EffectSet(
    Effects effects, List<Exclusion> excluded, List<Note> notes, Provenance provenance)
    implements Result {

  public EffectSet {
    excluded = List.copyOf(excluded);
    notes = List.copyOf(notes);
  }

  public Measure measure() {
    return effects.measure();
  }

  /** The same with one more note, such as that a study's standard deviation was estimated. */
  public EffectSet withNote(String study, String text) {
    return new EffectSet(
        effects, excluded, joined(notes, List.of(new Note(study, text))), provenance);
  }

  /** This set and another of the same measure, as parallel trials and crossover trials. */
  public Attempt<EffectSet> joined(EffectSet other) {
    if (measure() != other.measure()) {
      return Attempt.failed(
          "effects of different measures cannot be joined: "
              + measure().words()
              + " and "
              + other.measure().words()
              + "; compute both on the same measure");
    }
    return Attempt.succeeded(
        new EffectSet(
            new Effects(measure(), joined(effects.list(), other.effects.list())),
            joined(excluded, other.excluded),
            joined(notes, other.notes),
            Provenance.of(
                provenance.method() + "; joined with: " + other.provenance.method(),
                new Checksum().add(provenance.inputs()).add(other.provenance.inputs()))));
  }

  /** The effects and their normal confidence intervals on the scale people read. */
  public List<DisplayedEffect> displayed(double level) {
    double reach = Reference.NORMAL.criticalValue(level);
    List<DisplayedEffect> displayed = new ArrayList<>();
    for (Effect effect : effects.list()) {
      Interval interval =
          Interval.around(effect.estimate(), reach * effect.standardError(), level)
              .mapped(measure()::back);
      displayed.add(
          new DisplayedEffect(effect.study(), measure().back(effect.estimate()), interval));
    }
    return List.copyOf(displayed);
  }

  @Override
  public Explanation explanation() {
    List<Explanation> parts = new ArrayList<>();
    notes.forEach(note -> parts.add(Explanation.of(note.study() + ": " + note.text())));
    excluded.forEach(
        each -> parts.add(Explanation.of(each.study() + ": excluded, " + each.reason())));
    return new Explanation(
        provenance.method()
            + ": "
            + effects.size()
            + " effects, "
            + excluded.size()
            + " studies excluded",
        parts);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
