package org.offlabel.evidence;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which package may know which: the rules that keep every stage readable on its own. */
final class ArchitectureTest {

  private static final String ROOT = "org.offlabel.evidence";
  private static final List<String> STAGES =
      List.of(
          "source",
          "fetch",
          "extract",
          "link",
          "appraise",
          "select",
          "synthesis",
          "safety",
          "answer");

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** Guards the other rules: importing nothing would satisfy them all. */
  @Test
  void thereIsCodeToCheck() {
    assertThat(CODE.size()).isPositive();
  }

  @ParameterizedTest
  @FieldSource("STAGES")
  void aStageKnowsOnlyTheModelTheVocabularyAndItself(String stage) {
    classes()
        .that(resideInAPackage(within(stage)))
        .should()
        .onlyDependOnClassesThat(foreignOr("model", "vocabulary", stage))
        .allowEmptyShould(true)
        .check(CODE);
  }

  @Test
  void theModelKnowsOnlyItself() {
    classes()
        .that(resideInAPackage(within("model")))
        .should()
        .onlyDependOnClassesThat(foreignOr("model"))
        .check(CODE);
  }

  @Test
  void theVocabularyKnowsOnlyTheModelAndItself() {
    classes()
        .that(resideInAPackage(within("vocabulary")))
        .should()
        .onlyDependOnClassesThat(foreignOr("model", "vocabulary"))
        .allowEmptyShould(true)
        .check(CODE);
  }

  /** The library fills interfaces that the pipeline owns, and so may see those, but no stage. */
  @Test
  void theLibraryKnowsThePipelineButNoStage() {
    classes()
        .that(resideInAPackage(within("library")))
        .should()
        .onlyDependOnClassesThat(foreignOr("model", "vocabulary", "pipeline", "library"))
        .allowEmptyShould(true)
        .check(CODE);
  }

  @Test
  void onlyThePipelineKnowsStages() {
    String[] stages = STAGES.stream().map(ArchitectureTest::within).toArray(String[]::new);
    noClasses()
        .that(resideOutsideOfPackage(within("pipeline")))
        .and(DescribedPredicate.not(resideInAnyPackage(stages)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(stages))
        .check(CODE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"util", "utils", "common", "helper", "helpers", "manager", "impl", "misc"})
  void noPackageHasANameThatSaysNothing(String name) {
    noClasses().should().resideInAPackage(".." + name + "..").check(CODE);
  }

  @Test
  void everyPackageIsNullMarkedInItsPackageInfo() {
    assertThat(packagesWithClasses())
        .allSatisfy(
            each ->
                assertThat(each.isAnnotatedWith(NullMarked.class))
                    .as("%s has a package-info.java with @NullMarked", each.getName())
                    .isTrue());
  }

  private static Stream<JavaPackage> packagesWithClasses() {
    return CODE.stream().map(JavaClass::getPackage).distinct();
  }

  /** Anything outside the project, or one of the named packages of it. */
  private static DescribedPredicate<JavaClass> foreignOr(String... packages) {
    String[] allowed = Arrays.stream(packages).map(ArchitectureTest::within).toArray(String[]::new);
    return resideOutsideOfPackage("org.offlabel..").or(resideInAnyPackage(allowed));
  }

  private static String within(String name) {
    return ROOT + "." + name + "..";
  }
}
