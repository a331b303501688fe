package org.offlabel.evidence.fetch.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Opens connections to an address that was checked, never to a name. The name only goes into the
 * encryption: the server is told which host is wanted, and must prove that it is that host.
 */
public final class Connector {

  private final SSLSocketFactory encryption;
  private final Timeouts timeouts;

  /** Connections whose servers prove themselves to {@code encryption}. */
  public Connector(SSLSocketFactory encryption, Timeouts timeouts) {
    this.encryption = encryption;
    this.timeouts = timeouts;
  }

  /** Connections that trust what the Java platform trusts. */
  public static Connector usual(Timeouts timeouts) {
    return new Connector((SSLSocketFactory) SSLSocketFactory.getDefault(), timeouts);
  }

  Timeouts timeouts() {
    return timeouts;
  }

  /** A plain connection, unencrypted yet. */
  Socket open(InetAddress to, int port) throws IOException {
    Socket socket = new Socket(java.net.Proxy.NO_PROXY);
    try {
      socket.connect(new InetSocketAddress(to, port), (int) timeouts.connect().toMillis());
      socket.setSoTimeout((int) timeouts.read().toMillis());
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /** The same connection, encrypted where the address says so. */
  Socket secured(Socket plain, WebAddress address) throws IOException {
    if (!address.secure()) {
      return plain;
    }
    SSLSocket secured =
        (SSLSocket) encryption.createSocket(plain, address.host(), address.port(), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    if (isName(address.host())) {
      parameters.setServerNames(List.of(new SNIHostName(address.host())));
    }
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  private static boolean isName(String host) {
    return !host.startsWith("[") && host.chars().anyMatch(Character::isLetter);
  }
}
