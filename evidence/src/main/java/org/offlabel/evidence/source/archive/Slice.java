package org.offlabel.evidence.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Some bytes of a file, as a stream. */
final class Slice extends InputStream {

  private final FileChannel file;
  private final long end;
  private long at;

  Slice(FileChannel file, long start, long length) {
    this.file = file;
    this.at = start;
    this.end = start + length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 1 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (at >= end) {
      return -1;
    }
    int wanted = (int) Math.min(length, end - at);
    int got = file.read(ByteBuffer.wrap(target, offset, wanted), at);
    at += Math.max(0, got);
    return got;
  }
}
