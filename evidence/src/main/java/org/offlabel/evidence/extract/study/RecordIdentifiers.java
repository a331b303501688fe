package org.offlabel.evidence.extract.study;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Identifier.Scheme;

/** Reads the numbers of papers and registrations in a record's line. */
final class RecordIdentifiers {

  private record Form(Scheme scheme, Pattern pattern) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(Scheme.PMID, Pattern.compile("\\bPMID:? ?(\\d{4,9})\\b")),
          new Form(Scheme.PMCID, Pattern.compile("\\b(PMC\\d{4,9})\\b")),
          new Form(Scheme.DOI, Pattern.compile("\\b(10\\.\\d{4,9}/[^\\s;,]{1,200})")),
          new Form(Scheme.NCT, Pattern.compile("\\b(NCT\\d{8})\\b")),
          new Form(Scheme.CTIS, Pattern.compile("\\b(20\\d{2}-5\\d{5}-\\d{2}-\\d{2})\\b")),
          new Form(Scheme.EUDRACT, Pattern.compile("\\b((?:19|20)\\d{2}-[0-4]\\d{5}-\\d{2})\\b")),
          new Form(Scheme.ISRCTN, Pattern.compile("\\b(ISRCTN\\d{8})\\b")),
          new Form(Scheme.CTRI, Pattern.compile("\\b(CTRI/\\d{4}/\\d{2,3}/\\d{6})\\b")),
          new Form(Scheme.ACTRN, Pattern.compile("\\b(ACTRN\\d{14})\\b")),
          new Form(Scheme.CHICTR, Pattern.compile("\\b(ChiCTR[-A-Za-z]{0,6}\\d{8,10})\\b")),
          new Form(Scheme.IRCT, Pattern.compile("\\b(IRCT\\d{11,16}N\\d{1,3})\\b")));

  private RecordIdentifiers() {}

  /** The identifiers in {@code words}, by scheme. */
  static List<Identifier> in(String words) {
    return FORMS.stream().map(form -> first(form, words)).flatMap(Optional::stream).toList();
  }

  private static Optional<Identifier> first(Form form, String words) {
    Matcher matcher = form.pattern().matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String value = matcher.group(1);
    String folded =
        form.scheme() == Scheme.DOI
            ? value.toLowerCase(Locale.ROOT)
            : value.toUpperCase(Locale.ROOT);
    return Optional.of(new Identifier(form.scheme(), folded));
  }
}
