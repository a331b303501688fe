package org.offlabel.evidence.source.registry.european;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.source.registry.tree.Field;
import org.offlabel.evidence.source.registry.tree.Piece;
import org.offlabel.evidence.source.registry.tree.RecordLimits;

/**
 * Takes the register's text apart line by line: "E.8.1.1 Randomised: Yes". A line without a number
 * or a known name goes on with the value above it. Filled in one place.
 */
public final class EuctrText {

  private static final Pattern NUMBERED =
      Pattern.compile("^([A-HNP])\\.((?:\\d{1,2}\\.?){0,7}) ?([^:]{0,300}):(.*)$");
  private static final Pattern HEADING =
      Pattern.compile(
          "^[A-HNP]\\."
              + " (?:Protocol|Sponsor|Applicant|IMP|General|Population|Investigator|Review|End)"
              + " [A-Za-z ]{2,80}$|^B\\.Sponsor: \\d{1,3}$|^D\\.8 .{0,80}$");
  private static final Pattern LINK = Pattern.compile("/trial/\\d{4}-\\d{6}-\\d{2}/([A-Z]{2})\\b");

  /** Lines of the heading, with the names that the same facts have in the form. */
  private static final Map<String, String> NAMED =
      Map.of(
          "eudract number", "a2_eudract_number",
          "sponsor protocol number", "a41_sponsors_protocol_code_number",
          "sponsor's protocol code number", "a41_sponsors_protocol_code_number",
          "trial status", "x5_trial_status",
          "sponsor name", "b11_name_of_sponsor",
          "full title", "a3_full_title_of_the_trial",
          "medical condition", "e11_medical_conditions",
          "date on which this record was first entered in the eudract database", "x6_date");

  private static final List<String> PASSED_OVER =
      List.of(
          "link",
          "summary",
          "start date*",
          "disease",
          "population age",
          "gender",
          "trial protocol",
          "trial results",
          "national competent authority",
          "clinical trial type",
          "eudract number with country code");

  private final RecordLimits limits;
  private RecordLimits.Count count;
  private Map<String, Field> parts = new LinkedHashMap<>();
  private final List<Field> products = new ArrayList<>();
  private Map<String, Field> product = new LinkedHashMap<>();
  private boolean inProduct;
  private String open = "";
  private String spoilt = "";
  private int number;

  /** Reads records of these limits. */
  public EuctrText(RecordLimits limits) {
    this.limits = limits;
    this.count = limits.count();
  }

  /** Whether no trial was found. */
  public boolean isEmpty() {
    return number == 0;
  }

  /** The record at hand cannot be read. */
  public void spoil(String reason) {
    spoilt = spoilt.isEmpty() ? reason : spoilt;
  }

  /** Takes the next line; a trial that ends with it is handed on. */
  public void line(String raw, Consumer<Piece> pieces) {
    String line = raw.strip();
    count.add(line.length(), 1);
    if (!count.broken().isEmpty()) {
      spoil(count.broken());
      parts.keySet().retainAll(List.of("a2_eudract_number"));
    }
    int colon = line.indexOf(':');
    String name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    if (name.equals("eudract number")) {
      end(pieces);
      number++;
    }
    Matcher link = LINK.matcher(line);
    if (name.equals("link") && link.find()) {
      parts.put("country", new Field.Text(link.group(1)));
    }
    Matcher numbered = NUMBERED.matcher(line);
    if (NAMED.containsKey(name)) {
      put(NAMED.get(name), line.substring(colon + 1));
    } else if (name.equals("d.imp")) {
      product();
      inProduct = true;
      open = "";
    } else if (numbered.matches() && isField(numbered)) {
      numbered(numbered);
    } else if (PASSED_OVER.contains(name) || HEADING.matcher(line).matches()) {
      open = "";
    } else if (!open.isEmpty() && !line.isEmpty()) {
      into(open).merge(open, new Field.Text(line), EuctrText::joined);
    }
  }

  /** Only the last two parts of the form have fields without a number. */
  private static boolean isField(Matcher line) {
    return !line.group(2).isEmpty() || "NP".contains(line.group(1));
  }

  private void numbered(Matcher line) {
    String letter = line.group(1).toLowerCase(Locale.ROOT);
    String digits = line.group(2).replace(".", "");
    if (!letter.equals("d") || digits.startsWith("8")) {
      product();
      inProduct = false;
    }
    put(letter + digits + "_" + slug(line.group(3)), line.group(4));
  }

  private void put(String name, String value) {
    open = name;
    into(name).putIfAbsent(name, new Field.Text(value.strip()));
  }

  private Map<String, Field> into(String name) {
    return inProduct && name.startsWith("d") ? product : parts;
  }

  private static String slug(String words) {
    StringBuilder slug = new StringBuilder();
    for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (plain) {
        slug.append(c);
      } else if (c == ' ' || c == '/') {
        slug.append('_');
      }
    }
    return slug.toString();
  }

  private static Field joined(Field before, Field after) {
    return new Field.Text((before.text() + "\n" + after.text()).strip());
  }

  private void product() {
    if (!product.isEmpty()) {
      products.add(new Field.Group(product));
      product = new LinkedHashMap<>();
    }
  }

  /** The last trial ends here. */
  public void end(Consumer<Piece> pieces) {
    product();
    if (number > 0 && !parts.isEmpty()) {
      parts.put("dimp", new Field.Many(products));
      pieces.accept(
          spoilt.isEmpty()
              ? new Piece.Read(number, "", false, new Field.Group(parts))
              : new Piece.Failed(number, spoilt));
    }
    parts = new LinkedHashMap<>();
    products.clear();
    inProduct = false;
    open = "";
    spoilt = "";
    count = limits.count();
  }
}
