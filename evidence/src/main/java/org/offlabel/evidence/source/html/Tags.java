package org.offlabel.evidence.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the tags and attributes of HTML say about how a reader sees an element. */
final class Tags {

  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "svg",
          "select",
          "option",
          "input",
          "textarea",
          "button",
          "map",
          "datalist",
          "dialog");
  private static final Set<String> LINE =
      Set.of(
          "li",
          "tr",
          "dt",
          "dd",
          "br",
          "caption",
          "option",
          "address",
          "figcaption",
          "summary",
          "thead",
          "tbody",
          "legend",
          "label");
  private static final Set<String> BLOCK =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "details",
          "div",
          "dl",
          "fieldset",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "ul");
  private static final Pattern HIDING =
      Pattern.compile(
          "(?i)(?:^|;)\\s{0,9}(?:display\\s{0,9}:\\s{0,9}none|visibility\\s{0,9}:\\s{0,9}hidden"
              + "|font-size\\s{0,9}:\\s{0,9}0(?:px|em|pt|%)?\\s{0,9}(?:;|!|$)"
              + "|opacity\\s{0,9}:\\s{0,9}0\\s{0,9}(?:;|!|$))");
  private static final int LONGEST_STYLE = 2000;

  private Tags() {}

  /** Whether a reader does not see the element. */
  static boolean hidden(Element element) {
    String style = element.attr("style");
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || HIDING.matcher(style.substring(0, Math.min(style.length(), LONGEST_STYLE))).find();
  }

  /** Whether the element begins and ends a paragraph. */
  static boolean block(Element element) {
    return BLOCK.contains(element.normalName());
  }

  /** Whether the element begins and ends a line. */
  static boolean line(Element element) {
    return LINE.contains(element.normalName());
  }

  /** Whether the element is a cell of a table. */
  static boolean cell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** The words in an element's class and id, in lower case. */
  static List<String> tokens(Element element) {
    String names = element.className() + " " + element.id();
    List<String> tokens = new ArrayList<>();
    int start = 0;
    int limit = Math.min(names.length(), LONGEST_STYLE);
    for (int i = 0; i <= limit; i++) {
      boolean end = i == limit || !Character.isLetterOrDigit(names.charAt(i));
      boolean hump = !end && i > start && hump(names, i);
      if (end || hump) {
        if (i > start) {
          tokens.add(names.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = end ? i + 1 : i;
      }
    }
    return tokens;
  }

  private static boolean hump(String names, int i) {
    return Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
  }
}
