package org.offlabel.app.pool;

import java.util.Locale;
import java.util.Optional;
import org.offlabel.metaanalysis.effect.ZeroCellCorrection;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.PredictionConvention;
import org.offlabel.metaanalysis.pooling.TestMethod;

/**
 * What the user asks for.
 *
 * @param way how to pool
 * @param correction what is added where counts are 0
 */
public record Request(Analysis.Way way, ZeroCellCorrection correction) {

  /**
   * The way of this code: MH, PETO, or a method of τ² such as REML.
   *
   * @return empty if there is no such way
   */
  public static Optional<Request> of(
      String method, TestMethod test, double level, PredictionConvention prediction) {
    Optional<Analysis.Way> way =
        switch (method.toUpperCase(Locale.ROOT)) {
          case "MH" -> Optional.of(new Analysis.Way.OfMantelHaenszel(level));
          case "PETO" -> Optional.of(new Analysis.Way.OfPeto(level));
          default ->
              Method.ofCode(method)
                  .map(
                      chosen ->
                          new Analysis.Way.InverseVariance(
                              new Pooling(chosen, test, level, prediction)));
        };
    return way.map(chosen -> new Request(chosen, ZeroCellCorrection.half()));
  }

  public Request with(ZeroCellCorrection chosen) {
    return new Request(way, chosen);
  }
}
