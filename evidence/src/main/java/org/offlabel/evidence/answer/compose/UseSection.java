package org.offlabel.evidence.answer.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.Sentence;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.concept.DoseBand;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.DocumentKind;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.fact.Dose;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** What the drug is: what it is approved for, how it is used off label, how it may work. */
final class UseSection {

  private static final int QUOTES = 3;

  private final Vocabulary vocabulary;
  private final Wording wording;

  UseSection(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.wording = new Wording(vocabulary);
  }

  List<Sentence> write(Evidence evidence) {
    Sentences sentences = new Sentences();
    approval(evidence, sentences);
    offLabel(evidence, sentences);
    doses(evidence, sentences);
    mechanism(evidence, sentences);
    return sentences.written();
  }

  private void approval(Evidence evidence, Sentences sentences) {
    Map<Concept, List<Quote>> approved = new LinkedHashMap<>();
    List<Quote> notApproved = new ArrayList<>();
    for (Statement statement : labelsFirst(evidence)) {
      for (Concept condition : statement.conditions()) {
        if (statement.stance() == Statement.Stance.FOR) {
          approved.computeIfAbsent(condition, key -> new ArrayList<>()).addAll(statement.quotes());
        } else if (isAsked(evidence, condition)) {
          notApproved.addAll(statement.quotes());
        }
      }
    }
    if (!approved.isEmpty()) {
      List<String> uses = new ArrayList<>();
      List<Quote> quotes = new ArrayList<>();
      approved.forEach(
          (condition, words) -> {
            uses.add(wording.of(condition, words));
            quotes.addAll(few(words));
          });
      sentences.add(
          Wording.capital(evidence.question().drug().name())
              + " is approved for "
              + Wording.list(uses)
              + ".",
          quotes);
    }
    if (!approved.isEmpty()
        && notApproved.isEmpty()
        && approved.keySet().stream().noneMatch(condition -> isAsked(evidence, condition))) {
      sentences.add(
          "No approval for "
              + evidence.question().condition().name()
              + " was found in what was read.",
          List.of(),
          Absence.of(evidence, "approval"));
    }
    sentences.add(
        "It is not approved for " + evidence.question().condition().name() + ".", few(notApproved));
  }

  /** What the label itself says comes before what others say of it. */
  private static List<Statement> labelsFirst(Evidence evidence) {
    Set<DocumentId> labels = labels(evidence);
    return of(evidence, Statement.Kind.APPROVAL).stream()
        .sorted(Comparator.comparing(s -> !labels.contains(s.quotes().getLast().document())))
        .toList();
  }

  private static Set<DocumentId> labels(Evidence evidence) {
    return evidence.documents().stream()
        .filter(document -> document.kind() == DocumentKind.LABEL)
        .map(Document::id)
        .collect(Collectors.toSet());
  }

  private boolean isAsked(Evidence evidence, Concept condition) {
    return vocabulary.isA(condition, evidence.question().condition());
  }

  private static void offLabel(Evidence evidence, Sentences sentences) {
    List<Quote> quotes =
        of(evidence, Statement.Kind.USE).stream()
            .filter(statement -> statement.topic().filter("off label"::equals).isPresent())
            .flatMap(statement -> statement.quotes().stream())
            .toList();
    sentences.add(
        "Its use in " + evidence.question().condition().name() + " is off label.", few(quotes));
    List<Quote> compounded =
        of(evidence, Statement.Kind.USE).stream()
            .filter(statement -> statement.topic().filter("compounded"::equals).isPresent())
            .flatMap(statement -> statement.quotes().stream())
            .toList();
    if (evidence.question().band().equals(Optional.of(DoseBand.LOW))) {
      sentences.add("The dose used is made up by a compounding pharmacy.", few(compounded));
    }
  }

  private static void doses(Evidence evidence, Sentences sentences) {
    Set<DocumentId> labels = labels(evidence);
    Map<String, List<Quote>> approved = new LinkedHashMap<>();
    Map<String, List<Quote>> other = new LinkedHashMap<>();
    boolean low = evidence.question().band().equals(Optional.of(DoseBand.LOW));
    for (Statement statement : of(evidence, Statement.Kind.DOSING)) {
      boolean label = labels.contains(statement.quotes().getLast().document());
      boolean asked = !low || statement.regimen().band().equals(Optional.of(DoseBand.LOW));
      Optional<Dose> dose = statement.regimen().dose();
      if (dose.isPresent() && (asked || label)) {
        (label ? approved : other)
            .computeIfAbsent(dose.get().shown(), key -> new ArrayList<>())
            .addAll(statement.quotes());
      }
    }
    doses("Doses on its labels: ", approved, sentences);
    doses(approved.isEmpty() ? "Doses named: " : "Doses named elsewhere: ", other, sentences);
  }

  private static void doses(String lead, Map<String, List<Quote>> doses, Sentences sentences) {
    sentences.add(
        lead + String.join("; ", doses.keySet()) + ".",
        doses.values().stream().flatMap(quotes -> few(quotes).stream()).toList());
  }

  private static void mechanism(Evidence evidence, Sentences sentences) {
    Map<String, List<Quote>> topics = new LinkedHashMap<>();
    for (Statement statement : of(evidence, Statement.Kind.MECHANISM)) {
      statement
          .topic()
          .ifPresent(
              topic ->
                  topics
                      .computeIfAbsent(topic, key -> new ArrayList<>())
                      .addAll(statement.quotes()));
    }
    if (!topics.isEmpty()) {
      sentences.add(
          "How it might work, as the sources put it: "
              + Wording.list(List.copyOf(topics.keySet()))
              + ".",
          topics.values().stream().flatMap(quotes -> few(quotes).stream()).toList());
    }
  }

  private static List<Statement> of(Evidence evidence, Statement.Kind kind) {
    return evidence.statements().stream().filter(s -> s.kind() == kind).toList();
  }

  private static List<Quote> few(List<Quote> quotes) {
    return quotes.stream().distinct().limit(QUOTES).toList();
  }
}
