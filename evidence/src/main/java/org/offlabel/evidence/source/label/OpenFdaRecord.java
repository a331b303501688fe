package org.offlabel.evidence.source.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.offlabel.evidence.source.label.LabelDraft.Field;
import org.offlabel.evidence.source.xml.SafeXml;

/** The fields of one label of openFDA, made into sections. */
final class OpenFdaRecord {

  private static final String TABLE = "_table";
  private static final Map<String, Field> FACTS =
      Map.ofEntries(
          Map.entry("set_id", Field.SET_ID),
          Map.entry("version", Field.VERSION),
          Map.entry("effective_time", Field.EFFECTIVE),
          Map.entry("openfda.brand_name", Field.BRAND),
          Map.entry("openfda.generic_name", Field.GENERIC),
          Map.entry("openfda.substance_name", Field.INGREDIENT),
          Map.entry("openfda.dosage_form", Field.FORM),
          Map.entry("openfda.route", Field.ROUTE),
          Map.entry("openfda.pharm_class_epc", Field.CLASS),
          Map.entry("openfda.manufacturer_name", Field.MAKER),
          Map.entry("openfda.application_number", Field.APPLICATION),
          Map.entry("openfda.product_type", Field.TYPE));

  private final SectionCodes codes;
  private final SafeXml xml;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  OpenFdaRecord(SectionCodes codes, SafeXml xml) {
    this.codes = codes;
    this.xml = xml;
  }

  /** Adds a value; fields of the part "openfda" come with that name before a full stop. */
  void add(String field, String value) {
    fields.computeIfAbsent(field, key -> new ArrayList<>()).add(value);
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Whether any of its fields is one that labels have. */
  boolean isLabel() {
    return fields.containsKey("set_id")
        || fields.keySet().stream().anyMatch(field -> codes.ofField(field).isPresent());
  }

  LabelDraft draft() throws XMLStreamException {
    LabelDraft draft = new LabelDraft();
    fields.forEach(
        (field, values) -> {
          Field fact = FACTS.get(field);
          if (fact != null) {
            values.forEach(value -> draft.add(fact, value));
          }
        });
    for (String field : ordered()) {
      section(field, draft);
    }
    return draft;
  }

  /** Known sections in the usual order, then others in that of the record. */
  private Set<String> ordered() {
    Set<String> names = new LinkedHashSet<>();
    codes.all().stream().map(SectionCodes.Known::field).filter(this::has).forEach(names::add);
    for (String field : fields.keySet()) {
      String base = base(field);
      if (!FACTS.containsKey(field) && !field.startsWith("openfda.") && !field.equals("id")) {
        names.add(base);
      }
    }
    return names;
  }

  private boolean has(String field) {
    return fields.containsKey(field) || fields.containsKey(field + TABLE);
  }

  private static String base(String field) {
    return field.endsWith(TABLE) ? field.substring(0, field.length() - TABLE.length()) : field;
  }

  private void section(String field, LabelDraft draft) throws XMLStreamException {
    SectionCodes.Known known =
        codes
            .ofField(field)
            .orElseGet(
                () -> new SectionCodes.Known(SectionCodes.OTHER, field, readable(field), true));
    if (!known.read() || isRepeated(field)) {
      return;
    }
    List<Part> tables = new ArrayList<>();
    for (String table : fields.getOrDefault(field + TABLE, List.of())) {
      tables.addAll(table(table));
    }
    List<String> texts = fields.getOrDefault(field, List.of());
    LabelSection section = FlatSection.of(List.of(known.code()), known.name(), texts, tables);
    boolean titled = !section.title().isEmpty() || codes.ofField(field).isPresent();
    draft.add(
        titled ? section : new LabelSection(section.path(), readable(field), section.parts()));
  }

  private static String readable(String field) {
    String words = field.replace('_', ' ').strip();
    return words.isEmpty()
        ? "Other"
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Whether all its text stands within that of another section, as pregnancy does in its. */
  private boolean isRepeated(String field) {
    List<String> texts = fields.getOrDefault(field, List.of());
    return !texts.isEmpty()
        && texts.stream().allMatch(text -> standsElsewhere(field, text.strip()));
  }

  private boolean standsElsewhere(String field, String text) {
    return fields.entrySet().stream()
        .filter(other -> !other.getKey().equals(field) && !other.getKey().endsWith(TABLE))
        .filter(other -> codes.ofField(other.getKey()).map(SectionCodes.Known::read).orElse(false))
        .flatMap(other -> other.getValue().stream())
        .anyMatch(other -> other.length() > text.length() && other.contains(text));
  }

  /** Tables come in the markup of the label they were taken from. */
  private List<Part> table(String markup) throws XMLStreamException {
    try {
      XMLStreamReader reader = xml.open("<text>" + markup + "</text>");
      reader.next();
      return new SplText(reader, new Budget()).read();
    } catch (Budget.Exceeded e) {
      throw e;
    } catch (XMLStreamException e) {
      return List.of(new Part(Part.Kind.CAPTION, "Table that could not be read"));
    }
  }
}
