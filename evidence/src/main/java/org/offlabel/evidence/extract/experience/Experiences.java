package org.offlabel.evidence.extract.experience;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.ReadSentence;
import org.offlabel.evidence.extract.experience.Persons.Told;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Comment;
import org.offlabel.evidence.model.fact.Experience;
import org.offlabel.evidence.model.fact.NoExperience;
import org.offlabel.evidence.model.fact.Post;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * Reads patients' experiences out of a document's posts, and out of what patients are quoted with
 * in its own text. Immutable; safe to share between threads.
 */
public final class Experiences {

  private final CueBook cues = new CueBook();
  private final PlainWords words = new PlainWords();
  private final Sayings sayings;

  /**
   * @param vocabulary what symptoms in patients' own words are looked up in
   */
  public Experiences(Vocabulary vocabulary) {
    this.sayings = new Sayings(vocabulary);
  }

  /**
   * What was made of each post, in order: the experience of each person once for each drug, at the
   * place of the first post; for a post without one, why it is none. Then the patients quoted in
   * the article.
   */
  public List<Post> in(AnnotatedDocument document) {
    PostReader reader = new PostReader(document, cues, words, sayings);
    Optional<Concept> main = Subjects.main(document);
    List<Told> told = new ArrayList<>();
    Map<Integer, NoExperience> none = new LinkedHashMap<>();
    List<Comment> comments = document.document().comments();
    for (int i = 0; i < comments.size(); i++) {
      List<Told> here = read(document, reader, main, i);
      told.addAll(here);
      if (here.isEmpty()) {
        none.put(i, notCounted(document, reader, main, i));
      }
    }
    List<Told> quoted = quoted(document, reader, main);
    List<Post> posts =
        Stream.concat(Persons.once(told).stream().map(Post.class::cast), none.values().stream())
            .sorted((one, other) -> one.quote().compareTo(other.quote()))
            .toList();
    return Stream.concat(posts.stream(), Persons.once(quoted).stream()).toList();
  }

  private List<Told> read(
      AnnotatedDocument document, PostReader reader, Optional<Concept> main, int place) {
    Comment comment = document.document().comments().get(place);
    if (comment.author() == Comment.Author.ARTICLE_AUTHOR) {
      return List.of();
    }
    List<ReadSentence> post = document.comments().get(place);
    Optional<String> name = comment.name().filter(this::tellsOnePerson);
    String person = name.orElse("post " + (place + 1));
    List<String> plain =
        words.in(document.document().text(), comment.span()).stream().map(PlainWord::norm).toList();
    return experiences(reader, person, post, main).stream()
        .map(experience -> new Told(experience, name, plain))
        .toList();
  }

  private static List<Experience> experiences(
      PostReader reader, String person, List<ReadSentence> post, Optional<Concept> main) {
    if (main.isPresent()) {
      return reader.experience(person, post, main.get(), true).stream().toList();
    }
    return Subjects.drugs(post).stream()
        .flatMap(drug -> reader.experience(person, post, drug, false).stream())
        .toList();
  }

  private NoExperience notCounted(
      AnnotatedDocument document, PostReader reader, Optional<Concept> main, int place) {
    Comment comment = document.document().comments().get(place);
    if (comment.author() == Comment.Author.ARTICLE_AUTHOR) {
      return NotCounted.reply(document.document(), comment.span());
    }
    List<ReadSentence> post = document.comments().get(place);
    Optional<Concept> drug = main.or(() -> Subjects.drugs(post).stream().findFirst());
    return drug.map(d -> reader.notCounted(post, d, main.isPresent(), comment.span()))
        .orElseGet(
            () ->
                new NoExperience(
                    NoExperience.Reason.OPINION, document.document().quote(comment.span())));
  }

  private List<Told> quoted(AnnotatedDocument document, PostReader reader, Optional<Concept> main) {
    List<Told> told = new ArrayList<>();
    Map<String, Integer> labels = new LinkedHashMap<>();
    PatientQuotes quotes = new PatientQuotes(document.document().text(), cues, words);
    for (PatientQuotes.Quoted quoted : quotes.in(document)) {
      for (Experience experience : experiences(reader, quoted.person(), quoted.sentences(), main)) {
        int count = labels.merge(quoted.person(), 1, Integer::sum);
        String label = count == 1 ? quoted.person() : quoted.person() + " (" + count + ")";
        told.add(new Told(PatientQuotes.labelled(experience, label), Optional.empty(), List.of()));
      }
    }
    return told;
  }

  private boolean tellsOnePerson(String name) {
    Clause clause = Clause.of(words.of(name), name);
    return cues.hits(clause, Cue.GENERIC_NAME).isEmpty();
  }
}
