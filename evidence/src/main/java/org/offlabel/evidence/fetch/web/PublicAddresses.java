package org.offlabel.evidence.fetch.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Allows what the registries of special-purpose addresses (RFC 6890 and IANA's lists) leave to the
 * public Internet. Everything that leads to this machine, its network or a cloud's metadata service
 * is refused: loopback, private, shared, link-local, unique-local, multicast, reserved, and the
 * IPv6 forms that carry an IPv4 address which is one of these.
 */
public final class PublicAddresses implements AddressRule {

  private static final int IPV4_BYTES = 4;
  private static final int LAST_BYTES = 12;

  private static final List<Network> NOT_PUBLIC =
      List.of(
          Network.of("0.0.0.0", 8),
          Network.of("10.0.0.0", 8),
          Network.of("100.64.0.0", 10),
          Network.of("127.0.0.0", 8),
          Network.of("169.254.0.0", 16),
          Network.of("172.16.0.0", 12),
          Network.of("192.0.0.0", 24),
          Network.of("192.0.2.0", 24),
          Network.of("192.88.99.0", 24),
          Network.of("192.168.0.0", 16),
          Network.of("198.18.0.0", 15),
          Network.of("198.51.100.0", 24),
          Network.of("203.0.113.0", 24),
          Network.of("224.0.0.0", 4),
          Network.of("240.0.0.0", 4),
          // Metadata of a cloud that lies outside the link-local block.
          Network.of("168.63.129.16", 32),
          // Within 2000::/3: protocol assignments with Teredo, examples, 6to4, examples again.
          Network.of("2001::", 23),
          Network.of("2001:db8::", 32),
          Network.of("2002::", 16),
          Network.of("3fff::", 20));

  private static final Network GLOBAL_IPV6 = Network.of("2000::", 3);
  private static final Network TRANSLATED = Network.of("64:ff9b::", 96);

  @Override
  public boolean allows(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return isPublic(bytes);
    }
    // A network without IPv4 reaches the old Internet through addresses that end in an IPv4 one.
    return TRANSLATED.holds(bytes)
        ? isPublic(Arrays.copyOfRange(bytes, LAST_BYTES, LAST_BYTES + IPV4_BYTES))
        : GLOBAL_IPV6.holds(bytes) && isPublic(bytes);
  }

  private static boolean isPublic(byte[] bytes) {
    return NOT_PUBLIC.stream().noneMatch(network -> network.holds(bytes));
  }
}
