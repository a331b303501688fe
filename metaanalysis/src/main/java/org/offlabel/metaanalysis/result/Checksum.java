package org.offlabel.metaanalysis.result;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A running SHA-256 over the numbers and labels that enter a computation. Numbers count by their
 * exact bits, texts by their UTF-8 bytes with their length before them, so no two different inputs
 * run into each other.
 *
 * <p>Not shared between threads; made, filled and read in one place.
 */
public final class Checksum {

  private final MessageDigest digest;

  public Checksum() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public Checksum add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
    return this;
  }

  public Checksum add(double... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(Math.addExact(8, Math.multiplyExact(8, numbers.length)));
    bytes.putLong(numbers.length);
    for (double number : numbers) {
      bytes.putDouble(number);
    }
    digest.update(bytes.array());
    return this;
  }

  /** The checksum of all that was added so far: 64 hexadecimal digits. Ends the adding. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
