package org.offlabel.evidence.link.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.fact.StudyMention.Kind;

/**
 * A stretch of years that a passage names: "2006 to 2015", "February 2007 to November 2007".
 *
 * @param first the first year
 * @param last the last year, not before the first
 */
record StudyPeriod(int first, int last) {

  /** Words are bounded in length and number, so that no text makes the search slow. */
  private static final Pattern YEARS =
      Pattern.compile(
          "\\b((?:19|20)[0-9]{2}) ?(?:to|until|till|through|and|-|\u2013) ?(?:[A-Z][a-z]{2,9} )?"
              + "((?:19|20)[0-9]{2})\\b");

  /** More would be a mistake, and hostile text could name thousands. */
  private static final int MOST = 20;

  /**
   * Those that the passage names; where the document is the study's own, those that it names
   * anywhere.
   */
  static List<StudyPeriod> of(StudyMention mention, Optional<Document> document) {
    boolean own = mention.kind() == Kind.REPORT || mention.kind() == Kind.REGISTRATION;
    return own && document.isPresent()
        ? in(List.of(document.get().text()))
        : in(mention.quotes().stream().map(Quote::text).toList());
  }

  private static List<StudyPeriod> in(List<String> passages) {
    List<StudyPeriod> periods = new ArrayList<>();
    for (String passage : passages) {
      Matcher matcher = YEARS.matcher(passage);
      while (periods.size() < MOST && matcher.find()) {
        int first = Integer.parseInt(matcher.group(1));
        int last = Integer.parseInt(matcher.group(2));
        if (first <= last) {
          periods.add(new StudyPeriod(first, last));
        }
      }
    }
    return List.copyOf(periods);
  }

  /** Whether so many years pass between some day of the first year and some day of the last. */
  boolean lasts(double years) {
    return years > last - first - 1 && years <= last - first + 1;
  }
}
