package org.offlabel.evidence.fetch.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.offlabel.evidence.fetch.web.WebResult.Answered;

/** One request and its answer, over a connection of their own. */
final class Exchange {

  private static final long MOST_OF_AN_ERROR = 1_000_000;

  private final Connector connector;
  private final UserAgent agent;
  private final AddressRule rule;

  Exchange(Connector connector, UserAgent agent, AddressRule rule) {
    this.connector = connector;
    this.agent = agent;
    this.rule = rule;
  }

  /** There is no connection; another address of the host may have one. */
  static final class NotConnected extends IOException {
    private static final long serialVersionUID = 1;

    NotConnected(IOException cause) {
      super(cause);
    }
  }

  Answered get(WebRequest request, WebAddress address, InetAddress to, Path target)
      throws IOException {
    Socket plain;
    try {
      plain = connector.open(to, address.port());
    } catch (IOException e) {
      throw new NotConnected(e);
    }
    try (Deadline deadline = new Deadline(plain, connector.timeouts().whole())) {
      if (!rule.allows(plain.getInetAddress()) || !plain.getInetAddress().equals(to)) {
        throw Broken.lasting("the connection leads elsewhere than was checked");
      }
      try {
        return talk(connector.secured(plain, address), request, address, target);
      } catch (IOException e) {
        if (deadline.isOver()) {
          throw new SocketTimeoutException("the whole answer took too long");
        }
        throw e;
      }
    }
  }

  private Answered talk(Socket socket, WebRequest request, WebAddress address, Path target)
      throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(written(request, address).getBytes(StandardCharsets.US_ASCII));
    out.flush();
    InputStream in = new BufferedInputStream(socket.getInputStream());
    Head head = Head.read(in);
    Headers headers = head.headers();
    boolean wanted = head.status() == 200;
    if (wanted && !request.accepts(headers.type())) {
      throw Broken.lasting(
          "it sent "
              + (headers.type().isEmpty() ? "something that says not what it is" : headers.type())
              + " where "
              + String.join(" or ", request.types())
              + " was asked for");
    }
    long most = wanted ? request.mostBytes() : Math.min(request.mostBytes(), MOST_OF_AN_ERROR);
    try (Written file = Written.to(target)) {
      boolean none = head.status() == 204 || head.status() == 304;
      long bytes = none ? 0 : new Body(headers, most).copy(in, file);
      return new Answered(head.status(), headers, address, bytes);
    }
  }

  private String written(WebRequest request, WebAddress address) {
    return "GET "
        + address.with(request.credential()).target()
        + " HTTP/1.1\r\nHost: "
        + address.authority()
        + "\r\nUser-Agent: "
        + agent.header()
        + "\r\nAccept: "
        + String.join(", ", request.types())
        + "\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n";
  }
}
