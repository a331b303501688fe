package org.offlabel.evidence.source.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.PartialDate;
import org.offlabel.evidence.model.document.Relation;
import org.offlabel.evidence.source.record.RecordText;

/** The fields of one article while they are read. Blank words are left out everywhere. */
public final class ArticleDraft {

  /** "Label: value". */
  record Line(String label, String value) {}

  /** A part of an abstract; the heading is empty where it has none. */
  record Section(String heading, String words) {}

  /** Another article, with the words that name it. */
  record Related(Relation.Kind kind, Optional<Identifier> other, String words) {}

  /** An entry of the reference list. */
  record Cited(String words, List<Identifier> identifiers) {}

  final JournalCitation citation = new JournalCitation();
  final List<String> authors = new ArrayList<>();
  final Set<Identifier> identifiers = new LinkedHashSet<>();
  final Set<String> types = new LinkedHashSet<>();
  final List<Line> notes = new ArrayList<>();
  final List<Related> relations = new ArrayList<>();
  final List<Section> sections = new ArrayList<>();
  final List<Section> otherSections = new ArrayList<>();
  final List<Term> terms = new ArrayList<>();
  final List<Cited> references = new ArrayList<>();
  String title = "";
  String bookTitle = "";
  String vernacular = "";
  Optional<PartialDate> electronic = Optional.empty();
  Optional<PartialDate> revised = Optional.empty();

  /** An index term and its list. */
  record Term(String list, String words) {}

  /** Where it was published, for filling in. */
  public JournalCitation citation() {
    return citation;
  }

  /** The title; of several the first. */
  public void title(String words) {
    title = title.isBlank() ? words : title;
  }

  /** The title of the book it is a part of, which is its own where it is the whole book. */
  public void bookTitle(String words) {
    bookTitle = words;
  }

  /** The title in the language of the article. */
  public void vernacular(String words) {
    vernacular = words;
  }

  /** A person, surname first and initials last, or a group. */
  public void author(String name) {
    if (!name.isBlank()) {
      authors.add(name);
    }
  }

  /** When it was published electronically. */
  public void electronic(Optional<PartialDate> date) {
    electronic = date;
  }

  /** When the record was changed last. */
  public void revised(Optional<PartialDate> date) {
    revised = date;
  }

  /** A number of the article itself, or of the study it reports. */
  public void identifier(Identifier identifier) {
    identifiers.add(identifier);
  }

  /** What it is, in the source's words. */
  public void type(String words) {
    if (!words.isBlank()) {
      types.add(words);
    }
  }

  /** Whether it was said to be of this type. */
  public boolean isOfType(String words) {
    return types.contains(words);
  }

  /** Something about it that has no field of its own. */
  public void note(String label, String value) {
    if (!value.isBlank()) {
      notes.add(new Line(label, value));
    }
  }

  /** Another article it is related to. */
  public void relation(Relation.Kind kind, Optional<Identifier> other, String words) {
    relations.add(new Related(kind, other, words));
  }

  /** The next part of the abstract. */
  public void section(String heading, String words) {
    if (!words.isBlank()) {
      sections.add(new Section(heading, words));
    }
  }

  /** The next part of another abstract, such as one for lay people or in another language. */
  public void otherSection(String heading, String words) {
    if (!words.isBlank()) {
      otherSections.add(new Section(heading, words));
    }
  }

  /** An index term; the terms of one list are written in one line, in the order of the lists. */
  public void term(String list, String words) {
    if (!words.isBlank()) {
      terms.add(new Term(list, words));
    }
  }

  /** The next entry of the reference list. */
  public void reference(String words, List<Identifier> numbers) {
    if (!words.isBlank()) {
      references.add(new Cited(words, List.copyOf(numbers)));
    }
  }

  /** Whether it has neither title nor abstract: nothing that could be quoted. */
  public boolean isWordless() {
    return title.isBlank()
        && vernacular.isBlank()
        && bookTitle.isBlank()
        && sections.isEmpty()
        && otherSections.isEmpty();
  }

  /** Writes it in the usual order. */
  public RecordText written() {
    RecordText out = begun();
    end(out);
    return out;
  }

  /** Writes what comes before the article itself: all but index terms and references. */
  public RecordText begun() {
    title(vernacular.isBlank() ? bookTitle : "");
    RecordText out = new RecordText();
    new ArticleWriter(this, out).begin();
    return out;
  }

  /** Writes title, authors and abstract of an article that is attached to another. */
  public void writeAttached(RecordText out) {
    out.paragraph(title);
    out.byline("Authors of the attached article", String.join("; ", authors));
    sections.forEach(section -> out.paragraph(section.words()));
  }

  /** Writes index terms and references below the article itself. */
  public void end(RecordText out) {
    new ArticleWriter(this, out).end();
  }
}
