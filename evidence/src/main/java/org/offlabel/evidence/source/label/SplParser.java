package org.offlabel.evidence.source.label;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.offlabel.evidence.source.label.LabelDraft.Field;
import org.offlabel.evidence.source.record.CleanText;

/** Takes one label from structured product labeling. */
final class SplParser {

  private static final String APPLICATIONS = "2.16.840.1.113883.3.150";

  private final XMLStreamReader xml;
  private final SectionCodes codes;
  private final Budget budget = new Budget();
  private final LabelDraft draft = new LabelDraft();

  /** Names of the elements that are open, outermost first. */
  private final List<String> open = new ArrayList<>();

  /** Whether the ingredient being read is marked as an active one. */
  private boolean active;

  /** A generic name whose product has shown no active ingredient yet, such as a kit's swab. */
  private String generic = "";

  SplParser(XMLStreamReader xml, SectionCodes codes) {
    this.xml = xml;
    this.codes = codes;
  }

  /** The label, once the document has been read to its end. */
  LabelDraft parse() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open.addLast(xml.getLocalName());
        if (xml.getLocalName().equals("section") && parent().equals("component")) {
          section(List.of());
        } else {
          fact();
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.removeLast();
      }
    }
    if (draft.first(Field.GENERIC).isEmpty()) {
      draft.add(Field.GENERIC, generic);
    }
    return draft;
  }

  private String parent() {
    return open.size() < 2 ? "" : open.get(open.size() - 2);
  }

  /** What the head of the document says of itself. */
  private void fact() throws XMLStreamException {
    String name = xml.getLocalName();
    if (open.size() == 2) {
      switch (name) {
        case "code" -> draft.add(Field.TYPE, attribute("displayName"));
        case "effectiveTime" -> draft.add(Field.EFFECTIVE, attribute("value"));
        case "setId" -> draft.add(Field.SET_ID, attribute("root"));
        case "versionNumber" -> draft.add(Field.VERSION, attribute("value"));
        case "title" -> draft.add(Field.FULL_TITLE, words());
        default -> {}
      }
    } else if (name.equals("name")
        && parent().equals("representedOrganization")
        && open.contains("author")) {
      draft.add(Field.MAKER, words());
    }
  }

  /** A section from its start to its end, and those in it. */
  private void section(List<String> outer) throws XMLStreamException {
    String code = SectionCodes.OTHER;
    String title = "";
    List<Part> parts = new ArrayList<>();
    boolean written = false;
    List<String> path = path(outer, code);
    while (next()) {
      switch (xml.getLocalName()) {
        case "code" -> {
          code = attribute("code").isEmpty() ? SectionCodes.OTHER : attribute("code");
          path = path(outer, code);
          skip();
        }
        case "title" -> title = titleWords();
        case "text" -> {
          parts.addAll(new SplText(xml, budget).read());
          open.removeLast();
        }
        case "component" -> {
          written = write(written, path, title, parts);
          component(path);
        }
        case "subject" -> product();
        default -> skip();
      }
    }
    write(written, path, title, parts);
  }

  private static List<String> path(List<String> outer, String code) {
    List<String> path = new ArrayList<>(outer);
    path.add(code);
    return path;
  }

  /** Writes the section's own text once, before the sections in it. */
  private boolean write(boolean written, List<String> path, String title, List<Part> parts) {
    if (!written && path.stream().allMatch(codes::isRead)) {
      draft.add(new LabelSection(path, title, parts));
    }
    return true;
  }

  private void component(List<String> outer) throws XMLStreamException {
    while (next()) {
      if (xml.getLocalName().equals("section")) {
        section(outer);
      } else {
        skip();
      }
    }
  }

  /** The product a label is for: names, ingredients, form, route, application. */
  private void product() throws XMLStreamException {
    while (next()) {
      productFact();
    }
  }

  private void productFact() throws XMLStreamException {
    String parent = parent();
    switch (xml.getLocalName()) {
      case "name" -> {
        String words = words();
        switch (parent) {
          case "manufacturedProduct", "manufacturedMedicine" -> draft.add(Field.BRAND, words);
          case "genericMedicine" -> generic = words;
          case "ingredientSubstance", "activeIngredientSubstance" -> {
            if (isActive()) {
              draft.add(Field.INGREDIENT, words);
              draft.add(Field.GENERIC, generic);
              generic = "";
            }
          }
          default -> {}
        }
      }
      case "ingredient" -> ingredient();
      case "formCode" -> {
        if (!parent.startsWith("container")) {
          draft.add(Field.FORM, attribute("displayName"));
        }
        product();
      }
      case "routeCode" -> {
        draft.add(Field.ROUTE, attribute("displayName"));
        product();
      }
      case "id" -> {
        if (parent.equals("approval") && attribute("root").startsWith(APPLICATIONS)) {
          draft.add(Field.APPLICATION, attribute("extension"));
        }
        product();
      }
      default -> product();
    }
  }

  /** Whether the ingredient being read is an active one. */
  private boolean isActive() {
    return active || open.contains("activeIngredient");
  }

  private void ingredient() throws XMLStreamException {
    boolean before = active;
    active = attribute("classCode").startsWith("ACT");
    product();
    active = before;
  }

  /** Goes to the next element in the current one; false at its end. */
  private boolean next() throws XMLStreamException {
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open.addLast(xml.getLocalName());
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        open.removeLast();
        return false;
      }
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
  }

  private void skip() throws XMLStreamException {
    while (next()) {
      skip();
    }
  }

  /** The words of the current element, up to its end; a suffix of a name stands apart. */
  private String words() throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    for (int inner = 1; inner > 0; ) {
      int event = xml.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          inner++;
          boolean apart = !xml.getLocalName().equals("sup") && !xml.getLocalName().equals("sub");
          words.append(apart ? " " : "");
        }
        case XMLStreamConstants.END_ELEMENT -> inner--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          budget.take(xml.getTextLength());
          words.append(xml.getText());
        }
        default -> {}
      }
    }
    open.removeLast();
    return words.toString();
  }

  private String titleWords() throws XMLStreamException {
    return CleanText.of(words());
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
