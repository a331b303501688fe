package org.offlabel.evidence.fetch.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;

/** Clients and requests for tests with a server on this machine. */
public final class Reaching {

  private static final Timeouts SHORT =
      new Timeouts(Duration.ofSeconds(5), Duration.ofMillis(400), Duration.ofMillis(900));
  private static final Timeouts PATIENT =
      new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(20));

  private Reaching() {}

  /** Allows this machine, and what is public. */
  public static AddressRule thisMachineToo() {
    PublicAddresses rule = new PublicAddresses();
    return address -> address.getHostAddress().equals("127.0.0.1") || rule.allows(address);
  }

  /** A client that may reach this machine. */
  public static WebClient client() {
    return client(NameLookup.ofSystem(), thisMachineToo(), PATIENT);
  }

  static WebClient hurried() {
    return client(NameLookup.ofSystem(), thisMachineToo(), SHORT);
  }

  static WebClient client(NameLookup lookup, AddressRule rule) {
    return client(lookup, rule, PATIENT);
  }

  private static WebClient client(NameLookup lookup, AddressRule rule, Timeouts timeouts) {
    return new WebClient(
        lookup,
        rule,
        Connector.usual(timeouts),
        new UserAgent("0.0", Optional.of("mailto:tests@example.org")));
  }

  static WebClient trusting(NameLookup lookup, SSLSocketFactory encryption) {
    return new WebClient(
        lookup,
        thisMachineToo(),
        new Connector(encryption, PATIENT),
        new UserAgent("0.0", Optional.empty()));
  }

  static WebRequest asking(String address) {
    return asking(address, 1_000_000);
  }

  static WebRequest asking(String address, long most) {
    return new WebRequest(
        WebAddress.known(address),
        Optional.empty(),
        List.of("text/plain", "application/json"),
        most,
        Duration.ZERO);
  }

  static InetAddress number(String address) throws UnknownHostException {
    return InetAddress.getByName(address);
  }
}
