package org.offlabel.evidence.fetch.web;

import java.net.InetAddress;

/** Decides which machines may be reached. */
@FunctionalInterface
public interface AddressRule {

  /** Whether a connection to this address is allowed. */
  boolean allows(InetAddress address);
}
