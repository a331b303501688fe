package org.offlabel.evidence.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.offlabel.evidence.model.document.ReadResult;

/**
 * Reads the files of one service or program, each of which may hold one document or very many. Pure
 * but for the stream: the same bytes and origin give the same results in the same order.
 */
public interface FormatReader {

  /** What the files are called, for telling a person, such as "PubMed XML". */
  String name();

  /** Whether a file is of this kind, by its name and how it begins. */
  boolean claims(FileStart start);

  /**
   * Reads a file from its first byte and hands on each document, or each failure, as soon as it is
   * known; nothing is kept. One bad record costs one record: it comes as {@code Unreadable} with
   * its place, and reading goes on where that is possible.
   *
   * @param origin the file's path or address; a record of a file of many has the origin {@code
   *     origin#number}, where the number is the record's own (PMID, NCT …) or its place from 1
   * @param bytes unpacked already; closed by the caller
   * @throws IOException only if the stream itself fails; anything wrong with what it holds is a
   *     result
   */
  void read(String origin, InputStream bytes, Consumer<ReadResult> results) throws IOException;
}
