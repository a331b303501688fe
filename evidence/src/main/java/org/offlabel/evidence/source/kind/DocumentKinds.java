package org.offlabel.evidence.source.kind;

import java.util.ArrayList;
import java.util.List;
import org.offlabel.evidence.model.document.Block;
import org.offlabel.evidence.model.document.BlockRole;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Span;
import org.offlabel.evidence.model.document.Trait;
import org.offlabel.evidence.source.page.Announcements;
import org.offlabel.evidence.source.page.Page;

/** Tells what sort of document a page is, from its content alone. */
public final class DocumentKinds {

  private static final int MOST_EVIDENCE = 8;
  private static final double ARTICLE_BESIDE_POSTS = 0.2;

  private final Sections sections = Sections.bundled();

  /** Judges one page. */
  public Judgement judge(Page page) {
    List<Trait> traits = new ArrayList<>();
    MachineWriting machine = MachineWriting.of(page, sections);
    if (machine.shown()) {
      traits.add(trait(Trait.Kind.MACHINE_WRITTEN, machine.evidence()));
    }
    List<Span> marks = CitationMarks.withoutList(page);
    if (!marks.isEmpty()) {
      traits.add(trait(Trait.Kind.CITES_WITHOUT_REFERENCE_LIST, marks));
    }
    List<Span> announced = Announcements.withoutList(page.text(), page.blocks());
    if (!announced.isEmpty()) {
      traits.add(trait(Trait.Kind.ANNOUNCED_LIST_MISSING, announced));
    }
    return new Judgement(kind(page, machine.shown()), traits);
  }

  private DocumentKind kind(Page page, boolean machine) {
    if (machine) {
      return DocumentKind.MACHINE_WRITTEN_ANSWER;
    }
    if (forum(page)) {
      return DocumentKind.FORUM;
    }
    return sections.kind(page).orElse(DocumentKind.WEB_PAGE);
  }

  private static Trait trait(Trait.Kind kind, List<Span> evidence) {
    return new Trait(kind, evidence.stream().sorted().distinct().limit(MOST_EVIDENCE).toList());
  }

  /** Two posts or more with hardly anything beside them. */
  private static boolean forum(Page page) {
    long posts = length(page, BlockRole.COMMENT);
    long article = length(page, BlockRole.PARAGRAPH) + length(page, BlockRole.LIST_ITEM);
    return page.comments().size() >= 2 && article < ARTICLE_BESIDE_POSTS * posts;
  }

  private static long length(Page page, BlockRole role) {
    return page.blocks().stream()
        .filter(block -> block.role() == role)
        .map(Block::span)
        .mapToLong(Span::length)
        .sum();
  }
}
