package org.offlabel.evidence.answer.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.offlabel.evidence.model.answer.Evidence;
import org.offlabel.evidence.model.answer.SourceEntry;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.model.fact.StudyMention;
import org.offlabel.evidence.model.study.Copy;

/** The list of everything that was read and of what could not be. */
final class SourceList {

  private final Evidence evidence;
  private final List<Unreadable> unreadable;
  private final Set<DocumentId> reports = new HashSet<>();
  private final Set<DocumentId> registrations = new HashSet<>();
  private final Set<DocumentId> tellOfStudies = new HashSet<>();
  private final Set<DocumentId> patients = new HashSet<>();
  private final Set<DocumentId> speak = new HashSet<>();

  SourceList(Evidence evidence, List<Unreadable> unreadable) {
    this.evidence = evidence;
    this.unreadable = unreadable;
    evidence.studies().stream()
        .flatMap(study -> study.appraised().study().mentions().stream())
        .forEach(this::note);
    Stream.concat(
            evidence.patients().experiences().stream().map(e -> e.quote()),
            evidence.patients().notCounted().stream().map(none -> none.quote()))
        .map(Quote::document)
        .forEach(patients::add);
    Stream.concat(
            evidence.statements().stream().flatMap(s -> s.quotes().stream()),
            evidence.safety().stream().flatMap(s -> s.quotes().stream()))
        .map(Quote::document)
        .forEach(speak::add);
  }

  private void note(StudyMention mention) {
    switch (mention.kind()) {
      case REPORT -> reports.add(mention.document());
      case REGISTRATION -> registrations.add(mention.document());
      case DESCRIPTION, REFERENCE -> tellOfStudies.add(mention.document());
    }
  }

  List<SourceEntry> list() {
    List<SourceEntry> entries = new ArrayList<>();
    for (Document document : evidence.documents()) {
      Optional<Copy> copy =
          evidence.copies().stream().filter(c -> c.copy().equals(document.id())).findFirst();
      String role = copy.isPresent() ? "copy" : role(document);
      entries.add(new SourceEntry.Read(document, copy.isPresent() || !role.isEmpty(), role, copy));
    }
    unreadable.forEach(failed -> entries.add(new SourceEntry.NotRead(failed)));
    return entries;
  }

  /** What part the document plays; empty where nothing in it bears on the question. */
  private String role(Document document) {
    DocumentId id = document.id();
    List<String> parts = new ArrayList<>();
    if (reports.contains(id)) {
      parts.add("report of a study");
    }
    if (registrations.contains(id)) {
      parts.add("registration of a study");
    }
    if (!reports.contains(id) && tellOfStudies.contains(id)) {
      parts.add("tells of studies");
    }
    if (speak.contains(id) && parts.isEmpty()) {
      parts.add(
          switch (document.kind()) {
            case LABEL -> "label";
            case GUIDELINE -> "guidance";
            case ARTICLE, REGISTRATION, WEB_PAGE, FORUM, MACHINE_WRITTEN_ANSWER, STUDY_RECORD ->
                "tells of the drug";
          });
    }
    if (patients.contains(id)) {
      parts.add("patients' posts");
    }
    return String.join(", ", parts);
  }
}
