package org.offlabel.evidence.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Unreadable;

/** Reads the records that come with the program; docs/starter-library.md describes them. */
public final class StarterLibrary {

  private static final String FOLDER = "/org/offlabel/evidence/starter/";

  private final BytesReader reader;

  /** A library that is read with {@code reader}. */
  public StarterLibrary(BytesReader reader) {
    this.reader = reader;
  }

  /**
   * All records in the order of their index, each with the origin "starter:" and its name.
   *
   * @throws IllegalStateException if the program was built without one of them
   */
  public List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    String index = new String(bytes("index.txt"), StandardCharsets.UTF_8);
    for (String name : index.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
      switch (reader.read("starter:" + name, bytes(name))) {
        case Document document -> documents.add(document);
        case Unreadable unreadable ->
            throw new IllegalStateException(name + " came broken: " + unreadable.reason());
      }
    }
    return documents;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = StarterLibrary.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + FOLDER + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
