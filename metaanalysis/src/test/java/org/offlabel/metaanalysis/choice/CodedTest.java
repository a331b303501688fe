package org.offlabel.metaanalysis.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.offlabel.metaanalysis.effect.Measure;
import org.offlabel.metaanalysis.fit.IntervalMethod;
import org.offlabel.metaanalysis.fit.Method;
import org.offlabel.metaanalysis.pooling.PredictionConvention;
import org.offlabel.metaanalysis.pooling.TestMethod;

/** Every choice is found by its own code and by nothing else. */
final class CodedTest {

  private static <C extends Coded> void check(C[] all, Function<String, Optional<C>> ofCode) {
    for (C each : all) {
      assertThat(ofCode.apply(each.code())).hasValue(each);
      assertThat(ofCode.apply(each.code().toLowerCase(Locale.ROOT))).hasValue(each);
      assertThat(ofCode.apply(each.code().toUpperCase(Locale.ROOT))).hasValue(each);
      assertThat(ofCode.apply(each.code() + " ")).isEmpty();
    }
    assertThat(ofCode.apply("")).isEmpty();
  }

  @Test
  void everyCodeFindsItsChoiceInEitherCase() {
    check(Method.values(), Method::ofCode);
    check(IntervalMethod.values(), IntervalMethod::ofCode);
    check(TestMethod.values(), TestMethod::ofCode);
    check(PredictionConvention.values(), PredictionConvention::ofCode);
    check(Measure.values(), Measure::ofCode);
  }

  @Test
  void otherNamesAreKnownToo() {
    assertThat(Method.ofCode("fe")).hasValue(Method.EQUAL_EFFECTS);
    assertThat(Method.ofCode("CE")).hasValue(Method.EQUAL_EFFECTS);
    assertThat(TestMethod.ofCode("HKSJ")).hasValue(TestMethod.KNAPP_HARTUNG);
  }
}
