package org.offlabel.evidence.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.CountedBytes;

/** A zip archive on the disk. */
public final class ZipArchive {

  /** Stands between the archive and the file in it. */
  public static final String MARK = "!/";

  private static final int BUFFER = 1 << 16;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] GZIP = {0x1F, (byte) 0x8B};

  /** Reads the bytes of one file of an archive as the file of this name would be read. */
  @FunctionalInterface
  public interface FileReader {
    void read(String origin, InputStream bytes, Consumer<ReadResult> results) throws IOException;
  }

  private final int mostFiles;
  private final long mostBytes;

  /**
   * A reader of archives.
   *
   * @param mostFiles of one archive
   * @param mostBytes that all files of one archive may unpack to
   */
  public ZipArchive(int mostFiles, long mostBytes) {
    this.mostFiles = mostFiles;
    this.mostBytes = mostBytes;
  }

  /** Whether a file of this name is read as an archive; office documents are no archives here. */
  public static boolean claims(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.regionMatches(true, Math.max(0, name.length() - 4), ".zip", 0, 4);
  }

  /** The archive that an origin lies in, if it lies in one. */
  public static Optional<Path> of(String origin) {
    int at = origin.indexOf(".zip" + MARK);
    return at < 0 ? Optional.empty() : Optional.of(Path.of(origin.substring(0, at + 4)));
  }

  /** Reads all files of the archive, by their place in it. */
  public void read(String origin, Path path, FileReader reader, Consumer<ReadResult> results)
      throws IOException {
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      List<ZipMember> members = ZipFolder.of(file, mostFiles);
      if (members.stream().allMatch(ZipMember::isPassedOver)) {
        results.accept(new Unreadable(origin, "the archive holds no files to read"));
      }
      long left = mostBytes;
      for (ZipMember member : members) {
        if (!member.isPassedOver()) {
          left -= read(origin + MARK + member.shown(), file, member, left, reader, results);
        }
      }
    } catch (ZipFolder.Refused e) {
      results.accept(new Unreadable(origin, e.reason()));
    }
  }

  /** Gives how many bytes came out. */
  private static long read(
      String origin,
      FileChannel file,
      ZipMember member,
      long left,
      FileReader reader,
      Consumer<ReadResult> results)
      throws IOException {
    Optional<String> refusal = member.refusal();
    if (refusal.isPresent()) {
      results.accept(new Unreadable(origin, refusal.get()));
      return 0;
    }
    Inflater inflater = new Inflater(true);
    Slice slice = new Slice(file, ZipFolder.start(file, member), member.packed());
    CountedBytes bytes =
        new CountedBytes(plain(slice, member, inflater), new HonestSize(member.packed(), left));
    try {
      CheckedInputStream checked = new CheckedInputStream(bytes, new CRC32());
      BufferedInputStream start = new BufferedInputStream(checked, BUFFER);
      if (begins(start, ZIP) || begins(start, GZIP)) {
        results.accept(
            new Unreadable(
                origin, "an archive in an archive is not read; unpack it and name its files"));
        return bytes.came();
      }
      reader.read(origin, start, results);
      start.transferTo(java.io.OutputStream.nullOutputStream());
      if (checked.getChecksum().getValue() != member.checksum()) {
        results.accept(
            new Unreadable(origin, "its bytes are not those that were packed; get it again"));
      }
    } catch (HonestSize.Bomb e) {
      results.accept(new Unreadable(origin, e.reason()));
    } catch (ZipException | java.io.EOFException e) {
      results.accept(new Unreadable(origin, "it cannot be unpacked to its end; get it again"));
    } finally {
      inflater.end();
    }
    return bytes.came();
  }

  private static InputStream plain(InputStream slice, ZipMember member, Inflater inflater) {
    return member.method() == ZipMember.STORED
        ? slice
        : new InflaterInputStream(slice, inflater, BUFFER);
  }

  private static boolean begins(BufferedInputStream bytes, byte[] mark) throws IOException {
    bytes.mark(mark.length);
    byte[] start = bytes.readNBytes(mark.length);
    bytes.reset();
    return java.util.Arrays.equals(start, mark);
  }
}
