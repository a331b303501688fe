package org.offlabel.app.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same table gives the same bytes. */
final class PoolDeterminismTest {

  @TempDir private Path folder;

  private String all() {
    Tables tables = new Tables(folder);
    String text =
        tables.text(
            Tables.BCG,
            "--subgroup",
            "alloc",
            "--moderator",
            "ablat",
            "--moderator",
            "alloc",
            "--bias",
            "--leave-one-out",
            "--influence",
            "--cumulative",
            "--json",
            tables.path("result.json"),
            "--forest",
            tables.path("forest.svg"));
    return text + tables.file("result.json") + tables.file("forest.svg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE", "th-TH-u-nu-thai"})
  void whateverTheLocale(String language) {
    String before = all();
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      assertThat(all()).isEqualTo(before);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "America/St_Johns"})
  void whateverTheTimeZone(String zone) {
    String before = all();
    TimeZone usual = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      assertThat(all()).isEqualTo(before);
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Test
  void inAnOrderThatStays() {
    assertThat(new Tables(folder).json(Tables.BCG).propertyNames())
        .containsExactly(
            "schema",
            "measure",
            "scale",
            "method",
            "groups",
            "pooledStudies",
            "estimate",
            "displayed",
            "heterogeneity",
            "logLikelihood",
            "predictionInterval",
            "studies",
            "leftOut",
            "addNothing",
            "notes",
            "remarks",
            "notDone",
            "inPlainWords",
            "provenance");
  }
}
