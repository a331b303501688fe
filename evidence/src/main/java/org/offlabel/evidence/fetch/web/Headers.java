package org.offlabel.evidence.fetch.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The headers of an answer, in their order. */
public record Headers(List<Header> all) {

  /**
   * One header.
   *
   * @param name in lower case
   * @param value without spaces around it
   */
  public record Header(String name, String value) {}

  public Headers {
    all = List.copyOf(all);
  }

  /** The first header of this name. */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** All values of this name, in their order. */
  public List<String> all(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return all.stream().filter(h -> h.name().equals(wanted)).map(Header::value).toList();
  }

  /** The media type without its parameters, in lower case; empty where none is told. */
  public String type() {
    String told = first("content-type").orElse("");
    int end = told.indexOf(';');
    return (end < 0 ? told : told.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
