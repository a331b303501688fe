package org.offlabel.evidence.fetch.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.offlabel.evidence.fetch.web.WebResult.Answered;
import org.offlabel.evidence.fetch.web.WebResult.Failed;

/**
 * Gets an address, following redirects. Every hop is looked up once and checked; a name that leads
 * to even one forbidden address is refused whole, and the connection goes to an address of that one
 * look-up.
 */
public final class WebClient {

  private static final int MOST_REDIRECTS = 5;

  private final NameLookup lookup;
  private final AddressRule rule;
  private final Exchange exchange;

  /**
   * A client of one's own making; for users, see {@link #usual}.
   *
   * @param rule which machines may be reached
   */
  public WebClient(NameLookup lookup, AddressRule rule, Connector connector, UserAgent agent) {
    this.lookup = lookup;
    this.rule = rule;
    this.exchange = new Exchange(connector, agent, rule);
  }

  /** A client that reaches the public Internet and nothing else. */
  public static WebClient usual(UserAgent agent) {
    return new WebClient(
        NameLookup.ofSystem(), new PublicAddresses(), Connector.usual(Timeouts.usual()), agent);
  }

  /** Gets what is asked for, its body into {@code target}, which is written over. */
  public WebResult get(WebRequest request, Path target) {
    WebAddress address = request.address();
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      WebResult result = once(request, address, target);
      Optional<String> link = link(result);
      if (link.isEmpty()) {
        return result;
      }
      switch (address.resolve(link.get())) {
        case WebAddress.Parsed.Bad(String reason) -> {
          return new Failed(address.host() + " redirects, and " + reason, false);
        }
        case WebAddress.Parsed.Good(WebAddress next) -> {
          Optional<Failed> refusal = refusal(request, address, next);
          if (refusal.isPresent()) {
            return refusal.get();
          }
          address = next;
        }
      }
    }
    return new Failed("more than " + MOST_REDIRECTS + " redirects", false);
  }

  private static Optional<String> link(WebResult result) {
    return result instanceof Answered answered
        ? switch (answered.status()) {
          case 301, 302, 303, 307, 308 -> answered.headers().first("location");
          default -> Optional.empty();
        }
        : Optional.empty();
  }

  private static Optional<Failed> refusal(WebRequest request, WebAddress from, WebAddress to) {
    if (from.secure() && !to.secure()) {
      return Optional.of(
          new Failed(from.host() + " redirects to an address without encryption", false));
    }
    if (request.credential().isPresent() && !request.address().isBeside(to)) {
      return Optional.of(
          new Failed(
              from.host() + " redirects to " + to.host() + ", which has no use of a key", false));
    }
    return Optional.empty();
  }

  private WebResult once(WebRequest request, WebAddress address, Path target) {
    List<InetAddress> found;
    try {
      found = lookup.addresses(address.host());
    } catch (UnknownHostException e) {
      return new Failed("no address is known for " + address.host(), true);
    }
    if (found.isEmpty()) {
      return new Failed("no address is known for " + address.host(), true);
    }
    if (!found.stream().allMatch(rule::allows)) {
      return new Failed(
          address.host() + " lies in this machine's own or a reserved network, not on the Internet",
          false);
    }
    WebResult last = new Failed("nothing was tried", true);
    for (InetAddress each : found) {
      try {
        return exchange.get(request, address, each, target);
      } catch (Exchange.NotConnected e) {
        last = new Failed(address.host() + " cannot be reached", true);
      } catch (Broken e) {
        return new Failed(address.host() + ": " + e.getMessage(), e.isPassing());
      } catch (SSLException e) {
        return unproved(e)
            ? new Failed(address.host() + " could not prove that it is that host", false)
            : new Failed("no encryption could be agreed on with " + address.host(), true);
      } catch (SocketTimeoutException e) {
        return new Failed(address.host() + " did not answer in time", true);
      } catch (IOException e) {
        return new Failed("the connection to " + address.host() + " broke", true);
      }
    }
    return last;
  }

  private static boolean unproved(SSLException failure) {
    boolean found = failure instanceof SSLPeerUnverifiedException;
    Throwable cause = failure.getCause();
    for (int depth = 0; depth < MOST_REDIRECTS && cause != null; depth++) {
      found |= cause instanceof CertificateException;
      cause = cause.getCause();
    }
    return found;
  }
}
