package org.offlabel.metaanalysis.regression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.Effects;
import org.offlabel.metaanalysis.fit.Design;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.fit.MixedModel;
import org.offlabel.metaanalysis.pooling.Pooling;
import org.offlabel.metaanalysis.pooling.TestMethod;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * A meta-regression with its choices: effects explained by moderators, with what remains of the
 * variance between studies estimated (a mixed-effects model; Berkey and others 1995, Stat Med
 * 14:395-411; Raudenbush 2009). Immutable; each {@code with…} gives a changed copy.
 *
 * <pre>{@code
 * Regression regression =
 *     MetaRegression.randomEffects()
 *         .withModerator("latitude", latitudes)
 *         .withFactor("allocation", allocations, "random")
 *         .fit(effects)
 *         .orElseThrow();
 * }</pre>
 *
 * @param pooling how τ² is estimated and coefficients are tested
 * @param intercept whether there is one
 * @param moderators in the order of their coefficients, of different names
 * @param interactions of moderators of this model
 */
public record MetaRegression(
    Pooling pooling,
    boolean intercept,
    List<Moderator> moderators,
    List<Interaction> interactions) {

  public MetaRegression {
    moderators = List.copyOf(moderators);
    interactions = List.copyOf(interactions);
    List<String> names = moderators.stream().map(Moderator::name).toList();
    if (names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException("two moderators of the same name: " + names);
    }
    for (Interaction interaction : interactions) {
      if (!names.containsAll(interaction.moderators())) {
        throw new IllegalArgumentException(
            "the interaction of "
                + interaction.moderators()
                + " needs its moderators in the model, which has "
                + names);
      }
    }
  }

  /** REML, z tests, 95 %, an intercept and as yet no moderator. */
  public static MetaRegression randomEffects() {
    return of(Pooling.randomEffects());
  }

  /** No variance between studies beyond what the moderators explain. */
  public static MetaRegression equalEffects() {
    return of(Pooling.equalEffects());
  }

  /** With the choices of {@code pooling}, an intercept and as yet no moderator. */
  public static MetaRegression of(Pooling pooling) {
    return new MetaRegression(pooling, true, List.of(), List.of());
  }

  public MetaRegression withPooling(Pooling chosen) {
    return new MetaRegression(chosen, intercept, moderators, interactions);
  }

  public MetaRegression withMethod(Method chosen) {
    return withPooling(pooling.withMethod(chosen));
  }

  public MetaRegression withTest(TestMethod chosen) {
    return withPooling(pooling.withTest(chosen));
  }

  public MetaRegression withLevel(double chosen) {
    return withPooling(pooling.withLevel(chosen));
  }

  /**
   * Another number per study.
   *
   * @param values finite, in the order of the effects
   */
  public MetaRegression withModerator(String name, double... values) {
    return with(new Moderator.Numeric(name, Arrays.stream(values).boxed().toList()));
  }

  /** Another category per study; the reference is the level that is first in the alphabet. */
  public MetaRegression withFactor(String name, List<String> values) {
    return withFactor(name, values, values.stream().sorted().findFirst().orElse(""));
  }

  /** Another category per study, compared with this reference level. */
  public MetaRegression withFactor(String name, List<String> values, String reference) {
    return with(new Moderator.Factor(name, values, reference));
  }

  public MetaRegression with(Moderator moderator) {
    return new MetaRegression(
        pooling,
        intercept,
        Stream.concat(moderators.stream(), Stream.of(moderator)).toList(),
        interactions);
  }

  /** The product of moderators that are in the model already. */
  public MetaRegression withInteraction(String... names) {
    return new MetaRegression(
        pooling,
        intercept,
        moderators,
        Stream.concat(interactions.stream(), Stream.of(new Interaction(List.of(names)))).toList());
  }

  /** Without an intercept, the first factor gets a coefficient for each of its levels. */
  public MetaRegression withoutIntercept() {
    return new MetaRegression(pooling, false, moderators, interactions);
  }

  /** The choices in words. */
  public String words() {
    return pooling.words()
        + ", "
        + (intercept ? "with" : "without")
        + " intercept, moderators: "
        + (moderators.isEmpty()
            ? "none"
            : Stream.concat(
                    moderators.stream().map(MetaRegression::words),
                    interactions.stream().map(each -> String.join(" × ", each.moderators())))
                .collect(Collectors.joining(", ")));
  }

  private static String words(Moderator moderator) {
    return switch (moderator) {
      case Moderator.Numeric numeric -> numeric.name();
      case Moderator.Factor factor -> factor.name() + " (against " + factor.reference() + ")";
    };
  }

  /**
   * The fitted model.
   *
   * @return a failure that names what to leave out, if the studies cannot identify the model
   * @throws IllegalArgumentException if a moderator has another number of values than there are
   *     studies
   */
  public Attempt<Regression> fit(Effects effects) {
    for (Moderator moderator : moderators) {
      if (moderator.studies() != effects.size()) {
        throw new IllegalArgumentException(
            moderator.name()
                + " has "
                + moderator.studies()
                + " values for "
                + effects.size()
                + " studies");
      }
    }
    Optional<String> problem = problem(effects.size());
    if (problem.isPresent()) {
      return Attempt.failed(problem.get());
    }
    return Columns.of(this)
        .design(effects.size())
        .flatMap(this::enoughStudies)
        .map(design -> MixedModel.of(effects.estimates(), effects.variances(), design))
        .flatMap(
            model ->
                model
                    .unworkable()
                    .map(Attempt::<Regression>failed)
                    .orElseGet(() -> Attempt.succeeded(RegressionFit.of(this, effects, model))));
  }

  private Optional<String> problem(int studies) {
    if (studies == 0) {
      return Optional.of("There is no study to fit a model to.");
    }
    if (!intercept && moderators.isEmpty()) {
      return Optional.of("The model has neither an intercept nor a moderator; add one.");
    }
    return moderators.stream()
        .filter(Moderator.Factor.class::isInstance)
        .map(Moderator.Factor.class::cast)
        .filter(factor -> factor.levels().size() == 1)
        .findFirst()
        .map(
            factor ->
                "All studies have the same "
                    + factor.name()
                    + " ("
                    + factor.reference()
                    + "), so it explains nothing; leave it out.");
  }

  private Attempt<Design> enoughStudies(Design design) {
    boolean needsSpread = !pooling.method().isEqualEffects() || pooling.test() != TestMethod.Z;
    if (needsSpread && design.studies() <= design.coefficients()) {
      return Attempt.failed(
          "The model has "
              + design.coefficients()
              + " coefficients ("
              + String.join(", ", design.names())
              + ") and "
              + design.studies()
              + " studies, which leaves nothing to estimate the variance between studies from;"
              + " leave moderators out, or use equal effects with the z test.");
    }
    return Attempt.succeeded(design);
  }

  Moderator moderator(String name) {
    return moderators.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no moderator " + name));
  }
}
