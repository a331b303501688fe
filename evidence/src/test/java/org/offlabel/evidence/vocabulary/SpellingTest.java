package org.offlabel.evidence.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "anaemia,anemias",
    "oedema,edema",
    "Tumours,tumor",
    "behaviours,behavior",
    "hospitalisation,hospitalizations",
    "paralysed,paralyzed",
    "leucopenia,leukopenia",
    "sulphate,sulfates",
    "fibres,fiber",
    "diagnoses,diagnosis",
    "therapies,therapy",
    "rashes,rash",
    "headaches,headache",
    "doses,dose",
    "SSRIs,SSRI",
    "diseases,disease",
    "Ménière,Meniere"
  })
  void spellingsOfOneWordFoldAlike(String one, String other) {
    assertThat(Spelling.fold(one)).isEqualTo(Spelling.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"hives,hiv", "dose,does", "four,for", "psychosis,psycho", "pain,pains1", "use,us"})
  void differentWordsStayApart(String one, String other) {
    assertThat(Spelling.fold(one)).isNotEqualTo(Spelling.fold(other));
  }
}
