package org.offlabel.evidence.fetch.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Answers requests one after the other with whatever bytes a test gives. */
public final class LocalServer implements AutoCloseable {

  /** Gives the bytes of an answer. */
  @FunctionalInterface
  public interface Script {
    void answer(Asked asked, OutputStream out) throws IOException;
  }

  /**
   * A request.
   *
   * @param target path and query as they were sent
   * @param lines all lines of its head
   */
  public record Asked(String target, List<String> lines) {

    public Asked {
      lines = List.copyOf(lines);
    }

    /** The path alone. */
    public String path() {
      int query = target.indexOf('?');
      return query < 0 ? target : target.substring(0, query);
    }

    /** A parameter, decoded; empty where it was not sent. */
    public String parameter(String name) {
      int query = target.indexOf('?');
      for (String each : target.substring(query + 1).split("&", -1)) {
        if (each.startsWith(name + "=")) {
          return URLDecoder.decode(each.substring(name.length() + 1), StandardCharsets.UTF_8);
        }
      }
      return "";
    }
  }

  private final ServerSocket socket;
  private final Script script;
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  private LocalServer(ServerSocket socket, Script script) {
    this.socket = socket;
    this.script = script;
    Thread.ofVirtual().start(this::serve);
  }

  /** A server that answers by {@code script}. */
  public static LocalServer answering(Script script) {
    try {
      return on(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same on a socket of one's own, such as one that encrypts. */
  public static LocalServer on(ServerSocket socket, Script script) {
    return new LocalServer(socket, script);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        answer(connection);
      } catch (IOException e) {
        // The client went away, or the server is being closed.
      }
    }
  }

  private void answer(Socket connection) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
    List<String> lines = new ArrayList<>();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      lines.add(line);
    }
    if (!lines.isEmpty()) {
      Asked request = new Asked(lines.getFirst().split(" ", -1)[1], lines);
      asked.add(request);
      script.answer(request, connection.getOutputStream());
      connection.getOutputStream().flush();
    }
  }

  /** Where it listens. */
  public int port() {
    return socket.getLocalPort();
  }

  /** Its address, without a slash at the end. */
  public String address() {
    return "http://127.0.0.1:" + port();
  }

  /** Every request so far. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
