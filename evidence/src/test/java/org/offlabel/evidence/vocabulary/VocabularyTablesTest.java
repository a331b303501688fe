package org.offlabel.evidence.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;

/** The bundled tables as a whole. Reading them already fails on a row with a wrong column count. */
final class VocabularyTablesTest {

  private static final Vocabulary VOCABULARY = Vocabulary.bundled();

  @ParameterizedTest
  @CsvSource({
    "DRUG,900,2800",
    "DRUG_CLASS,190,700",
    "CONDITION,540,1300",
    "OUTCOME,380,1300",
    "REACTION,310,800"
  })
  void theTablesAreGenerous(ConceptKind kind, int concepts, int names) {
    List<Concept> all = VOCABULARY.concepts(kind);
    assertThat(all).hasSizeGreaterThanOrEqualTo(concepts);
    assertThat(all.stream().mapToInt(concept -> VOCABULARY.names(concept).size()).sum())
        .isGreaterThanOrEqualTo(names);
  }

  @Test
  void everyParentExistsAndNothingIsItsOwnAncestor() {
    for (TermTable table : TermTable.bundled()) {
      for (TermTable.Row row : table.rows()) {
        assertThat(row.parents())
            .as("parents of %s", row.concept())
            .doesNotHaveDuplicates()
            .allMatch(parent -> VOCABULARY.concept(parent.kind(), parent.name()).isPresent());
        assertThat(VOCABULARY.ancestors(row.concept())).doesNotContain(row.concept());
      }
    }
  }

  /** Only an abbreviation that the text must introduce may belong to two concepts of a kind. */
  @Test
  void noNameMeansTwoThingsOfOneKind() {
    Map<String, List<Name>> byWords = new TreeMap<>();
    WordReader reader = new WordReader();
    for (TermTable table : TermTable.bundled()) {
      for (TermTable.Row row : table.rows()) {
        for (Name name : row.names()) {
          String words =
              reader.read(name.written()).stream().map(Word::key).collect(Collectors.joining(" "));
          byWords.computeIfAbsent(table.kind() + " " + words, key -> new ArrayList<>()).add(name);
        }
      }
    }
    byWords.forEach(
        (words, names) -> {
          List<Name> certain =
              names.stream().filter(name -> name.trust() != Name.Trust.INTRODUCED).toList();
          assertThat(certain.stream().map(Name::concept).distinct())
              .as(words)
              .hasSizeLessThanOrEqualTo(1);
        });
  }

  @Test
  void everyNameIsFoundWhereItIsTheWholeText() {
    for (TermTable table : TermTable.bundled()) {
      for (TermTable.Row row : table.rows()) {
        for (Name name : row.names()) {
          assertThat(new WordReader().read(name.written())).as(name.written()).isNotEmpty();
          if (name.trust() != Name.Trust.INTRODUCED) {
            assertThat(VOCABULARY.look(name.written(), table.kind()))
                .as(name.written())
                .isEqualTo(new Lookup.Known(row.concept(), name.band()));
          }
        }
      }
    }
  }

  @Test
  void theTablesAreTidy() {
    for (TermTable table : TermTable.bundled()) {
      for (TermTable.Row row : table.rows()) {
        assertThat(row.names())
            .as("names of %s", row.concept())
            .allMatch(name -> name.written().equals(name.written().strip()))
            .noneMatch(name -> name.written().contains("  "));
        assertThat(VOCABULARY.goodDirection(row.concept())).isNotNull();
        assertThat(VOCABULARY.domain(row.concept())).isNotNull();
        assertThat(VOCABULARY.seriousness(row.concept())).isNotNull();
      }
    }
  }
}
