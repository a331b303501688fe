package org.offlabel.evidence.library.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a typed line is understood to mean, written out with all its operators. */
final class QueryReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "naltrexone sclerosis | naltrexone AND sclerosis",
        "naltrexone AND sclerosis OR fibromyalgia | (naltrexone AND sclerosis) OR fibromyalgia",
        "(ldn OR naltrexone) NOT alcohol | (ldn OR naltrexone) AND NOT alcohol",
        "NOT NOT alcohol | alcohol",
        "\"low-dose  naltrexone\" | \"low-dose naltrexone\"",
        "“low dose” pain | \"low dose\" AND pain",
        "\"dose pain\"~5 | \"dose pain\"~5",
        "title:naltrexone | title:naltrexone",
        "TITLE:(ldn OR naltrexone) pain | (title:ldn OR title:naltrexone) AND pain",
        "naltrexon* | naltrexon*",
        "randomi?ed | randomi?ed",
        "does it help? | does AND it AND help",
        "year:2010..2020 | year:2010..2020",
        "year:2010-2020 | year:2010..2020",
        "year:2015 | year:2015",
        "after:2010 | year:2011..",
        "before:2010-01 | year:..2009-12",
        "since:2010-06-01 | year:2010-06-01..",
        "doi:10.1000/(SICI)12:3 | doi:\"10.1000/(SICI)12:3\"",
        "(doi:10.1000/x) | doi:\"10.1000/x\"",
        "nct:NCT00000123 | nct:NCT00000123",
        "nct:NCT000001* | nct:NCT000001*",
        "kind:registration | kind:registration",
        "kind:web-page | kind:\"web page\"",
        "language:German | language:de",
        "retracted:yes | retracted:yes",
        "drug:\"low dose naltrexone\" | drug:\"low dose naltrexone\"",
        "condition:MS | condition:MS",
        "multiple sclerosis[ti] | title:multiple AND title:sclerosis",
        "pain multiple [tiab] | tiab:pain AND tiab:multiple",
        "Author A[au] AND pain | author:\"Author A\" AND pain",
        "randomized controlled trial[pt] | type:\"randomized controlled trial\"",
        "\"multiple sclerosis\"[mh:noexp] | mesh:\"multiple sclerosis\"",
        "pain 2010:2020[dp] | pain AND year:2010..2020",
        "(\"2010/01/01\"[Date - Publication] : \"2020/12/31\"[Date - Publication]) "
            + "| year:2010-01-01..2020-12-31",
        "\"dose pain\"[tiab:~3] | tiab:\"dose pain\"~3",
        "[Low-dose naltrexone.] pain | Low-dose AND naltrexone AND pain",
        "Naltrexone: a review of pain | Naltrexone AND review AND pain",
        "pain, fatigue; sleep | pain AND fatigue AND sleep",
        "4.5 mg | 4.5 AND mg",
        "https://example.org/a | https://example.org/a",
        "\"and\" | \"and\"",
        "of | of"
      })
  void isUnderstoodAs(String typed, String understood) {
    assertThat(Printing.of(understood(typed))).isEqualTo(understood);
    assertThat(Printing.of(understood(understood))).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "naltrexone AND | 14 | after AND comes a word, a phrase or a bracket",
        "OR pain | 0 | here a word, a phrase or a bracket is missing",
        "(pain | 0 | this bracket is never closed; add ) at its end",
        "pain) | 4 | this bracket closes nothing; take it away or open one before",
        "pain () | 5 | there is nothing between these brackets",
        "say \"pain | 4 | this quotation mark has no partner; add one",
        "\"--\" | 0 | there is no word between these quotation marks",
        "titel:pain | 0 | there is no field of this name; did you mean title:?",
        "pain[xx] | 4 | no such tag is known here; known are " + Tags.LIST,
        "pa* | 0 | at least 3 letters must stand before the first * or ?",
        "* | 0 | * stands for the rest of a word; write letters before it",
        "pain -placebo | 5 | a minus leaves nothing out here; write NOT placebo for that",
        "year:20x | 0 | a date is written 2015, 2015-06 or 2015-06-30, a stretch of time"
            + " 2010..2020",
        "year:2020..2010 | 0 | this stretch of time ends before it begins; swap the dates",
        "pmid:abc | 5 | a PMID is a number, such as pmid:12345678",
        "retracted:maybe | 10 | write retracted:yes or retracted:no",
        "drug:nal*one | 5 | no wildcards in drug:",
        "\"a b\"~500 | 5 | after ~ comes how many words may stand between, from 0 to 100"
      })
  void saysWhereAndWhatWouldBeRight(String typed, int place, String message) {
    QueryProblem problem = problem(typed);
    assertThat(problem.message()).isEqualTo(message);
    assertThat(problem.start()).isEqualTo(place);
  }

  @Test
  void aCaretPointsAtThePlace() {
    assertThat(problem("naltrexone AND (pain").pointing())
        .isEqualTo("naltrexone AND (pain\n               ^");
  }

  @Test
  void anEmptyLineIsNoQuery() {
    assertThat(problem("  ").message()).contains("nothing to search for");
    assertThat(problem("…").message()).contains("nothing to search for");
  }

  @Test
  void notesTellWhereTheReadingMaySurprise() {
    assertThat(notes("a1 AND b1 OR c1")).anyMatch(note -> note.contains("binds tighter"));
    assertThat(notes("(a1 AND b1) OR c1")).isEmpty();
    assertThat(notes("pain or fatigue")).anyMatch(note -> note.contains("OR"));
    assertThat(notes("pain of fatigue")).anyMatch(note -> note.contains("left out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vitamin A", "NOT of", "in vitro OR in vivo"})
  void everythingUnderstoodCanBeReadAgain(String typed) {
    Query query = understood(typed);
    assertThat(understood(Printing.of(query))).isEqualTo(query);
  }

  static Query understood(String typed) {
    return switch (QueryReading.read(typed)) {
      case ParsedQuery.Understood understood -> understood.query();
      case ParsedQuery.NotUnderstood not ->
          throw new AssertionError(typed + ": " + not.problem().message());
    };
  }

  private static List<String> notes(String typed) {
    return switch (QueryReading.read(typed)) {
      case ParsedQuery.Understood understood -> understood.notes();
      case ParsedQuery.NotUnderstood not -> throw new AssertionError(not.problem().message());
    };
  }

  private static QueryProblem problem(String typed) {
    return switch (QueryReading.read(typed)) {
      case ParsedQuery.Understood understood ->
          throw new AssertionError("understood: " + understood);
      case ParsedQuery.NotUnderstood not -> not.problem();
    };
  }
}
