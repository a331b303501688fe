package org.offlabel.evidence.fetch.web;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked for, and what will be accepted.
 *
 * @param address without any credential
 * @param credential the service's key, if the user has one; never sent to another host
 * @param types media types accepted, such as "application/json"
 * @param mostBytes of the body, unpacked
 * @param pace the least time between two requests to this host
 */
public record WebRequest(
    WebAddress address,
    Optional<Credential> credential,
    List<String> types,
    long mostBytes,
    Duration pace) {

  public WebRequest {
    Objects.requireNonNull(address);
    Objects.requireNonNull(credential);
    types = List.copyOf(types);
    if (types.isEmpty() || mostBytes < 1 || pace.isNegative()) {
      throw new IllegalArgumentException("a request accepts something");
    }
  }

  /** Words of the service without this request's key, should it repeat it. */
  public String withoutCredential(String words) {
    return credential.map(it -> it.removedFrom(words)).orElse(words);
  }

  /** Whether a body of this type is what was asked for. */
  boolean accepts(String type) {
    return types.contains(type);
  }
}
