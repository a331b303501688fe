package org.offlabel.evidence.source.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The directory at the end of a zip archive, which says what lies where. */
final class ZipFolder {

  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final long LARGEST_DIRECTORY = 100_000_000;
  private static final long IN_64_BITS = 0xFFFF_FFFFL;

  private ZipFolder() {}

  /** An archive that is not read; the message says why and what to do. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String reason) {
      super(reason);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  /** Its entries by the place of their bytes. */
  static List<ZipMember> of(FileChannel file, int most) throws IOException, Refused {
    ByteBuffer end = end(file);
    int count = end.getShort(10) & 0xFFFF;
    long size = end.getInt(12) & IN_64_BITS;
    long start = end.getInt(16) & IN_64_BITS;
    if (count == 0xFFFF || start == IN_64_BITS) {
      throw new Refused("it is an archive of the 64-bit kind; unpack it and name its files");
    }
    if (count > most || size > LARGEST_DIRECTORY) {
      throw new Refused("it holds more than " + most + " files; unpack it and name fewer");
    }
    if (start + size > file.size()) {
      throw new Refused("the archive is cut short or broken; get it again");
    }
    ByteBuffer directory = read(file, start, (int) size);
    List<ZipMember> members = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      members.add(member(directory));
    }
    members.sort(Comparator.comparingLong(ZipMember::offset).thenComparing(ZipMember::name));
    checkPlaces(members, start);
    return List.copyOf(members);
  }

  private static ByteBuffer end(FileChannel file) throws IOException, Refused {
    int length = (int) Math.min(file.size(), END_SIZE + LONGEST_COMMENT);
    ByteBuffer tail = read(file, file.size() - length, length);
    for (int at = length - END_SIZE; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        return tail.slice(at, length - at).order(ByteOrder.LITTLE_ENDIAN);
      }
    }
    throw new Refused("the archive is cut short or broken; get it again");
  }

  private static ZipMember member(ByteBuffer directory) throws Refused {
    if (directory.remaining() < ENTRY_SIZE || directory.getInt(directory.position()) != ENTRY) {
      throw new Refused("the directory of the archive is broken; get it again");
    }
    int at = directory.position();
    int nameLength = directory.getShort(at + 28) & 0xFFFF;
    int extra = directory.getShort(at + 30) & 0xFFFF;
    int comment = directory.getShort(at + 32) & 0xFFFF;
    int next = ENTRY_SIZE + nameLength + extra + comment;
    if (next > directory.remaining()) {
      throw new Refused("the directory of the archive is broken; get it again");
    }
    byte[] name = new byte[nameLength];
    directory.get(at + ENTRY_SIZE, name);
    directory.position(at + next);
    return new ZipMember(
        new String(name, StandardCharsets.UTF_8),
        directory.getShort(at + 8) & 0xFFFF,
        directory.getShort(at + 10) & 0xFFFF,
        directory.getInt(at + 16) & IN_64_BITS,
        directory.getInt(at + 20) & IN_64_BITS,
        directory.getInt(at + 24) & IN_64_BITS,
        directory.getInt(at + 38) >>> 16,
        directory.getInt(at + 42) & IN_64_BITS);
  }

  /** Entries that share bytes make a small archive unpack to any size. */
  private static void checkPlaces(List<ZipMember> members, long end) throws Refused {
    long from = 0;
    for (ZipMember member : members) {
      if (member.offset() < from) {
        throw new Refused("files in it lie over one another, as in no honest archive");
      }
      from = member.offset() + LOCAL_SIZE + member.packed();
    }
    if (from > end) {
      throw new Refused("the directory of the archive is broken; get it again");
    }
  }

  /** The place of an entry's bytes, behind its own header. */
  static long start(FileChannel file, ZipMember member) throws IOException {
    ByteBuffer local = read(file, member.offset(), LOCAL_SIZE);
    return member.offset()
        + LOCAL_SIZE
        + (local.getShort(26) & 0xFFFF)
        + (local.getShort(28) & 0xFFFF);
  }

  private static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    long place = at;
    while (bytes.hasRemaining()) {
      int got = file.read(bytes, place);
      if (got < 0) {
        break;
      }
      place += got;
    }
    return bytes.flip().remaining() == length
        ? bytes
        : ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
