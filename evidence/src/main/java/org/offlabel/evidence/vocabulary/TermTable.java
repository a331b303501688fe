package org.offlabel.evidence.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.ConceptKind;

/** Reads one bundled table of terms: tab-separated columns, lists by semicolons, # comments. */
final class TermTable {

  /**
   * One row.
   *
   * @param names all names as written, marks and all, the preferred one first
   * @param facts the columns between the parents and the names
   */
  record Row(Concept concept, List<Concept> parents, List<String> facts, List<Name> names) {
    Row {
      parents = List.copyOf(parents);
      facts = List.copyOf(facts);
      names = List.copyOf(names);
    }
  }

  private final String file;
  private final ConceptKind kind;
  private final ConceptKind parentKind;
  private final int facts;
  private final int lists;

  private TermTable(String file, ConceptKind kind, ConceptKind parentKind, int facts, int lists) {
    this.file = file;
    this.kind = kind;
    this.parentKind = parentKind;
    this.facts = facts;
    this.lists = lists;
  }

  /** The bundled tables, in the order in which their terms are loaded. */
  static List<TermTable> bundled() {
    return List.of(
        new TermTable("drug-classes.tsv", ConceptKind.DRUG_CLASS, ConceptKind.DRUG_CLASS, 0, 1),
        new TermTable("drugs.tsv", ConceptKind.DRUG, ConceptKind.DRUG_CLASS, 0, 2),
        new TermTable("conditions.tsv", ConceptKind.CONDITION, ConceptKind.CONDITION, 0, 1),
        new TermTable("outcomes.tsv", ConceptKind.OUTCOME, ConceptKind.OUTCOME, 2, 1),
        new TermTable("reactions.tsv", ConceptKind.REACTION, ConceptKind.REACTION, 1, 1));
  }

  ConceptKind kind() {
    return kind;
  }

  /** The rows in file order; a row with too few or too many columns is a broken build. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String line : lines(file)) {
      rows.add(row(line));
    }
    return rows;
  }

  /** Phrases that contain a name without speaking of what it names. */
  static List<String> lookAlikes() {
    return lines("look-alikes.tsv");
  }

  private static List<String> lines(String file) {
    String text = text(file);
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (end > at && text.charAt(at) != '#') {
        lines.add(text.substring(at, end));
      }
      at = end + 1;
    }
    return lines;
  }

  private static String text(String file) {
    try (InputStream in = TermTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the bundled table " + file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Row row(String line) {
    List<String> columns = split(line, '\t');
    if (columns.size() != 2 + facts + lists) {
      throw new IllegalStateException(
          file
              + ": "
              + columns.size()
              + " columns instead of "
              + (2 + facts + lists)
              + ": "
              + line);
    }
    Concept concept = new Concept(kind, columns.get(0));
    List<Concept> parents = new ArrayList<>();
    for (String parent : items(columns.get(1))) {
      parents.add(new Concept(parentKind, parent));
    }
    List<Name> names = new ArrayList<>();
    names.add(
        new Name(
            concept,
            concept.name(),
            Name.parse(concept, concept.name()).trust(),
            Optional.empty()));
    for (String list : columns.subList(2 + facts, columns.size())) {
      for (String item : items(list)) {
        names.add(Name.parse(concept, item));
      }
    }
    return new Row(concept, parents, columns.subList(2, 2 + facts), names);
  }

  private static List<String> items(String list) {
    if (list.isEmpty()) {
      return List.of();
    }
    List<String> items = new ArrayList<>();
    for (String item : split(list, ';')) {
      if (!item.isEmpty()) {
        items.add(item);
      }
    }
    return items;
  }

  private static List<String> split(String text, char at) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(at); end >= 0; end = text.indexOf(at, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }
}
