package org.offlabel.evidence.extract.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.model.fact.Experience;
import org.offlabel.evidence.model.fact.NoExperience;
import org.offlabel.evidence.model.fact.Post;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Holds what is read out of made-up threads against what a careful reader takes from them. */
class ReadingsTest {

  private static final Vocabulary VOCABULARY = Vocabulary.bundled();

  @TestFactory
  Stream<DynamicTest> posts() {
    Experiences experiences = new Experiences(VOCABULARY);
    return PostsFile.read("posts.txt").stream().flatMap(thread -> tests(experiences, thread));
  }

  private static Stream<DynamicTest> tests(Experiences experiences, PostsFile.PostThread thread) {
    List<Post> posts = experiences.in(AnnotatedDocument.of(thread.document(), VOCABULARY));
    return thread.cases().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.label(),
                    () ->
                        assertEquals(
                            String.join("\n", one.expected().stream().sorted().toList()),
                            String.join("\n", read(posts, one).stream().sorted().toList()),
                            one.label())));
  }

  /** What was read of a post, in the words of the file. */
  static List<String> read(List<Post> posts, PostsFile.Case one) {
    Optional<Post> post =
        posts.stream().filter(p -> one.comment().span().contains(p.quote().span())).findFirst();
    return post.map(ReadingsTest::lines).orElse(List.of("same person"));
  }

  private static List<String> lines(Post post) {
    return switch (post) {
      case NoExperience none -> List.of("none: " + reason(none.reason()));
      case Experience told -> lines(told);
    };
  }

  private static String reason(NoExperience.Reason reason) {
    return switch (reason) {
      case AUTHOR_REPLY -> "reply";
      case QUESTION -> "question";
      case OPINION -> "opinion";
      case WANTS_TO_TRY -> "wants";
      case SECOND_HAND -> "second hand";
      case SUPPLIER_TIP -> "supplier";
      case NOT_THIS_DRUG -> "other drug";
    };
  }

  private static List<String> lines(Experience told) {
    List<String> lines = new ArrayList<>();
    lines.add(told.direction().name().toLowerCase(Locale.ROOT));
    told.dose().ifPresent(dose -> lines.add("dose " + dose.value().shown()));
    told.duration().map(Stated::value).ifPresent(time -> lines.add("time " + time));
    told.conditions().forEach(one -> lines.add("has " + one.value().name()));
    told.outcomes()
        .forEach(
            one -> lines.add("outcome " + one.outcome().name() + " " + one.direction().label()));
    told.reactions().forEach(one -> lines.add("reaction " + one.value().name()));
    told.otherMedicines().forEach(one -> lines.add("also " + one.value().name()));
    told.stopped().ifPresent(words -> lines.add("stopped"));
    return lines;
  }
}
