package org.offlabel.evidence.fetch.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * A block of addresses.
 *
 * @param start its first address, in hexadecimal digits
 * @param bits how many leading bits all of its addresses share
 */
record Network(String start, int bits) {

  /** The block that begins with {@code start}, which must be a number and no name. */
  static Network of(String start, int bits) {
    if (start.chars().anyMatch(c -> c != ':' && c != '.' && Character.digit(c, 16) < 0)) {
      throw new IllegalArgumentException(start + " is no number");
    }
    try {
      byte[] bytes = InetAddress.getByName(start).getAddress();
      return new Network(HexFormat.of().formatHex(bytes), bits);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(start, e);
    }
  }

  boolean holds(byte[] address) {
    byte[] first = HexFormat.of().parseHex(start);
    if (first.length != address.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit & 7);
      if ((first[bit >> 3] & mask) != (address[bit >> 3] & mask)) {
        return false;
      }
    }
    return true;
  }
}
