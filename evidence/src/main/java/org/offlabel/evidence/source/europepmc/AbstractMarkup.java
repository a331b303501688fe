package org.offlabel.evidence.source.europepmc;

import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offlabel.evidence.source.article.AbstractHeadings;
import org.offlabel.evidence.source.article.LabelledAbstract;
import org.offlabel.evidence.source.xml.Scripts;

/** Reads titles and abstracts that carry marks of HTML, with headings for the abstract's parts. */
final class AbstractMarkup {

  private static final int DEEPEST = 50;

  private final BiConsumer<String, String> parts;
  private final StringBuilder words = new StringBuilder();
  private String heading = "";

  private AbstractMarkup(BiConsumer<String, String> parts) {
    this.parts = parts;
  }

  /** The words without marks. */
  static String plain(String marked) {
    StringBuilder out = new StringBuilder();
    parts(marked, (heading, words) -> out.append(heading).append(' ').append(words).append(' '));
    return out.toString().strip();
  }

  /** Hands on each part with its heading, which may be empty. */
  static void parts(String marked, BiConsumer<String, String> parts) {
    AbstractMarkup reading = new AbstractMarkup(parts);
    if (marked.indexOf('<') < 0 && marked.indexOf('&') < 0) {
      LabelledAbstract.parts(marked, parts);
      return;
    }
    reading.inside(Jsoup.parseBodyFragment(marked).body(), 0);
    reading.end();
  }

  private void inside(Element element, int depth) {
    for (Node node : element.childNodes()) {
      switch (node) {
        case TextNode text -> words.append(text.getWholeText());
        case Element child when depth < DEEPEST -> child(child, depth + 1);
        case Element child -> words.append(child.wholeText());
        default -> {}
      }
    }
  }

  private void child(Element child, int depth) {
    switch (child.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        end();
        heading = AbstractHeadings.of(child.text(), "");
      }
      case "sup" -> {
        int start = Scripts.begin(words);
        inside(child, depth);
        Scripts.raise(words, start);
      }
      case "sub" -> {
        int start = Scripts.begin(words);
        inside(child, depth);
        Scripts.lower(words, start);
      }
      case "br", "p", "div", "li" -> {
        words.append(' ');
        inside(child, depth);
        words.append(' ');
      }
      default -> inside(child, depth);
    }
  }

  private void end() {
    String part = words.toString().strip();
    words.setLength(0);
    if (heading.isEmpty()) {
      LabelledAbstract.parts(part, parts);
    } else {
      parts.accept(heading, part);
    }
  }
}
