package org.offlabel.evidence.fetch.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Closes a connection when its time is over, since a server that sends one byte at a time never
 * runs into the time limit of a single read. Closes it in any case at the end.
 */
final class Deadline implements AutoCloseable {

  private final Socket socket;
  private final AtomicBoolean over = new AtomicBoolean();
  private final Thread watch;

  Deadline(Socket socket, Duration whole) {
    this.socket = socket;
    watch = Thread.ofVirtual().start(() -> watch(whole));
  }

  private void watch(Duration whole) {
    try {
      Thread.sleep(whole);
      over.set(true);
      socket.close();
    } catch (InterruptedException e) {
      // The answer came in time.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isOver() {
    return over.get();
  }

  @Override
  public void close() throws IOException {
    watch.interrupt();
    socket.close();
  }
}
