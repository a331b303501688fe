package org.offlabel.evidence.library.form;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.offlabel.evidence.model.document.Document;

/**
 * A document as it is kept: everything of it but its origin, packed, and the content's own name.
 * Two documents that differ in nothing but their origin have the same name.
 */
public final class StoredForm {

  /** The first byte, so that a later program knows what it reads. */
  private static final byte VERSION = 1;

  private static final int HEAD = 5;

  /** No document of the readers comes near it; more is an attack or damage. */
  private static final int MOST_BYTES = 1 << 30;

  /** How many times its size a packed document may unpack to, as deflate can at most. */
  private static final long MOST_RATIO = 1100;

  private final String name;
  private final byte[] packed;

  private StoredForm(String name, byte[] packed) {
    this.name = name;
    this.packed = packed;
  }

  /** The form of {@code document}. */
  public static StoredForm of(Document document) {
    byte[] content = DocumentContent.write(document);
    return new StoredForm(nameOf(content), pack(content));
  }

  /** What is kept under {@code name}. */
  public static StoredForm kept(String name, byte[] packed) {
    return new StoredForm(name, packed.clone());
  }

  /** The SHA-256 of the content, in lower-case hexadecimal. */
  public String name() {
    return name;
  }

  /** The bytes to keep. */
  public byte[] packed() {
    return packed.clone();
  }

  /**
   * The document.
   *
   * @param origin where it was read from
   * @throws Damaged if the bytes are not those that were kept under the name
   */
  public Document document(String origin) throws Damaged {
    byte[] content = unpack();
    if (!nameOf(content).equals(name)) {
      throw new Damaged("its content is not what was kept");
    }
    try {
      return DocumentContent.read(content, origin);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new Damaged("its content cannot be read: " + e.getMessage());
    }
  }

  /** What was kept is not what is there. */
  public static final class Damaged extends Exception {
    private static final long serialVersionUID = 1;

    /** Says what is wrong. */
    public Damaged(String reason) {
      super(reason);
    }
  }

  private static byte[] pack(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      byte[] packed = new byte[HEAD + content.length + (content.length >> 3) + 64];
      packed[0] = VERSION;
      for (int i = 0; i < Integer.BYTES; i++) {
        packed[1 + i] = (byte) (content.length >>> (8 * i));
      }
      int length = HEAD;
      while (!deflater.finished()) {
        length += deflater.deflate(packed, length, packed.length - length);
      }
      return Arrays.copyOf(packed, length);
    } finally {
      deflater.end();
    }
  }

  private byte[] unpack() throws Damaged {
    if (packed.length < HEAD || packed[0] != VERSION) {
      throw new Damaged("it is in no form that this program knows");
    }
    int length = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      length |= (packed[1 + i] & 0xFF) << (8 * i);
    }
    if (length < 0 || length > MOST_BYTES || length > MOST_RATIO * packed.length) {
      throw new Damaged("its length is wrong");
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed, HEAD, packed.length - HEAD);
      byte[] content = new byte[length];
      int got = 0;
      while (got < length) {
        int more = inflater.inflate(content, got, length - got);
        if (more == 0) {
          throw new Damaged("it breaks off");
        }
        got += more;
      }
      return content;
    } catch (DataFormatException e) {
      throw new Damaged("it cannot be unpacked");
    } finally {
      inflater.end();
    }
  }

  private static String nameOf(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
