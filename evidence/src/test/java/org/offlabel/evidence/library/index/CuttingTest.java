package org.offlabel.evidence.library.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ways of writing are the same word, and which are not. */
final class CuttingTest {

  private static final String SIGNS = "aZé-'.,5·µβ痛 \u0301\ud83d\ude00\u00ad\u2010(";

  private final Cutting cutting = new Cutting();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Low-Dose Naltrexone | low lowdose dose naltrexone",
        "4.5mg/day | 4.5 mg day",
        "4·5 mg, 4,5 mg, 4.50 mg | 4.5 mg 4.5 mg 4.5 mg",
        "1,000 µg = 1 mg = 1000mcg | 1000 ug 1 mg 1000 ug",
        "1.2.3 | 1.2.3",
        "IL-6 and 5-HT2A | il il6 6 and 5 5ht2a ht2a",
        "ages 5-10 | ages 5 10",
        "TNF-α TGFβ1 β | tnf tnfalpha alpha tgfbeta1 beta",
        "Crohn's d'une O’Brien | crohn d une o brien",
        "Müller résumé Łódź Straße | muller resume lodz strasse",
        "боль Ёж άλφα | боль ёж άλφα",
        "痛みの治療 | 痛 み の 治 療",
        "CYP2D6*4 | cyp2d6 4",
        "NCT01234567 | nct01234567",
        "co\u00adoperate | cooperate",
        "e\u0301tude | etude"
      })
  void cutsInto(String text, String words) {
    assertThat(cutting.cut(text).stream().map(Token::surface)).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "relapse,relapses",
    "relapse,relapsing",
    "relapse,relapsed",
    "dose,dosing",
    "dose,doses",
    "rate,rating",
    "treat,treated",
    "stop,stopped",
    "control,controlled",
    "study,studies",
    "study,studied",
    "randomise,randomized",
    "randomise,randomizing",
    "randomisation,randomization",
    "tumour,tumors",
    "anaemia,anemia",
    "oedema,edema",
    "leucocyte,leukocytes",
    "diagnosis,diagnoses",
    "analysis,analyses",
    "metastasis,metastases",
    "crisis,crises",
    "centre,center",
    "behaviour,behavior",
    "visit,visited",
    "use,using",
    "assess,assessed",
    "increase,increasing",
    "sulphate,sulfate",
    "analyse,analyzed",
    "place,placing",
    "cause,causing",
    "paralyse,paralyzed"
  })
  void isOneWordInItsForms(String one, String other) {
    assertThat(stem(other)).isEqualTo(stem(one));
  }

  @ParameterizedTest
  @CsvSource({
    "severe,several", "organ,organic", "rat,rate", "general,generic", "universe,university",
    "sclerosis,sclerose", "diabetes,diabete", "during,dure", "car,care", "arthritis,arthrite",
    "opioid,opiate", "animal,anima"
  })
  void staysApart(String one, String other) {
    assertThat(stem(other)).isNotEqualTo(stem(one));
  }

  @Test
  void everyWordStandsWhereItSaysAndWorkIsBounded() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int at = random.nextInt(60); at >= 0; at--) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      String line = text.toString();
      int last = 0;
      List<Token> words = cutting.cut(line);
      for (Token word : words) {
        assertThat(word.surface()).as(line).isNotEmpty();
        assertThat(word.start()).isBetween(last, word.end() - 1);
        assertThat(word.end()).isLessThanOrEqualTo(line.length());
        last = word.start();
      }
      assertThat(words.isEmpty() || words.getFirst().step() == 1).isTrue();
    }
    assertThat(cutting.cut("x".repeat(1_000_000))).isEmpty();
    assertThat(cutting.cut("x-".repeat(500_000))).hasSizeLessThanOrEqualTo(500_001);
  }

  private String stem(String word) {
    return cutting.cut(word).getFirst().stem();
  }
}
