package org.offlabel.evidence.source.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offlabel.evidence.source.article.ArticleDraft;

/** Collects the lines of one record of MEDLINE text. */
final class MedlineRecord {

  private static final int MOST_CHARACTERS = 20_000_000;

  private final List<String> tags = new ArrayList<>();
  private final List<StringBuilder> values = new ArrayList<>();
  private final List<String> strange = new ArrayList<>();
  private int characters;

  /** One line; it begins a field, or goes on with the one before. */
  void line(String line) {
    characters += line.length();
    if (line.isBlank() || characters > MOST_CHARACTERS) {
      return;
    }
    Optional<MedlineField> field = MedlineField.of(line);
    if (field.isPresent()) {
      tags.add(field.get().tag());
      values.add(new StringBuilder(field.get().words()));
    } else if (Character.isWhitespace(line.charAt(0)) && !values.isEmpty()) {
      values.getLast().append(' ').append(line.strip());
    } else {
      strange.add(line);
    }
  }

  boolean isEmpty() {
    return tags.isEmpty() && strange.isEmpty();
  }

  /** Whether it says its PMID. */
  boolean hasNumber() {
    return tags.contains("PMID");
  }

  String number() {
    int index = tags.indexOf("PMID");
    return index < 0 ? "" : values.get(index).toString();
  }

  /** Why there is no draft. */
  String reason() {
    if (characters > MOST_CHARACTERS) {
      return "it has more than " + MOST_CHARACTERS + " characters";
    }
    return tags.isEmpty()
        ? "its lines are not fields of MEDLINE text"
        : "it has neither a title nor an abstract";
  }

  /** The record's fields, if there are words among them. */
  Optional<ArticleDraft> draft() {
    if (characters > MOST_CHARACTERS) {
      return Optional.empty();
    }
    ArticleDraft draft = new ArticleDraft();
    MedlineFields fields = new MedlineFields(draft, tags.contains("AU"));
    for (int i = 0; i < tags.size(); i++) {
      fields.field(tags.get(i), values.get(i).toString().strip());
    }
    fields.finish();
    strange.forEach(line -> draft.note("Line that is no field", line));
    return draft.isWordless() ? Optional.empty() : Optional.of(draft);
  }
}
