package org.offlabel.evidence.library.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes the checksum of a row from its columns, one after the other. */
final class Seal {

  private static final byte ABSENT = 0;
  private static final byte PRESENT = 1;

  private final MessageDigest digest = sha256();

  Seal add(long number) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      digest.update((byte) (number >>> shift));
    }
    return this;
  }

  Seal add(String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    digest.update(bytes);
    return this;
  }

  Seal add(Optional<String> words) {
    digest.update(words.isPresent() ? PRESENT : ABSENT);
    words.ifPresent(this::add);
    return this;
  }

  Seal add(OptionalLong number) {
    digest.update(number.isPresent() ? PRESENT : ABSENT);
    number.ifPresent(this::add);
    return this;
  }

  /** The checksum. */
  long value() {
    byte[] bytes = digest.digest();
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = (value << Byte.SIZE) | (bytes[i] & 0xFF);
    }
    return value;
  }

  /** What a document's number adds to the checksum of a list in which it stands, in any order. */
  static long ofMember(long number) {
    long mixed = (number + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 32);
  }

  /** The SHA-256 of some words, in lower-case hexadecimal. */
  static String hash(String words) {
    return HexFormat.of().formatHex(sha256().digest(words.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
