package org.offlabel.evidence.extract.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Span;

/** The sections of a drug label that says by lines "Section: code name" where each begins. */
public final class LabelOutline {

  private static final String MARK = "Section: ";
  private static final Pattern CODE = Pattern.compile("\\b\\d{4,6}-\\d\\b");

  private final Tellings tellings;
  private final List<LabelPart> parts = new ArrayList<>();
  private List<String> path = List.of();
  private Optional<Telling> section = Optional.empty();
  private Optional<Telling> heading = Optional.empty();
  private List<Telling> sentences = new ArrayList<>();
  private int next;

  private LabelOutline(Tellings tellings) {
    this.tellings = tellings;
  }

  /** Whether the document is a label with such lines. */
  public static boolean isIn(Document document) {
    return document.kind() == DocumentKind.LABEL && start(document).isPresent();
  }

  /** Where the first section begins: its heading, if it has one. */
  static Optional<Span> start(Document document) {
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (isMark(blocks.get(i), document)) {
        boolean headed = i > 0 && blocks.get(i - 1).role() == BlockRole.HEADING;
        return Optional.of(blocks.get(headed ? i - 1 : i).span());
      }
    }
    return Optional.empty();
  }

  /** The parts of the label, in order; none for other documents. */
  public static List<LabelPart> of(Tellings tellings) {
    LabelOutline outline = new LabelOutline(tellings);
    Document document = tellings.document().document();
    if (isIn(document)) {
      document.blocks().forEach(block -> outline.take(block, document));
      outline.close();
    }
    return List.copyOf(outline.parts);
  }

  private void take(Block block, Document document) {
    if (isMark(block, document)) {
      mark(block.span().of(document.text()));
    } else if (block.isArticle()) {
      List<Telling> own = tellingsOf(block);
      if (block.role() == BlockRole.HEADING) {
        close();
        heading = own.stream().findFirst();
      } else {
        sentences.addAll(own);
      }
    }
  }

  /** The codes of a section stand below its heading. */
  private void mark(String words) {
    if (!sentences.isEmpty()) {
      close();
    }
    List<String> codes = new ArrayList<>();
    Matcher matcher = CODE.matcher(words);
    while (matcher.find()) {
      codes.add(matcher.group());
    }
    if (codes.size() == 1) {
      section = heading;
    }
    path = codes;
  }

  private void close() {
    Optional<Telling> own = heading.filter(h -> section.filter(h::equals).isEmpty());
    if (!path.isEmpty() && (own.isPresent() || !sentences.isEmpty())) {
      parts.add(new LabelPart(path, section, own, sentences));
    }
    sentences = new ArrayList<>();
    heading = Optional.empty();
  }

  private List<Telling> tellingsOf(Block block) {
    List<Telling> own = new ArrayList<>();
    List<Telling> all = tellings.all();
    while (next < all.size() && all.get(next).sentence().span().start() < block.span().end()) {
      if (all.get(next).sentence().span().start() >= block.span().start()) {
        own.add(all.get(next));
      }
      next++;
    }
    return own;
  }

  private static boolean isMark(Block block, Document document) {
    return block.role() == BlockRole.BYLINE
        && document.text().startsWith(MARK, block.span().start());
  }
}
