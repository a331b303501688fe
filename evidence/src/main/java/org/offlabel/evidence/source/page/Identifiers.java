package org.offlabel.evidence.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Identifier.Scheme;

/** Finds the numbers of papers and registrations in text. */
public final class Identifiers {

  private static final List<Form> FORMS =
      List.of(
          new Form(Scheme.DOI, "\\b(10\\.\\d{4,9}/[^\\s\"<>{}|\\\\^`]{1,200})", Identifiers::doi),
          new Form(Scheme.PMID, "\\bPMID[:\\s]{1,3}(\\d{4,9})\\b", UnaryOperator.identity()),
          new Form(
              Scheme.PMID,
              "pubmed(?:\\.ncbi\\.nlm\\.nih\\.gov|/\\?term=)?/?(\\d{6,9})\\b",
              UnaryOperator.identity()),
          new Form(Scheme.PMCID, "\\b(PMC\\d{4,9})\\b", UnaryOperator.identity()),
          new Form(Scheme.NCT, "\\b(NCT\\d{8})\\b", UnaryOperator.identity()),
          new Form(Scheme.CTIS, "\\b(20\\d{2}-5\\d{5}-\\d{2}-\\d{2})\\b", UnaryOperator.identity()),
          new Form(Scheme.EUDRACT, "\\b((?:19|20)\\d{2}-\\d{6}-\\d{2})\\b(?!-)", s -> s),
          new Form(Scheme.ISRCTN, "\\b(ISRCTN\\s?\\d{8})\\b", s -> s.replace(" ", "")),
          new Form(Scheme.CTRI, "\\b(CTRI/\\d{4}/\\d{2,3}/\\d{6})\\b", UnaryOperator.identity()),
          new Form(Scheme.ACTRN, "\\b(ACTRN\\s?\\d{14})\\b", s -> s.replace(" ", "")),
          new Form(Scheme.CHICTR, "\\b(ChiCTR[-A-Za-z]{0,6}\\d{8,10})\\b", s -> s),
          new Form(Scheme.IRCT, "\\b(IRCT\\d{11,16}N\\d{1,3})\\b", UnaryOperator.identity()),
          new Form(
              Scheme.OTHER_REGISTRY,
              "\\b(UMIN\\d{9}|jRCT[a-z]?\\d{10}|DRKS\\d{8}|NTR\\d{2,5}|KCT\\d{7}"
                  + "|PACTR\\d{15}|TCTR\\d{11}|RBR-[a-z0-9]{6,8})\\b",
              UnaryOperator.identity()));

  private Identifiers() {}

  private record Form(Scheme scheme, Pattern pattern, UnaryOperator<String> tidy) {
    Form(Scheme scheme, String pattern, UnaryOperator<String> tidy) {
      this(scheme, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), tidy);
    }
  }

  /** All identifiers in {@code text}, sorted, each once. */
  public static List<Identifier> find(String text) {
    TreeSet<Identifier> found = new TreeSet<>();
    for (Form form : FORMS) {
      Matcher m = form.pattern().matcher(text);
      while (m.find()) {
        String value = form.tidy().apply(m.group(1));
        boolean lower = form.scheme() == Scheme.DOI;
        found.add(
            new Identifier(
                form.scheme(),
                lower ? value.toLowerCase(Locale.ROOT) : value.toUpperCase(Locale.ROOT)));
      }
    }
    return new ArrayList<>(found);
  }

  /** A DOI may end in almost anything; marks of the sentence around it do not belong to it. */
  private static String doi(String raw) {
    int end = raw.length();
    while (end > 0 && ".,;:)]'\u2019\u201d".indexOf(raw.charAt(end - 1)) >= 0) {
      boolean opened =
          raw.charAt(end - 1) == ')' && raw.substring(0, end - 1).lastIndexOf('(') >= 0;
      if (opened) {
        break;
      }
      end--;
    }
    return raw.substring(0, end);
  }
}
