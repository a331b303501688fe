package org.offlabel.evidence.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Comment;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Reference;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.vocabulary.Annotator;
import org.offlabel.evidence.vocabulary.Vocabulary;
import org.offlabel.evidence.vocabulary.language.NumberMatch;
import org.offlabel.evidence.vocabulary.language.Numbers;
import org.offlabel.evidence.vocabulary.language.Quantities;
import org.offlabel.evidence.vocabulary.language.Sentences;

/**
 * A document cut into sentences with the terms and quantities in them. Built once for each document
 * and given to every extractor.
 *
 * @param document the document
 * @param vocabulary what its terms were recognised with
 * @param article the sentences of its title, headings, paragraphs, list items and captions, in
 *     order
 * @param comments the sentences of each comment; one list for each entry of {@link
 *     Document#comments()}
 * @param references each entry of {@link Document#references()} as if it were one sentence
 * @param citations the numbers that point into a reference list, in order
 */
public record AnnotatedDocument(
    Document document,
    Vocabulary vocabulary,
    List<ReadSentence> article,
    List<List<ReadSentence>> comments,
    List<ReadSentence> references,
    List<NumberMatch> citations) {

  /** A longer range of marks is a misreading. */
  private static final int LONGEST_RANGE = 50;

  public AnnotatedDocument {
    Objects.requireNonNull(document);
    Objects.requireNonNull(vocabulary);
    article = List.copyOf(article);
    comments = comments.stream().map(List::copyOf).toList();
    references = List.copyOf(references);
    citations = List.copyOf(citations);
  }

  /** Reads {@code document} with the terms of {@code vocabulary}. */
  public static AnnotatedDocument of(Document document, Vocabulary vocabulary) {
    Reader reader = new Reader(document.text(), vocabulary.annotator(document.text()));
    List<ReadSentence> article = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.isArticle()) {
        article.addAll(reader.sentences(block, block.span()));
      }
    }
    List<List<ReadSentence>> comments = new ArrayList<>();
    for (Comment comment : document.comments()) {
      comments.add(
          reader.sentences(blockOf(document, comment.span(), BlockRole.COMMENT), comment.span()));
    }
    List<ReadSentence> references = new ArrayList<>();
    for (Reference reference : document.references()) {
      Block block = blockOf(document, reference.span(), BlockRole.REFERENCE);
      references.add(reader.read(block, reference.span()));
    }
    return new AnnotatedDocument(
        document, vocabulary, article, comments, references, citations(document.text()));
  }

  private static List<NumberMatch> citations(String text) {
    return Numbers.in(text, new Span(0, text.length())).stream()
        .filter(number -> number.form() == NumberMatch.Form.CITATION)
        .toList();
  }

  /** The numbers by which the words at {@code part} cite their sources; "2-4" is 2, 3 and 4. */
  public List<Integer> citationMarks(Span part) {
    List<NumberMatch> inside = inside(part);
    TreeSet<Integer> marks = new TreeSet<>();
    for (int i = 0; i < inside.size(); i++) {
      int number = inside.get(i).value().intValue();
      if (i > 0 && isDash(inside.get(i - 1).span().end(), inside.get(i).span().start())) {
        int from = inside.get(i - 1).value().intValue();
        for (int between = from + 1; between < Math.min(number, from + LONGEST_RANGE); between++) {
          marks.add(between);
        }
      }
      marks.add(number);
    }
    return List.copyOf(marks);
  }

  private List<NumberMatch> inside(Span part) {
    List<NumberMatch> inside = new ArrayList<>();
    for (int i = firstFrom(part.start()); i < citations.size(); i++) {
      if (!part.contains(citations.get(i).span())) {
        break;
      }
      inside.add(citations.get(i));
    }
    return inside;
  }

  /** Index of the first citation at or after a place; they may be many. */
  private int firstFrom(int place) {
    int low = 0;
    int high = citations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (citations.get(middle).span().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The sentences of the article that end before a place, in order. */
  public List<ReadSentence> before(int place) {
    int low = 0;
    int high = article.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (article.get(middle).span().end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return article.subList(0, low);
  }

  private boolean isDash(int from, int to) {
    String between = document.text().substring(from, Math.max(from, to)).strip();
    return between.equals("-") || between.equals("\u2013");
  }

  private static Block blockOf(Document document, Span span, BlockRole role) {
    return document.blocks().stream()
        .filter(block -> block.span().contains(span))
        .findFirst()
        .orElseGet(() -> new Block(span, role, Optional.empty()));
  }

  private record Reader(String text, Annotator annotator) {

    List<ReadSentence> sentences(Block block, Span within) {
      return Sentences.in(text, within).stream()
          .map(sentence -> Sentences.withoutListMark(text, sentence))
          .filter(sentence -> sentence.length() > 0)
          .map(sentence -> read(block, sentence))
          .toList();
    }

    ReadSentence read(Block block, Span sentence) {
      String words = sentence.of(text);
      return new ReadSentence(
          block,
          sentence,
          words,
          annotator.in(words, sentence.start()),
          Quantities.in(text, sentence));
    }
  }
}
