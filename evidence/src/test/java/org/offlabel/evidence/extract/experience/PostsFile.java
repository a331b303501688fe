package org.offlabel.evidence.extract.experience;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Comment;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Metadata;
import org.offlabel.evidence.model.document.Span;

/** Reads {@code posts.txt}: threads, and what is expected of each of their posts. */
final class PostsFile {

  /** A post's place in its thread and what a reader takes from it. */
  record Case(Comment comment, String label, List<String> expected) {}

  /** A thread. */
  record PostThread(Document document, List<Case> cases) {}

  private final List<PostThread> threads = new ArrayList<>();
  private String title = "";
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Case> cases = new ArrayList<>();
  private Optional<String> name = Optional.empty();
  private int start = -1;
  private final List<String> expected = new ArrayList<>();

  static List<PostThread> read(String resource) {
    PostsFile file = new PostsFile();
    InputStream in =
        Objects.requireNonNull(PostsFile.class.getResourceAsStream(resource), resource);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().forEach(file::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    file.closeThread();
    return List.copyOf(file.threads);
  }

  private void line(String line) {
    if (line.startsWith("# ") || line.startsWith("#  ") || line.isBlank()) {
      return;
    }
    if (line.startsWith("== ")) {
      closeThread();
      title = line.substring(3);
      text.append(title).append("\n\n");
      blocks.add(new Block(new Span(0, title.length()), BlockRole.TITLE, Optional.empty()));
    } else if (line.startsWith("@")) {
      closePost();
      name = Optional.of(line.substring(1).strip()).filter(signed -> !signed.isEmpty());
      start = text.length();
    } else if (line.startsWith("> ")) {
      expected.add(line.substring(2).strip());
    } else {
      text.append(text.length() > start ? " " : "").append(line.strip());
    }
  }

  private void closePost() {
    if (start >= 0) {
      Span span = new Span(start, text.length());
      blocks.add(new Block(span, BlockRole.COMMENT, Optional.empty()));
      Comment comment = new Comment(span, Comment.Author.READER, name);
      cases.add(new Case(comment, title + ": " + span.of(text.toString()), List.copyOf(expected)));
      text.append("\n\n");
    }
    expected.clear();
    start = -1;
  }

  private void closeThread() {
    closePost();
    if (!blocks.isEmpty()) {
      threads.add(new PostThread(document(), List.copyOf(cases)));
    }
    text.setLength(0);
    blocks.clear();
    cases.clear();
  }

  private Document document() {
    return new Document(
        new DocumentId("thread-" + threads.size()),
        "thread-" + threads.size() + ".txt",
        "0".repeat(64),
        DocumentKind.FORUM,
        Metadata.none(),
        text.toString(),
        blocks,
        List.of(),
        cases.stream().map(Case::comment).toList(),
        List.of());
  }
}
