package org.offlabel.evidence.source.label;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Identifier.Scheme;
import org.offlabel.evidence.model.document.PartialDate;
import org.offlabel.evidence.source.record.CleanText;
import org.offlabel.evidence.source.record.RecordText;

/** What has been read of one label, whatever its format, until it is written as a document. */
final class LabelDraft {

  /** Longer lists of names, such as the plants of a homeopathic mixture, are cut in the title. */
  private static final int LONGEST_NAMES = 80;

  /** What a label says of its product and of itself in fields of their own. */
  enum Field {
    FULL_TITLE("Full title"),
    TYPE("Type"),
    BRAND("Brand name"),
    GENERIC("Drug"),
    INGREDIENT("Ingredient"),
    FORM("Form"),
    ROUTE("Route"),
    CLASS("Pharmacologic class"),
    MAKER("Maker"),
    SET_ID("Set id"),
    APPLICATION("Application"),
    VERSION("Version"),
    EFFECTIVE("Date");

    private final String label;

    Field(String label) {
      this.label = label;
    }
  }

  private record Value(Field field, String words) {}

  private final Set<Value> values = new LinkedHashSet<>();
  private final List<LabelSection> sections = new ArrayList<>();

  void add(Field field, String words) {
    String clean = CleanText.of(words);
    if (!clean.isEmpty()) {
      values.add(new Value(field, clean));
    }
  }

  void add(LabelSection section) {
    if (!section.isBlank()) {
      sections.add(section);
    }
  }

  List<String> all(Field field) {
    return values.stream().filter(value -> value.field() == field).map(Value::words).toList();
  }

  Optional<String> first(Field field) {
    return all(field).stream().findFirst();
  }

  /** Whether it has a section with words; one without is no label. */
  boolean hasText() {
    return sections.stream().anyMatch(section -> !section.parts().isEmpty());
  }

  Document document(String origin, SectionCodes codes) {
    RecordText text = new RecordText();
    text.title(title());
    text.line(Field.GENERIC.label, drugs());
    line(text, Field.FORM);
    for (Field field :
        List.of(
            Field.BRAND,
            Field.INGREDIENT,
            Field.ROUTE,
            Field.CLASS,
            Field.MAKER,
            Field.VERSION,
            Field.FULL_TITLE)) {
      text.byline(field.label, String.join("; ", all(field)));
    }
    all(Field.TYPE).forEach(text::type);
    first(Field.SET_ID).ifPresent(id -> text.identifier(identifier(Scheme.SETID, id)));
    all(Field.APPLICATION)
        .forEach(number -> text.identifier(identifier(Scheme.APPLICATION, number)));
    first(Field.EFFECTIVE).flatMap(LabelDraft::date).ifPresent(text::published);
    sections.forEach(section -> write(section, text, codes));
    return text.document(origin, DocumentKind.LABEL);
  }

  private void line(RecordText text, Field field) {
    text.line(field.label, String.join("; ", lowered(all(field))));
  }

  private static Identifier identifier(Scheme scheme, String value) {
    return new Identifier(scheme, value.toUpperCase(Locale.ROOT));
  }

  /** Its generic names, or else its ingredients or its brand. */
  private String drugs() {
    List<String> names = lowered(all(Field.GENERIC));
    return names.isEmpty() ? String.join("; ", all(Field.BRAND)) : String.join("; ", names);
  }

  private String title() {
    String brands = shortened(all(Field.BRAND));
    String drugs = shortened(lowered(all(Field.GENERIC)));
    if (brands.isEmpty() && drugs.isEmpty()) {
      return first(Field.FULL_TITLE).orElse("Drug label");
    }
    boolean same = brands.isEmpty() || brands.equalsIgnoreCase(drugs);
    String name = same ? drugs : brands + (drugs.isEmpty() ? "" : " (" + drugs + ")");
    return name + ": label";
  }

  private static String shortened(List<String> names) {
    String all = String.join(", ", names);
    return all.length() <= LONGEST_NAMES || names.isEmpty()
        ? all
        : names.getFirst() + " and others";
  }

  /** Names that come in capitals alone are written small, and each once. */
  private static List<String> lowered(List<String> names) {
    return names.stream()
        .map(
            name ->
                name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name)
        .distinct()
        .toList();
  }

  private static void write(LabelSection section, RecordText text, SectionCodes codes) {
    if (!section.title().isBlank()) {
      text.heading(section.title());
    } else if (section.path().size() == 1) {
      String code = section.path().getFirst();
      codes.ofCode(code).ifPresent(known -> text.heading(capital(known.name())));
    }
    text.byline("Section", codes.shown(section.path()));
    for (Part part : section.parts()) {
      switch (part.kind()) {
        case HEADING -> text.heading(part.words());
        case PARAGRAPH -> text.paragraph(part.words());
        case ITEM -> text.item(part.words());
        case CAPTION -> text.caption(part.words());
      }
    }
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Dates come as 20140113, 201401 or 2014, sometimes with a time behind. */
  private static Optional<PartialDate> date(String words) {
    String digits = words.substring(0, Math.min(8, words.length()));
    if (digits.length() < 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int year = Integer.parseInt(digits.substring(0, 4));
    int month = digits.length() >= 6 ? Integer.parseInt(digits.substring(4, 6)) : 0;
    int day = digits.length() == 8 ? Integer.parseInt(digits.substring(6, 8)) : 0;
    boolean monthKnown = month >= 1 && month <= 12;
    boolean dayKnown = monthKnown && day >= 1 && day <= 31;
    return year < 1
        ? Optional.empty()
        : Optional.of(
            new PartialDate(
                year,
                monthKnown ? java.util.OptionalInt.of(month) : java.util.OptionalInt.empty(),
                dayKnown ? java.util.OptionalInt.of(day) : java.util.OptionalInt.empty()));
  }
}
