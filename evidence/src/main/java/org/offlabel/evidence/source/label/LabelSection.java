package org.offlabel.evidence.source.label;

import java.util.List;
import java.util.Objects;

/**
 * A section of a label. Sections stand in a flat list, each after the one it lies in.
 *
 * @param path codes of the sections it lies in and its own, outermost first; a section without a
 *     code has that of "other"
 * @param title its title as printed; may be empty
 * @param parts its own text, without that of the sections in it
 */
record LabelSection(List<String> path, String title, List<Part> parts) {

  LabelSection {
    path = List.copyOf(path);
    Objects.requireNonNull(title);
    parts = List.copyOf(parts);
  }

  boolean isBlank() {
    return title.isBlank() && parts.isEmpty();
  }
}
