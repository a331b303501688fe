package org.offlabel.evidence.fetch.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A key that a service takes as a parameter. It is added when a request is written and stands
 * nowhere else: not in an address, a reason, a log or a file.
 */
public final class Credential {

  private final String parameter;
  private final String secret;

  /** A key that goes into this parameter. */
  public Credential(String parameter, String secret) {
    if (parameter.isBlank() || secret.isBlank()) {
      throw new IllegalArgumentException("a credential has a name and a value");
    }
    this.parameter = parameter;
    this.secret = secret;
  }

  String addedTo(String target) {
    return target
        + (target.indexOf('?') < 0 ? "?" : "&")
        + parameter
        + "="
        + URLEncoder.encode(secret, StandardCharsets.UTF_8);
  }

  /** Words of the service without this key, should it repeat it. */
  String removedFrom(String words) {
    StringBuilder out = new StringBuilder();
    String mark = parameter + "=";
    int from = 0;
    for (int at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, from)) {
      int end = at;
      while (end < words.length() && "&>; \"".indexOf(words.charAt(end)) < 0) {
        end++;
      }
      out.append(words, from, at);
      from = end < words.length() && words.charAt(end) == '&' ? end + 1 : end;
    }
    return out.append(words.substring(from)).toString();
  }

  @Override
  public String toString() {
    return parameter + "=…";
  }
}
