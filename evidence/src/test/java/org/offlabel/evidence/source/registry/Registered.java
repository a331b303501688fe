package org.offlabel.evidence.source.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.FileStart;
import org.offlabel.evidence.source.FormatReader;

/** Reads small registrations for the tests. */
final class Registered {

  private Registered() {}

  static List<ReadResult> all(FormatReader reader, String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!reader.claims(FileStart.of(name, bytes))) {
      throw new AssertionError("not claimed: " + name);
    }
    return unclaimed(reader, name, bytes);
  }

  static List<ReadResult> unclaimed(FormatReader reader, String name, byte[] bytes) {
    List<ReadResult> results = new ArrayList<>();
    try {
      reader.read(name, new ByteArrayInputStream(bytes), results::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return results;
  }

  static Document one(FormatReader reader, String name, String text) {
    List<ReadResult> results = all(reader, name, text);
    if (results.size() == 1 && results.getFirst() instanceof Document document) {
      return document;
    }
    throw new AssertionError("not one document: " + results);
  }

  static List<String> reasons(List<ReadResult> results) {
    return results.stream()
        .filter(Unreadable.class::isInstance)
        .map(Unreadable.class::cast)
        .map(Unreadable::reason)
        .toList();
  }

  static List<String> lines(Document document) {
    return Arrays.stream(document.text().split("\n")).filter(line -> !line.isBlank()).toList();
  }

  static List<String> numbers(Document document) {
    return document.metadata().identifiers().stream().map(id -> id.value().value()).toList();
  }
}
