package org.offlabel.metaanalysis.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.offlabel.metaanalysis.effect.Measure;

/**
 * What a column of a table holds. Each is known by several names; case, spaces, dots, dashes and
 * underscores in a name do not matter.
 */
public enum Column {
  STUDY(
      "study",
      Kind.TEXT,
      "studlab",
      "slab",
      "studyname",
      "author",
      "authors",
      "name",
      "trial",
      "studyid"),
  YEAR("year", Kind.TEXT, "studyyear", "publicationyear", "yearofstudy"),
  SUBGROUP("subgroup", Kind.TEXT, "subgroupname", "group"),
  MEASURE("measure", Kind.TEXT, "effectmeasure", "sm"),
  /** RevMan Web's number of the comparison. */
  ANALYSIS_GROUP("analysisgroup", Kind.TEXT),
  /** RevMan Web's number of the analysis within the comparison. */
  ANALYSIS_NUMBER("analysisnumber", Kind.TEXT),
  /** RevMan 5's number of the comparison, in an export that holds totals as well as studies. */
  COMPARISON_NUMBER("comparisonnumber", Kind.TEXT),
  /** RevMan 5's number of the outcome within the comparison. */
  OUTCOME_NUMBER("outcomenumber", Kind.TEXT),

  EVENTS_1(
      "ai",
      Kind.COUNT,
      "events1",
      "event1",
      "e1",
      "evente",
      "experimentalevents",
      "experimentalcases",
      "eventsexperimental",
      "treatmentevents",
      "eventstreatment",
      "interventionevents",
      "eventsintervention",
      "tpos"),
  NON_EVENTS_1("bi", Kind.COUNT, "nonevents1", "noevents1", "tneg"),
  TOTAL_1(
      "n1i",
      Kind.SIZE,
      "total1",
      "n1",
      "ne",
      "experimentaltotal",
      "experimentaln",
      "totalexperimental",
      "treatmenttotal",
      "treatmentn",
      "totaltreatment"),
  EVENTS_2(
      "ci",
      Kind.COUNT,
      "events2",
      "event2",
      "e2",
      "eventc",
      "controlevents",
      "controlcases",
      "eventscontrol",
      "cpos"),
  NON_EVENTS_2("di", Kind.COUNT, "nonevents2", "noevents2", "cneg"),
  TOTAL_2("n2i", Kind.SIZE, "total2", "n2", "nc", "controltotal", "controln", "totalcontrol"),

  MEAN_1(
      "m1i",
      Kind.NUMBER,
      "mean1",
      "m1",
      "meane",
      "experimentalmean",
      "meanexperimental",
      "treatmentmean"),
  SD_1("sd1i", Kind.POSITIVE, "sd1", "sde", "experimentalsd", "sdexperimental", "treatmentsd"),
  MEAN_2("m2i", Kind.NUMBER, "mean2", "m2", "meanc", "controlmean", "meancontrol"),
  SD_2("sd2i", Kind.POSITIVE, "sd2", "sdc", "controlsd", "sdcontrol"),

  COUNT_1("x1i", Kind.COUNT, "x1", "count1"),
  TIME_1("t1i", Kind.POSITIVE, "t1", "time1", "persontime1", "timee"),
  COUNT_2("x2i", Kind.COUNT, "x2", "count2"),
  TIME_2("t2i", Kind.POSITIVE, "t2", "time2", "persontime2", "timec"),

  /** Events of group 1 above those expected, as a log-rank test counts them. */
  OBSERVED_LESS_EXPECTED("oe", Kind.NUMBER, "observedlessexpected", "observedminusexpected"),

  EVENTS("xi", Kind.COUNT, "events", "event", "cases"),
  NON_EVENTS("mi", Kind.COUNT, "nonevents"),
  TOTAL("ni", Kind.SIZE, "n", "total", "samplesize"),
  CORRELATION("ri", Kind.NUMBER, "r", "cor", "correlation"),

  ESTIMATE("yi", Kind.NUMBER, "te", "givmean"),
  VARIANCE("vi", Kind.POSITIVE, "variance", "var"),
  STANDARD_ERROR("sei", Kind.POSITIVE, "se", "stderr", "standarderror", "sete", "givse"),

  DISPLAYED("estimate", Kind.NUMBER, "effect", "es", "effectestimate", "effectsize"),
  DISPLAYED_ODDS_RATIO("or", Kind.POSITIVE, "oddsratio"),
  DISPLAYED_RISK_RATIO("rr", Kind.POSITIVE, "riskratio", "relativerisk"),
  DISPLAYED_HAZARD_RATIO("hr", Kind.POSITIVE, "hazardratio"),
  LOWER(
      "lower",
      Kind.NUMBER,
      "cilower",
      "cilb",
      "cilow",
      "lci",
      "lowerbound",
      "lowerci",
      "cistart",
      "lcl",
      "ll",
      "lowerlimit",
      "ci95lower",
      "lower95"),
  UPPER(
      "upper",
      Kind.NUMBER,
      "ciupper",
      "ciub",
      "cihigh",
      "uci",
      "upperbound",
      "upperci",
      "ciend",
      "ucl",
      "ul",
      "upperlimit",
      "ci95upper",
      "upper95");

  /** What a cell of the column may hold. */
  enum Kind {
    TEXT,
    /** Any finite number. */
    NUMBER,
    /** A finite number of 0 or more. */
    COUNT,
    /** A finite number above 0. */
    SIZE,
    /** A finite number above 0. */
    POSITIVE
  }

  private final String code;
  private final Kind kind;
  private final List<String> otherNames;

  Column(String code, Kind kind, String... otherNames) {
    this.code = code;
    this.kind = kind;
    this.otherNames = List.of(otherNames);
  }

  /** The first of its names; metafor's where metafor has one. */
  public String code() {
    return code;
  }

  Kind kind() {
    return kind;
  }

  /** All names it is known by, as {@link #plain} writes them, the usual one first. */
  List<String> names() {
    return Stream.concat(Stream.of(plain(code)), otherNames.stream()).toList();
  }

  /** The column that a header names, if it is one of those known. */
  public static Optional<Column> ofHeader(String header) {
    String sought = plain(header);
    return Stream.of(values()).filter(column -> column.isCalled(sought)).findFirst();
  }

  /** The measure that the column's very name states. */
  Optional<Measure> measure() {
    return switch (this) {
      case DISPLAYED_ODDS_RATIO -> Optional.of(Measure.ODDS_RATIO);
      case DISPLAYED_RISK_RATIO -> Optional.of(Measure.RISK_RATIO);
      case DISPLAYED_HAZARD_RATIO -> Optional.of(Measure.HAZARD_RATIO);
      default -> Optional.empty();
    };
  }

  private boolean isCalled(String name) {
    return names().contains(name);
  }

  /** Lower case, letters and digits alone. */
  static String plain(String header) {
    StringBuilder plain = new StringBuilder();
    header
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
