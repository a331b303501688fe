package org.offlabel.evidence.fetch.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host by its name. */
@FunctionalInterface
public interface NameLookup {

  /** All addresses, at least one. */
  List<InetAddress> addresses(String host) throws UnknownHostException;

  /** The machine's own. */
  static NameLookup ofSystem() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
