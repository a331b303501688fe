package org.offlabel.evidence.fetch.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An address of the web in the only form that is ever sent: http or https, no user, no fragment, no
 * character but visible ASCII.
 *
 * @param secure whether it is https
 * @param host the name or number, in lower case
 * @param port the port, told or usual
 * @param target the path with its query; begins with a slash
 */
public record WebAddress(boolean secure, String host, int port, String target) {

  private static final int LONGEST = 8_000;
  private static final int HTTP = 80;
  private static final int HTTPS = 443;
  private static final int FIRST_FREE_PORT = 1024;
  private static final int LAST_PORT = 65_535;

  public WebAddress {
    if (host.isEmpty() || !target.startsWith("/") || !isVisible(host) || !isVisible(target)) {
      throw new IllegalArgumentException("an address has a host and a path of visible characters");
    }
  }

  /** What became of words that should be an address. */
  public sealed interface Parsed {

    /** They are one. */
    record Good(WebAddress address) implements Parsed {}

    /** They are none, or one that is never asked for. */
    record Bad(String reason) implements Parsed {}
  }

  /** Reads an address as a person or a server writes it. */
  public static Parsed parse(String words) {
    if (words.length() > LONGEST) {
      return new Parsed.Bad("the address is longer than " + LONGEST + " characters");
    }
    if (words.chars().anyMatch(c -> c <= ' ' || c == 0x7F)) {
      return new Parsed.Bad("the address holds spaces or control characters");
    }
    try {
      return of(new URI(inAscii(words)));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return new Parsed.Bad("it is no address of the web");
    }
  }

  /** An address that the program itself made. */
  public static WebAddress known(String words) {
    return switch (parse(words)) {
      case Parsed.Good(WebAddress address) -> address;
      case Parsed.Bad(String reason) -> throw new IllegalArgumentException(words + ": " + reason);
    };
  }

  /** Where a link found at this address leads. */
  public Parsed resolve(String link) {
    if (link.length() > LONGEST || link.chars().anyMatch(c -> c <= ' ' || c == 0x7F)) {
      return new Parsed.Bad("the link holds spaces or control characters, or is too long");
    }
    try {
      return of(new URI(toString()).resolve(new URI(inAscii(link))));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return new Parsed.Bad("the link is no address of the web");
    }
  }

  private static Parsed of(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return new Parsed.Bad("only addresses that begin with http:// or https:// are fetched");
    }
    if (uri.getRawUserInfo() != null) {
      return new Parsed.Bad("the address holds a user's name, which is never sent");
    }
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    if (host.isEmpty()) {
      return new Parsed.Bad("the address names no host");
    }
    boolean secure = scheme.equals("https");
    OptionalInt port = port(uri.getPort(), secure);
    if (port.isEmpty()) {
      return new Parsed.Bad("port " + uri.getPort() + " is not one of the web");
    }
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new Parsed.Good(new WebAddress(secure, host, port.getAsInt(), path + query));
  }

  /** Ports below 1024 belong to other services, whose words a request could be made to speak. */
  private static OptionalInt port(int told, boolean secure) {
    if (told < 0) {
      return OptionalInt.of(secure ? HTTPS : HTTP);
    }
    boolean good = told == HTTP || told == HTTPS || (told >= FIRST_FREE_PORT && told <= LAST_PORT);
    return good ? OptionalInt.of(told) : OptionalInt.empty();
  }

  /** Names of hosts in their ASCII form, other letters as percent-encoded UTF-8. */
  private static String inAscii(String words) {
    if (words.chars().allMatch(c -> c < 0x80)) {
      return words;
    }
    int start = words.indexOf("//");
    int from = start < 0 ? 0 : start + 2;
    int to = from;
    while (start >= 0 && to < words.length() && "/?#".indexOf(words.charAt(to)) < 0) {
      to++;
    }
    return words.substring(0, from) + IDN.toASCII(words.substring(from, to)) + encoded(words, to);
  }

  private static String encoded(String words, int from) {
    StringBuilder out = new StringBuilder();
    for (byte each : words.substring(from).getBytes(StandardCharsets.UTF_8)) {
      if (each < 0) {
        out.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
      } else {
        out.append((char) each);
      }
    }
    return out.toString();
  }

  private static boolean isVisible(String words) {
    return words.chars().allMatch(c -> c > ' ' && c < 0x7F);
  }

  /** The host as the Host header names it: with its port where that is not the usual one. */
  public String authority() {
    return port == (secure ? HTTPS : HTTP) ? host : host + ":" + port;
  }

  /** The same address with one more parameter in its query. */
  WebAddress with(Optional<Credential> credential) {
    return credential
        .map(it -> new WebAddress(secure, host, port, it.addedTo(target)))
        .orElse(this);
  }

  /** Whether both lie on the same host and port, reached the same way. */
  public boolean isBeside(WebAddress other) {
    return secure == other.secure && port == other.port && host.equals(other.host);
  }

  @Override
  public String toString() {
    return (secure ? "https://" : "http://") + authority() + target;
  }
}
