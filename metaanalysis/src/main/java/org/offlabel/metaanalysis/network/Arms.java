package org.offlabel.metaanalysis.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.offlabel.metaanalysis.result.Attempt;

/**
 * The arms of each study, in the order of their first appearance.
 *
 * @param studies arms by the name of their study
 */
record Arms<A>(Map<String, List<A>> studies) {

  static void checkNames(String study, String treatment) {
    if (study.isBlank()) {
      throw new IllegalArgumentException("an arm of " + treatment + " needs the name of its study");
    }
    if (treatment.isBlank()) {
      throw new IllegalArgumentException(study + ": a treatment needs a name");
    }
  }

  static <A> Attempt<Arms<A>> of(
      List<A> arms, Function<A, String> study, Function<A, String> treatment) {
    Map<String, List<A>> studies = new LinkedHashMap<>();
    arms.forEach(arm -> studies.computeIfAbsent(study.apply(arm), s -> new ArrayList<>()).add(arm));
    for (Map.Entry<String, List<A>> entry : studies.entrySet()) {
      Optional<String> problem = problem(entry.getKey(), entry.getValue(), treatment);
      if (problem.isPresent()) {
        return Attempt.failed(problem.get());
      }
    }
    return Attempt.succeeded(new Arms<>(studies));
  }

  private static <A> Optional<String> problem(
      String study, List<A> arms, Function<A, String> treatment) {
    if (arms.size() == 1) {
      return Optional.of(
          "%s has one arm only (%s); give its other arm or leave the study out"
              .formatted(study, treatment.apply(arms.getFirst())));
    }
    Set<String> seen = new HashSet<>();
    return arms.stream()
        .map(treatment)
        .filter(name -> !seen.add(name))
        .findFirst()
        .map(
            name ->
                "%s has two arms of %s; merge them into one, or name them apart"
                    .formatted(study, name));
  }
}
