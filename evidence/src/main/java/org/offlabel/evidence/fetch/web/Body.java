package org.offlabel.evidence.fetch.web;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Copies the body of an answer, and notices when it is not the one that was announced. */
final class Body {

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_NUMBER = 18;

  private final Headers headers;
  private final long most;

  /** Of an answer with these headers, of so many bytes at most. */
  Body(Headers headers, long most) {
    this.headers = headers;
    this.most = most;
  }

  /** Copies the whole body, unpacked; how many bytes it has. */
  long copy(InputStream in, OutputStream out) throws IOException {
    InputStream framed = framed(in);
    InputStream capped = new CappedStream(framed, most);
    long bytes;
    try {
      bytes = copyCapped(unpacked(capped), out);
    } catch (EOFException e) {
      throw Broken.passing("the packed answer broke off before its end");
    } catch (ZipException e) {
      throw Broken.passing("the answer says that it is gzip and is none");
    }
    if (capped.read() >= 0) {
      throw Broken.passing("bytes follow the packed answer");
    }
    if (framed instanceof LengthStream && in.available() > 0) {
      throw Broken.passing("the answer is longer than it said");
    }
    return bytes;
  }

  private InputStream framed(InputStream in) throws IOException {
    List<String> codings = headers.all("transfer-encoding");
    List<String> lengths = headers.all("content-length").stream().distinct().toList();
    if (!codings.isEmpty()) {
      if (!lengths.isEmpty() || !codings.equals(List.of("chunked"))) {
        throw Broken.passing("the answer says in two ways how long it is");
      }
      return new ChunkedStream(in);
    }
    if (lengths.isEmpty()) {
      return in;
    }
    String told = lengths.getFirst();
    if (lengths.size() > 1
        || told.isEmpty()
        || told.length() > LONGEST_NUMBER
        || !told.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw Broken.passing("the answer does not say properly how long it is");
    }
    long length = Long.parseLong(told);
    if (length > most) {
      throw CappedStream.tooLarge(most);
    }
    return new LengthStream(in, length);
  }

  private InputStream unpacked(InputStream in) throws IOException {
    String coding =
        String.join(",", headers.all("content-encoding")).strip().toLowerCase(Locale.ROOT);
    return switch (coding) {
      case "", "identity" -> in;
      case "gzip", "x-gzip" -> gzip(in);
      default -> throw Broken.lasting("the answer is packed in a way that was not asked for");
    };
  }

  /** An empty body stays empty, whatever its headers say of packing. */
  private static InputStream gzip(InputStream in) throws IOException {
    BufferedInputStream start = new BufferedInputStream(in, BUFFER);
    start.mark(1);
    if (start.read() < 0) {
      return start;
    }
    start.reset();
    return new GZIPInputStream(start, BUFFER);
  }

  private long copyCapped(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
      bytes += got;
      if (bytes > most) {
        throw CappedStream.tooLarge(most);
      }
      out.write(buffer, 0, got);
    }
    return bytes;
  }
}
