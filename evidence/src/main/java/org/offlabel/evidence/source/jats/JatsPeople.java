package org.offlabel.evidence.source.jats;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.offlabel.evidence.source.article.ArticleDraft;
import org.offlabel.evidence.source.xml.MarkupText;
import org.offlabel.evidence.source.xml.XmlCursor;

/** Reads who wrote an article, who paid for it, and what they declare. */
final class JatsPeople {

  private final ArticleDraft draft;

  JatsPeople(ArticleDraft draft) {
    this.draft = draft;
  }

  void group(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.plainName()) {
        case "contrib" -> contributor(in);
        case "author-comment", "fn" -> draft.note("Authors' note", in.text());
        default -> in.skip();
      }
    }
  }

  private void contributor(XmlCursor in) throws XMLStreamException {
    String type = in.attribute("contrib-type");
    boolean author = type.isEmpty() || type.equals("author") || type.equals("collab");
    String name = "";
    while (in.child()) {
      switch (in.plainName()) {
        case "name" -> name = name(in);
        case "name-alternatives" -> name = alternatives(in);
        case "collab", "string-name", "on-behalf-of" ->
            name = name.isEmpty() ? own(in) : skipped(in, name);
        default -> in.skip();
      }
    }
    if (author) {
      draft.author(name);
    } else {
      draft.note(Character.toUpperCase(type.charAt(0)) + type.substring(1), name);
    }
  }

  private static String skipped(XmlCursor in, String name) throws XMLStreamException {
    in.skip();
    return name;
  }

  /** A group's own name, without the list of its members. */
  private static String own(XmlCursor in) throws XMLStreamException {
    StringBuilder out = new StringBuilder();
    MarkupText.append(
        in,
        out,
        (cursor, words) -> {
          String part = cursor.plainName();
          boolean members =
              part.equals("contrib-group") || part.equals("aff") || part.equals("xref");
          if (members) {
            cursor.skip();
          }
          return members;
        });
    return out.toString().strip();
  }

  private static String alternatives(XmlCursor in) throws XMLStreamException {
    String name = "";
    while (in.child()) {
      if (name.isEmpty() && in.plainName().equals("name")) {
        name = name(in);
      } else {
        in.skip();
      }
    }
    return name;
  }

  /** "Roe JQ", as PubMed writes it. */
  static String name(XmlCursor in) throws XMLStreamException {
    String last = "";
    String given = "";
    while (in.child()) {
      switch (in.plainName()) {
        case "surname" -> last = in.text().strip();
        case "given-names" -> given = in.text().strip();
        default -> in.skip();
      }
    }
    return (last + " " + initials(given)).strip();
  }

  private static String initials(String given) {
    boolean already = given.length() <= 3 && given.equals(given.toUpperCase(Locale.ROOT));
    if (already && given.indexOf('.') < 0) {
      return given;
    }
    StringBuilder out = new StringBuilder();
    for (String part : given.replace('-', ' ').replace('.', ' ').strip().split(" +", -1)) {
      out.append(part.isEmpty() ? "" : part.substring(0, part.offsetByCodePoints(0, 1)));
    }
    return out.toString();
  }

  /** Notes at the authors' names: conflicts of interest, contributions. */
  void notes(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      String type = in.attribute("fn-type").toLowerCase(Locale.ROOT);
      boolean conflict = type.contains("conflict") || type.contains("coi");
      boolean note = in.plainName().equals("fn");
      if (note) {
        draft.note(conflict ? "Conflict of interest" : "Authors' note", in.text());
      } else {
        in.skip();
      }
    }
  }

  void funding(XmlCursor in) throws XMLStreamException {
    while (in.child()) {
      switch (in.plainName()) {
        case "funding-statement" -> draft.note("Funding", in.text());
        case "award-group" -> award(in);
        default -> in.skip();
      }
    }
  }

  private void award(XmlCursor in) throws XMLStreamException {
    StringBuilder grant = new StringBuilder();
    while (in.child()) {
      switch (in.plainName()) {
        case "funding-source", "award-id" -> {
          String words = in.text().strip();
          grant.append(grant.isEmpty() || words.isEmpty() ? "" : ", ").append(words);
        }
        default -> in.skip();
      }
    }
    draft.note("Grant", grant.toString());
  }
}
