package org.offlabel.evidence.library.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes what sums up bytes. */
final class Sums {

  private Sums() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
