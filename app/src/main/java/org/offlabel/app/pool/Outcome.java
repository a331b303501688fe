package org.offlabel.app.pool;

import java.util.List;
import org.offlabel.metaanalysis.counts.CountModelFit;
import org.offlabel.metaanalysis.counts.PooledTables;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.pooling.Pooled;
import org.offlabel.metaanalysis.result.Result;
import org.offlabel.metaanalysis.statistic.Estimate;

/** What pooling gave. */
sealed interface Outcome {

  Result result();

  Measure measure();

  Estimate estimate();

  /** The way of pooling, in words. */
  String words();

  /** How many studies took part. */
  int studies();

  /** The studies whose counts say nothing, since nobody or everybody had the event. */
  List<String> silent();

  /** Of effects. */
  record OfEffects(Pooled result) implements Outcome {
    @Override
    public Measure measure() {
      return result.effects().measure();
    }

    @Override
    public Estimate estimate() {
      return result.estimate();
    }

    @Override
    public String words() {
      return result.pooling().words();
    }

    @Override
    public int studies() {
      return result.studies();
    }

    @Override
    public List<String> silent() {
      return List.of();
    }
  }

  /** Of counts. */
  record OfTables(PooledTables result) implements Outcome {
    @Override
    public Measure measure() {
      return result.measure();
    }

    @Override
    public Estimate estimate() {
      return result.estimate();
    }

    @Override
    public String words() {
      return result.provenance().method();
    }

    @Override
    public int studies() {
      return result.studies() - silent().size();
    }

    @Override
    public List<String> silent() {
      // A study without events still has a risk difference: 0.
      return result.measure() == Measure.RISK_DIFFERENCE ? List.of() : result.silent();
    }
  }

  /** Of counts by a mixed model. */
  record OfModel(CountModelFit result) implements Outcome {
    @Override
    public Measure measure() {
      return result.measure();
    }

    @Override
    public Estimate estimate() {
      return result.estimate();
    }

    @Override
    public String words() {
      return result.provenance().method();
    }

    @Override
    public int studies() {
      return result.studies();
    }

    @Override
    public List<String> silent() {
      return result.silent();
    }
  }
}
