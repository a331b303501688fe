package org.offlabel.evidence.source.label;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.source.FormatReader;

/** Reads labels that tests write. */
final class LabelFiles {

  private LabelFiles() {}

  static String named(String name) {
    try (InputStream in = Objects.requireNonNull(LabelFiles.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<ReadResult> read(FormatReader reader, String text) {
    List<ReadResult> results = new ArrayList<>();
    try {
      reader.read(
          "label", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), results::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return results;
  }

  static Document one(FormatReader reader, String text) {
    List<ReadResult> results = read(reader, text);
    if (results.size() == 1 && results.getFirst() instanceof Document document) {
      return document;
    }
    throw new AssertionError("not one document: " + results);
  }

  /** The blocks as "ROLE words". */
  static List<String> blocks(Document document) {
    return document.blocks().stream()
        .map(block -> block.role() + " " + block.span().of(document.text()))
        .toList();
  }
}
