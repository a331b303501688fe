package org.offlabel.evidence.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;

/** Reads a file of many records that a test has written. */
public final class ReadFile {

  private static final FolderReader READER = new FolderReader();

  private ReadFile() {}

  /** All results of a file of this name. */
  public static List<ReadResult> of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** All results of a file of this name. */
  public static List<ReadResult> of(String name, byte[] bytes) {
    List<ReadResult> results = new ArrayList<>();
    try {
      READER.read(name, new ByteArrayInputStream(bytes), results::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return results;
  }

  /** The one document of a file. */
  public static Document document(String name, String text) {
    List<ReadResult> results = of(name, text);
    if (results.size() == 1 && results.getFirst() instanceof Document document) {
      return document;
    }
    throw new AssertionError(results);
  }

  /** "number" of a document, "number: reason" of a failure, for each result. */
  public static List<String> outcomes(List<ReadResult> results) {
    return results.stream().map(ReadFile::outcome).toList();
  }

  private static String outcome(ReadResult result) {
    String number = result.origin().substring(result.origin().indexOf('#') + 1);
    return result instanceof Unreadable failed ? number + ": " + failed.reason() : number;
  }

  /** The words of all blocks of a role. */
  public static List<String> having(Document document, BlockRole role) {
    return document.blocks().stream()
        .filter(block -> block.role() == role)
        .map(Block::span)
        .map(span -> span.of(document.text()))
        .toList();
  }
}
