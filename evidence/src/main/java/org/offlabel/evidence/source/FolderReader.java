package org.offlabel.evidence.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;

/**
 * Reads the files and folders a user names. The only class here that touches the disk, with its
 * listing.
 */
public final class FolderReader {

  private final BytesReader reader;
  private final ReadLimits limits;

  /** A reader with the usual limits. */
  public FolderReader() {
    this(new BytesReader(), ReadLimits.usual());
  }

  /** A reader with limits of one's own. */
  public FolderReader(BytesReader reader, ReadLimits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  /**
   * Reads everything below {@code sources}: one result for each file, and one for each source that
   * yields none. In the order of {@code sources}, and by name within a folder, however many threads
   * read. One bad file never stops the others.
   */
  public List<ReadResult> read(List<Path> sources) {
    List<FileListing.Entry> entries = FileListing.of(sources, limits);
    List<ReadResult> results = entries.parallelStream().map(this::read).toList();
    return UniqueIds.among(results);
  }

  private ReadResult read(FileListing.Entry entry) {
    return switch (entry) {
      case FileListing.Entry.Failed failed -> failed.unreadable();
      case FileListing.Entry.Found found -> read(found);
    };
  }

  private ReadResult read(FileListing.Entry.Found found) {
    String origin = found.origin();
    if (!Files.exists(found.path())) {
      return new Unreadable(origin, "the link leads nowhere; check where it points");
    }
    if (!Files.isRegularFile(found.path())) {
      return new Unreadable(origin, "it is no ordinary file, such as a device or a pipe");
    }
    try (InputStream in = Files.newInputStream(found.path())) {
      byte[] bytes = in.readNBytes((int) limits.mostBytes() + 1);
      if (bytes.length > limits.mostBytes()) {
        return new Unreadable(
            origin, "it is larger than " + limits.shownBytes() + "; split it or cut it down");
      }
      return reader.read(origin, bytes);
    } catch (NoSuchFileException e) {
      return new Unreadable(origin, "it was removed while the folder was read; read it again");
    } catch (AccessDeniedException e) {
      return new Unreadable(origin, "you may not read it; check its permissions");
    } catch (IOException e) {
      return new Unreadable(origin, "the disk gave an error while reading it; try again");
    }
  }
}
