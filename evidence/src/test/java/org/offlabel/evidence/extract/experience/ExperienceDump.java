package org.offlabel.evidence.extract.experience;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Experience;
import org.offlabel.evidence.model.fact.NoExperience;
import org.offlabel.evidence.model.fact.Post;
import org.offlabel.evidence.model.fact.Stated;
import org.offlabel.evidence.source.FolderReader;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Prints what is read out of the posts of the files and folders given, for reading by eye. */
public final class ExperienceDump {

  private ExperienceDump() {}

  /**
   * Prints one paragraph a post.
   *
   * @param args files and folders
   */
  public static void main(String[] args) {
    Vocabulary vocabulary = Vocabulary.bundled();
    Experiences experiences = new Experiences(vocabulary);
    List<Path> paths = Arrays.stream(args).map(Path::of).toList();
    for (var result : new FolderReader().read(paths)) {
      if (result instanceof Document document) {
        System.out.println("== " + document.origin());
        experiences.in(AnnotatedDocument.of(document, vocabulary)).forEach(ExperienceDump::print);
      }
    }
  }

  private static void print(Post post) {
    System.out.println(
        switch (post) {
          case NoExperience none -> "-- " + none.reason() + ": " + text(none.quote());
          case Experience told -> told(told);
        });
  }

  private static String told(Experience told) {
    return String.join(
        "\n   ",
        "** " + told.person() + " " + told.direction() + ": " + text(told.quote()),
        "dose "
            + told.dose().map(d -> d.value().shown()).orElse("-")
            + " error "
            + told.unitError(),
        "time " + told.duration().map(Stated::value).orElse("-"),
        "has " + names(told.conditions()),
        "outcomes "
            + told.outcomes().stream()
                .map(c -> c.outcome().name() + " " + c.direction() + " [" + text(c.quote()) + "]")
                .collect(Collectors.joining("; ")),
        "reactions " + names(told.reactions()),
        "also " + names(told.otherMedicines()),
        "stopped " + told.stopped().map(Stated::value).orElse("-"),
        "verdict " + told.verdict().stream().map(ExperienceDump::text).toList());
  }

  private static List<String> names(List<Stated<Concept>> concepts) {
    return concepts.stream().map(stated -> stated.value().name()).toList();
  }

  private static String text(Quote quote) {
    String text = quote.text().replace('\n', ' ');
    return text.length() > 110 ? text.substring(0, 110) + "…" : text;
  }
}
