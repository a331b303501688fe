package org.offlabel.evidence.fetch.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Answers as they go over the wire. */
public final class Replies {

  private Replies() {}

  /** A good answer. */
  public static void send(OutputStream out, String type, String body) throws IOException {
    send(out, 200, "Content-Type: " + type + "\r\n", body);
  }

  /** An answer with its length; every header line ends with CRLF. */
  public static void send(OutputStream out, int status, String headers, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    raw(out, "HTTP/1.1 " + status + " X\r\n" + headers);
    raw(out, "Content-Length: " + bytes.length + "\r\n\r\n");
    out.write(bytes);
  }

  /** These characters as bytes. */
  public static void raw(OutputStream out, String characters) throws IOException {
    out.write(characters.getBytes(StandardCharsets.UTF_8));
  }

  /** Packed bytes. */
  public static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
