package org.offlabel.metaanalysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * What keeps the library usable by itself: it needs almost nothing, and its rooms form no circle.
 */
final class ArchitectureTest {

  private static final String ROOT = "org.offlabel.metaanalysis";
  private static final Set<String> UNTOLD = Set.of("util", "common", "helper", "manager", "impl");

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** Guards the other rules: importing nothing would satisfy them all. */
  @Test
  void thereIsCodeToCheck() {
    assertThat(CODE.size()).isPositive();
  }

  @Test
  void itNeedsOnlyTheJdkHipparchusAndCommonsStatistics() {
    classes()
        .that()
        .resideInAPackage(ROOT + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "..",
            "java..",
            "org.jspecify..",
            "org.hipparchus..",
            "org.apache.commons.statistics..")
        .check(CODE);
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() {
    for (JavaPackage each : CODE.getPackage(ROOT).getSubpackagesInTree()) {
      if (!each.getClasses().isEmpty()) {
        assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue();
        assertThat(UNTOLD).doesNotContain(each.getRelativeName());
      }
    }
  }
}
