package org.offlabel.evidence.answer.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.Derivation;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.document.Quote;

/**
 * Whether the words a sentence cites, or its derivation, bear out what it says. Looks at what can
 * be checked word by word: numbers with their units, directions of effect, comparators, populations
 * and designs. Knows nothing of how the sentence was made. The rules are set out in
 * docs/methods/verification.md.
 */
public final class SentenceSupport {

  private final WordList words = WordList.bundled();

  /** A check with the bundled word list. */
  public SentenceSupport() {}

  /** What in {@code sentence} stands neither in its quotes nor in its derivation; empty if all. */
  public List<String> unsupported(Sentence sentence) {
    return unsupported(
        sentence.text(),
        sentence.citations().stream().map(Quote::text).toList(),
        sentence.derivation());
  }

  /** The same for a sentence given by its parts. */
  public List<String> unsupported(
      String text, List<String> quotes, Optional<Derivation> derivation) {
    List<Token> sentence = Tokens.of(text);
    List<List<Token>> sources = sources(quotes, derivation);
    List<String> problems = new ArrayList<>();
    amounts(sentence, sources, problems);
    changes(sentence, sources, problems);
    namedWords(sentence, sources, problems);
    derivation.ifPresent(
        each -> problems.addAll(new Recomputation(words).problems(each, sentence)));
    return List.copyOf(problems);
  }

  private static List<List<Token>> sources(List<String> quotes, Optional<Derivation> derivation) {
    Stream<String> derived =
        derivation.stream()
            .flatMap(each -> Stream.concat(each.inputs().stream(), Stream.of(each.result())));
    return Stream.concat(quotes.stream(), derived).map(Tokens::of).toList();
  }

  private void amounts(List<Token> sentence, List<List<Token>> sources, List<String> problems) {
    List<Amount> stated =
        sources.stream().flatMap(source -> Amounts.in(source, words).stream()).toList();
    for (Amount amount : Amounts.in(sentence, words)) {
      if (stated.stream().noneMatch(amount::isStatedBy)) {
        problems.add("the number " + amount.shown() + " stands in none of its quotes");
      }
    }
  }

  private void changes(List<Token> sentence, List<List<Token>> sources, List<String> problems) {
    Set<Change> stated =
        sources.stream()
            .flatMap(source -> Changes.inSource(source, words).stream())
            .map(Changes.Said::change)
            .collect(Collectors.toSet());
    for (Changes.Said said : Changes.in(sentence, words)) {
      if (said.change() != Change.NEUTRAL && !said.change().isStatedBy(stated)) {
        problems.add("none of its quotes says \"" + said.words() + "\"");
      }
    }
  }

  private void namedWords(List<Token> sentence, List<List<Token>> sources, List<String> problems) {
    Set<String> stated = new HashSet<>();
    sources.forEach(source -> source.forEach(token -> stated.add(token.text())));
    for (Token token : sentence) {
      String word = token.text();
      if (words.has("never", word)) {
        problems.add("no sentence may say \"" + word + "\"");
      } else if (isCode(token) && !stated.contains(word)) {
        problems.add("\"" + word + "\" stands in none of its quotes");
      } else if (words.equivalents(word).filter(group -> disjoint(group, stated)).isPresent()) {
        problems.add("none of its quotes says \"" + word + "\"");
      }
    }
  }

  /** Letters with digits, such as a registration number. */
  private static boolean isCode(Token token) {
    return token.isWord() && token.text().chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean disjoint(Set<String> group, Set<String> stated) {
    return group.stream().noneMatch(stated::contains);
  }
}
