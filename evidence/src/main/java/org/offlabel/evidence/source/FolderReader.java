package org.offlabel.evidence.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.source.archive.ZipArchive;

/**
 * Reads the files and folders a user names. The only class here that touches the disk, with its
 * listing.
 */
public final class FolderReader {

  private final BytesReader reader;
  private final FormatReaders formats;
  private final ReadLimits limits;

  /** A reader of all formats with the usual limits. */
  public FolderReader() {
    this(new BytesReader(), ReadLimits.usual());
  }

  /** A reader of all formats with limits of one's own. */
  public FolderReader(BytesReader reader, ReadLimits limits) {
    this(reader, FormatReaders.bundled(), limits);
  }

  /** A reader of these formats. */
  public FolderReader(BytesReader reader, FormatReaders formats, ReadLimits limits) {
    this.reader = reader;
    this.formats = formats;
    this.limits = limits;
  }

  /**
   * Reads everything below {@code sources}: one result for each file of one document, one for each
   * record of a file of many, and one for each source that yields none. In the order of {@code
   * sources}, and by name within a folder, however many threads read. One bad file never stops the
   * others.
   */
  public List<ReadResult> read(List<Path> sources) {
    List<FileListing.Entry> entries = FileListing.of(sources, limits);
    List<ReadResult> results =
        entries.parallelStream().map(this::all).flatMap(List::stream).toList();
    return UniqueIds.among(results);
  }

  /**
   * Reads everything below {@code sources} and hands on each result as soon as it is known, one
   * file after the other, without keeping any: for files of millions of records.
   */
  public void read(List<Path> sources, Consumer<ReadResult> results) {
    read(sources, results, bytes -> {});
  }

  /**
   * Reads in the same way, and tells now and then how many more bytes of the files were read, as
   * they lie on the disk.
   */
  public void read(List<Path> sources, Consumer<ReadResult> results, LongConsumer progress) {
    FileListing.of(sources, limits).forEach(entry -> read(entry, results, progress));
  }

  /** 0 where it cannot be told; why not is told when the file is read. */
  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /** How many bytes there are to read below {@code sources}, as far as can be told beforehand. */
  public long size(List<Path> sources) {
    long size = 0;
    for (FileListing.Entry entry : FileListing.of(sources, limits)) {
      if (entry instanceof FileListing.Entry.Found found) {
        size += sizeOf(found.path());
      }
    }
    return size;
  }

  /**
   * Reads again what was read before: the results that came from these origins, a record of a file
   * of many included.
   */
  public List<ReadResult> again(List<String> origins) {
    Set<String> wanted = new LinkedHashSet<>(origins);
    List<Path> paths = origins.stream().map(FolderReader::fileOf).distinct().toList();
    return UniqueIds.among(
        paths.parallelStream()
            .flatMap(path -> read(List.of(path)).stream())
            .filter(result -> wanted.contains(result.origin()))
            .toList());
  }

  /** The file that an origin lies in: what stands before the last "#", unless that is its name. */
  private static Path fileOf(String origin) {
    Optional<Path> archive = ZipArchive.of(origin);
    if (archive.isPresent()) {
      return archive.get();
    }
    int mark = origin.lastIndexOf('#');
    Path whole = Path.of(origin);
    return mark < 1 || Files.exists(whole) ? whole : Path.of(origin.substring(0, mark));
  }

  private List<ReadResult> all(FileListing.Entry entry) {
    List<ReadResult> results = new ArrayList<>();
    read(entry, results::add, bytes -> {});
    return results;
  }

  private void read(FileListing.Entry entry, Consumer<ReadResult> results, LongConsumer progress) {
    switch (entry) {
      case FileListing.Entry.Failed failed -> results.accept(failed.unreadable());
      case FileListing.Entry.Found found -> read(found, results, progress);
    }
  }

  private void read(
      FileListing.Entry.Found found, Consumer<ReadResult> results, LongConsumer progress) {
    String origin = found.origin();
    if (!Files.exists(found.path())) {
      results.accept(new Unreadable(origin, "the link leads nowhere; check where it points"));
      return;
    }
    if (!Files.isRegularFile(found.path())) {
      results.accept(new Unreadable(origin, "it is no ordinary file, such as a device or a pipe"));
      return;
    }
    if (ZipArchive.claims(found.path())) {
      archive(found, results, progress);
      return;
    }
    try (Progress told = new Progress(progress);
        InputStream in = new CountedBytes(Files.newInputStream(found.path()), told)) {
      read(origin, in, results);
    } catch (NoSuchFileException e) {
      results.accept(
          new Unreadable(origin, "it was removed while the folder was read; read it again"));
    } catch (AccessDeniedException e) {
      results.accept(new Unreadable(origin, "you may not read it; check its permissions"));
    } catch (Unpacked.TooLarge e) {
      results.accept(new Unreadable(origin, e.getMessage() + "; split it or cut it down"));
    } catch (EOFException e) {
      results.accept(new Unreadable(origin, "the file breaks off before its end; get it again"));
    } catch (ZipException e) {
      results.accept(
          new Unreadable(origin, "it begins like gzip and cannot be unpacked; get it again"));
    } catch (IOException e) {
      results.accept(new Unreadable(origin, "the disk gave an error while reading it; try again"));
    }
  }

  private void archive(
      FileListing.Entry.Found found, Consumer<ReadResult> results, LongConsumer progress) {
    try {
      new ZipArchive(limits.mostFiles(), limits.mostUnpacked())
          .read(found.origin(), found.path(), this::read, results);
      progress.accept(Files.size(found.path()));
    } catch (AccessDeniedException e) {
      results.accept(new Unreadable(found.origin(), "you may not read it; check its permissions"));
    } catch (IOException e) {
      results.accept(
          new Unreadable(found.origin(), "the archive cannot be read to its end; get it again"));
    }
  }

  /** Reads one stream of bytes as the file of this name would be read. */
  public void read(String origin, InputStream in, Consumer<ReadResult> results) throws IOException {
    InputStream bytes = Unpacked.of(in, limits.mostUnpacked());
    FileStart start = FileStart.of(origin, Unpacked.start(bytes, FileStart.LENGTH));
    Optional<FormatReader> format = formats.of(start);
    if (format.isPresent()) {
      format.get().read(origin, bytes, results);
    } else {
      results.accept(whole(origin, bytes));
    }
  }

  /** A file of one document, which is read as a whole. */
  private ReadResult whole(String origin, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes((int) limits.mostBytes() + 1);
    if (bytes.length > limits.mostBytes()) {
      return new Unreadable(
          origin, "it is larger than " + limits.shownBytes() + "; split it or cut it down");
    }
    return reader.read(origin, bytes);
  }
}
