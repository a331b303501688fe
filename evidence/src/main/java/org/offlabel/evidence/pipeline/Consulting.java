package org.offlabel.evidence.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.answer.SearchState.Status;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Identifier;
import org.offlabel.evidence.model.document.Noted;
import org.offlabel.evidence.pipeline.Library.Holdings;
import org.offlabel.evidence.vocabulary.Vocabulary;

/**
 * Takes from a library what may bear on a question: what names the drug and the condition, labels
 * that name the drug, and what these bring with them: notices about them, registrations of the same
 * studies, and what they cite as far as it names the drug. Whether it does bear on the question is
 * decided when the answer is made; nothing that would is left behind here.
 */
public final class Consulting {

  private final MentionsRule mentions;

  /** Consults with the names that {@code vocabulary} knows. */
  public Consulting(Vocabulary vocabulary) {
    this.mentions = new MentionsRule(vocabulary);
  }

  /** Everything in {@code library} that may bear on {@code question}. */
  public Consulted consult(Library library, Question question) {
    Holdings holdings = library.holdings();
    if (holdings.documents() == 0) {
      return Consulted.noneYet();
    }
    Set<String> drug = mentions.keysOf(question.drug());
    Set<String> condition = mentions.keysOf(question.condition());
    Set<String> labels = MentionsRule.keysOf(List.of(DocumentKind.LABEL));
    Found found = new Found();
    for (Set<String> other : List.of(condition, labels)) {
      found.add(library.withKeys(mentions.version(), List.of(drug, other)));
    }
    library.lacking(
        mentions.version(),
        document -> {
          List<String> keys = mentions.derive(document).keys();
          if (meets(keys, drug) && (meets(keys, condition) || meets(keys, labels))) {
            found.add(List.of(document));
          }
        });
    addCompany(library, found, drug);
    return new Consulted(found.sorted(), Status.SEARCHED, remark(holdings));
  }

  private void addCompany(Library library, Found found, Set<String> drug) {
    Set<Identifier> cited = found.cited();
    Set<Identifier> own = found.own();
    cited.removeAll(own);
    library.identified(cited).stream()
        .filter(document -> meets(mentions.derive(document).keys(), drug))
        .forEach(document -> found.add(List.of(document)));
    own = found.own();
    found.add(library.identified(own));
    found.add(library.relatedTo(own));
  }

  private static boolean meets(List<String> keys, Set<String> wanted) {
    return keys.stream().anyMatch(wanted::contains);
  }

  /** "of 1,200 documents, last fed 2026-11-22". */
  private static String remark(Holdings holdings) {
    String count = String.format(Locale.ROOT, "%,d", holdings.documents());
    String noun = holdings.documents() == 1 ? " document" : " documents";
    return "of " + count + noun + holdings.lastFed().map(day -> ", last fed " + day).orElse("");
  }

  /** What was taken so far, each document once. */
  private static final class Found {

    private final Map<Library.Place, Document> documents =
        new TreeMap<>(Comparator.comparing(Library.Place::origin).thenComparing(Library.Place::id));

    void add(List<Document> more) {
      more.forEach(
          document -> documents.put(new Library.Place(document.origin(), document.id()), document));
    }

    Set<Identifier> own() {
      Set<Identifier> own = new TreeSet<>();
      for (Document document : documents.values()) {
        document.metadata().identifiers().stream().map(Noted::value).forEach(own::add);
      }
      return own;
    }

    Set<Identifier> cited() {
      Set<Identifier> cited = new TreeSet<>();
      for (Document document : documents.values()) {
        document.references().forEach(entry -> cited.addAll(entry.identifiers()));
      }
      return cited;
    }

    List<Document> sorted() {
      return List.copyOf(documents.values());
    }
  }
}
