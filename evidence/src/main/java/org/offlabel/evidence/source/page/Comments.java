package org.offlabel.evidence.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Comment;
import org.offlabel.evidence.model.document.Comment.Author;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.model.document.Span;

/** Makes comments of posts: who speaks, and under which name. */
final class Comments {

  private static final double SPEAKER_LABELS = 0.7;
  private static final int FEW = 3;
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:re: .{0,80}\\s)?(?:posted"
              + " by\\s|postby\\s|by\\s)?(.{1,60}?)(?:\\s(?:says|said|wrote|writes|commented|replied|asks"
              + "|asked|on)\\b|\\s?[\u2022\u00b7\u00bb|,(:]|\\s-\\s|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STAFF =
      Pattern.compile("(?i)\\b(?:author|admin|administrator|moderator|editor|staff|team)\\b");

  private final Voice voice;

  Comments(Voice voice) {
    this.voice = voice;
  }

  List<Comment> read(Draft draft, List<Post> posts, List<Noted<String>> authors) {
    boolean speakers = namesAreSpeakers(draft, posts);
    List<Comment> comments = new ArrayList<>();
    for (Post post : posts) {
      Span span = draft.piece(post.first()).span().to(draft.piece(post.last()).span());
      String text = draft.text(post.first());
      Optional<String> name = name(post, draft, speakers);
      boolean author =
          name.isPresent() ? byAuthor(post, name.get(), authors) : !speakers && voice.answers(text);
      comments.add(new Comment(span, author ? Author.ARTICLE_AUTHOR : Author.READER, name));
    }
    return comments;
  }

  /** Where nearly every post opens with "Name:", the names are the speakers'. */
  private boolean namesAreSpeakers(Draft draft, List<Post> posts) {
    long named =
        posts.stream().filter(p -> voice.colonName(draft.text(p.first())).isPresent()).count();
    return posts.size() >= FEW && named >= SPEAKER_LABELS * posts.size();
  }

  private Optional<String> name(Post post, Draft draft, boolean speakers) {
    Optional<String> label = post.label().flatMap(Comments::labelName);
    if (label.isPresent()) {
      return label;
    }
    if (speakers) {
      return voice.colonName(draft.text(post.first()));
    }
    return voice.signature(draft.text(post.last()));
  }

  private static Optional<String> labelName(String label) {
    Matcher m = LABEL.matcher(label);
    return m.find() && !m.group(1).isBlank() ? Optional.of(m.group(1).strip()) : Optional.empty();
  }

  private static boolean byAuthor(Post post, String name, List<Noted<String>> authors) {
    boolean staff = post.label().filter(label -> STAFF.matcher(label).find()).isPresent();
    return staff || authors.stream().anyMatch(author -> author.value().startsWith(name));
  }
}
