package org.offlabel.evidence.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.offlabel.evidence.model.document.Unreadable;

/**
 * Lists the files below what the user named, sorted by name within each folder, so that no file
 * system's own order shows. Hidden files are left out; a folder reached twice through links is
 * entered once.
 */
final class FileListing {

  /** A file to read, or the reason why there is none. */
  sealed interface Entry {

    /**
     * A file.
     *
     * @param origin its path as the user would write it
     * @param path where it is
     */
    record Found(String origin, Path path) implements Entry {}

    /** Something that cannot be read. */
    record Failed(Unreadable unreadable) implements Entry {}
  }

  private final ReadLimits limits;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Object> entered = new HashSet<>();
  private int files;
  private boolean full;

  private FileListing(ReadLimits limits) {
    this.limits = limits;
  }

  static List<Entry> of(List<Path> sources, ReadLimits limits) {
    FileListing listing = new FileListing(limits);
    for (Path source : sources) {
      listing.addSource(source);
    }
    return List.copyOf(listing.entries);
  }

  private void addSource(Path source) {
    String origin = slashed(source.toString());
    if (!Files.exists(source)) {
      boolean broken = Files.exists(source, LinkOption.NOFOLLOW_LINKS);
      fail(
          origin,
          broken
              ? "the link leads nowhere; check where it points"
              : "there is no such file or folder; check the path");
    } else if (Files.isDirectory(source)) {
      entered.clear();
      int before = entries.size();
      addFolder(source, origin.isEmpty() ? "." : origin, 1);
      if (entries.size() == before && !full) {
        fail(origin, "the folder holds no files to read; those read are " + Format.READ);
      }
    } else {
      addFile(source, origin);
    }
  }

  private void addFolder(Path folder, String origin, int depth) {
    if (full) {
      return;
    }
    if (depth > limits.deepest()) {
      fail(
          origin,
          "the folder lies more than " + limits.deepest() + " folders deep; name it itself");
      return;
    }
    List<Path> children;
    try (Stream<Path> listed = Files.list(folder)) {
      if (!entered.add(folder.toRealPath())) {
        return;
      }
      children = listed.sorted(Comparator.comparing(FileListing::name)).toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      fail(origin, "the folder cannot be listed; check that you may read it");
      return;
    }
    String prefix = origin.endsWith("/") ? origin : origin + "/";
    for (Path child : children) {
      if (name(child).startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(child)) {
        addFolder(child, prefix + name(child), depth + 1);
      } else {
        addFile(child, prefix + name(child));
      }
    }
  }

  private void addFile(Path file, String origin) {
    if (full) {
      return;
    }
    if (files == limits.mostFiles()) {
      full = true;
      fail(
          origin,
          "this file and those after it were not read, since there are more than "
              + limits.mostFiles()
              + "; name fewer folders");
      return;
    }
    files++;
    entries.add(new Entry.Found(origin, file));
  }

  private void fail(String origin, String reason) {
    entries.add(new Entry.Failed(new Unreadable(origin, reason)));
  }

  private static String name(Path path) {
    Path last = path.getFileName();
    return last == null ? "" : last.toString();
  }

  private static String slashed(String path) {
    return java.io.File.separatorChar == '/' ? path : path.replace(java.io.File.separatorChar, '/');
  }
}
