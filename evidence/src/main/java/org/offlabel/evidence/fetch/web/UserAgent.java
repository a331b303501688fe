package org.offlabel.evidence.fetch.web;

import java.util.Optional;

/**
 * How the program names itself to every service.
 *
 * @param version of the program
 * @param contact an address where its user can be reached, if given
 */
public record UserAgent(String version, Optional<String> contact) {

  public UserAgent {
    String all = version + contact.orElse("");
    if (version.isBlank() || all.chars().anyMatch(c -> c < ' ' || c >= 0x7F)) {
      throw new IllegalArgumentException("a user agent is one line of ASCII");
    }
    if (contact.orElse("").chars().anyMatch(c -> c == '(' || c == ')' || c == '\\')) {
      throw new IllegalArgumentException("a contact holds no brackets");
    }
  }

  /** The header's value. */
  String header() {
    return "offlabel/" + version + contact.map(it -> " (" + it + ")").orElse("");
  }
}
