package org.offlabel.evidence.answer.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.BottomLine;
import org.offlabel.evidence.model.answer.Certainty;

/**
 * The answer as one HTML page that needs nothing beside it: no script, no request, its style sheet
 * inside and allowed by its hash. Opening a citation shows the quoted words in their context; in
 * print the same notes stand at the end.
 */
public final class HtmlRendering implements Rendering {

  private final String style = style();

  /** A rendering; it keeps no state between answers. */
  public HtmlRendering() {}

  @Override
  public String render(Answer answer) {
    Page page = Page.of(answer);
    SourceNumbers numbers = new SourceNumbers(answer, page);
    HtmlNotes notes = new HtmlNotes(numbers);
    Markup to = new Markup();
    to.trusted("<!DOCTYPE html>\n").open("html", "lang", "en");
    head(page.title(), to);
    to.open("body");
    to.element("a", "Skip to the answer", "class", "skip", "href", "#bottom-line");
    header(answer, page, to);
    to.open("div", "class", "frame");
    contents(page, to);
    to.open("main");
    HtmlParts parts = new HtmlParts(to, notes);
    verdict(answer.bottomLine(), page, parts, to);
    page.chapters().forEach(parts::chapter);
    new HtmlSources(to, numbers, notes).write(answer);
    notes.write(to);
    to.closeLine().closeLine();
    to.open("footer").element("p", SourceWords.colophon(answer)).closeLine();
    to.closeLine().closeLine();
    return to.finished();
  }

  private void head(String title, Markup to) {
    String policy =
        "default-src 'none'; style-src 'sha256-"
            + sha256(style)
            + "'; base-uri 'none';"
            + " form-action 'none'";
    to.open("head");
    to.open("meta", "charset", "utf-8");
    to.open("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    to.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    to.open("meta", "name", "color-scheme", "content", "light dark");
    to.open("meta", "name", "referrer", "content", "no-referrer");
    to.element("title", title + " · Offlabel");
    to.open("style").trusted(style).close();
    to.closeLine();
  }

  private static void header(Answer answer, Page page, Markup to) {
    to.open("header");
    to.element("p", "Offlabel", "class", "brand");
    to.element("h1", page.title());
    to.open("p", "class", "asked").text("Asked:").space();
    to.element("q", answer.question().text(), "dir", "auto").close();
    to.closeLine();
  }

  private static void contents(Page page, Markup to) {
    to.open("nav", "aria-label", "Contents").open("ul");
    item("bottom-line", "Bottom line", to);
    page.chapters().forEach(chapter -> item(chapter.id(), chapter.title(), to));
    item("sources", "Sources", to);
    to.close().closeLine();
  }

  private static void item(String id, String title, Markup to) {
    to.open("li").element("a", title, "href", "#" + id).close();
  }

  private static void verdict(BottomLine bottomLine, Page page, HtmlParts parts, Markup to) {
    String tone =
        switch (bottomLine.verdict()) {
          case HELPS, MAY_HELP -> "good";
          case UNCERTAIN, NO_EVIDENCE_FOUND -> "open";
          case MAY_NOT_HELP, DOES_NOT_HELP, HARMS -> "bad";
        };
    to.open("section", "class", "verdict " + tone, "aria-labelledby", "bottom-line");
    to.element("h2", "Bottom line", "id", "bottom-line");
    to.open("div", "class", "judgement");
    to.element("p", Wording.capitalised(bottomLine.verdict().label()), "class", "word");
    to.open("div", "class", "certainty");
    new HtmlFigures(to).certainty(bottomLine.certainty());
    if (bottomLine.certainty() != Certainty.NONE) {
      to.element("p", Wording.capitalised(bottomLine.certainty().label()) + " certainty");
    }
    to.close().close();
    page.headline().forEach(line -> parts.part(new Part.Prose(List.of(line))));
    to.closeLine();
  }

  private static String style() {
    try (InputStream in = HtmlRendering.class.getResourceAsStream("answer.css")) {
      if (in == null) {
        throw new IllegalStateException("answer.css is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
