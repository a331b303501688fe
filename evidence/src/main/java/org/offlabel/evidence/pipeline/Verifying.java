package org.offlabel.evidence.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offlabel.evidence.answer.verify.AnswerVerification;
import org.offlabel.evidence.answer.verify.Problem;
import org.offlabel.evidence.answer.verify.StoredAnswer;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.DocumentId;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.pipeline.Reading.WhatWasRead;
import org.offlabel.evidence.select.QuestionReading;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Proves a stored answer: reads its documents again, asks its question again, and compares. */
public final class Verifying {

  private final Vocabulary vocabulary;
  private final Reading reading;
  private final String version;

  /** Verifies as the program of {@code version}, reading with {@code reading}. */
  public Verifying(Vocabulary vocabulary, Reading reading, String version) {
    this.vocabulary = vocabulary;
    this.reading = reading;
    this.version = version;
  }

  /**
   * What does not hold in {@code json}; empty where everything does. Documents are looked for where
   * the answer says they were, relative to the current folder.
   */
  public List<Problem> verify(String json) {
    StoredAnswer stored;
    try {
      stored = StoredAnswer.read(json);
    } catch (IllegalArgumentException e) {
      return List.of(new Problem("$", String.valueOf(e.getMessage())));
    }
    Optional<Question> question = question(stored);
    if (question.isEmpty()) {
      return List.of(
          new Problem("$.question", "names no drug and condition that the program knows"));
    }
    WhatWasRead read = reading.again(stored);
    Map<DocumentId, Document> documents = new HashMap<>();
    for (ReadResult result : read.results()) {
      if (result instanceof Document document) {
        documents.put(document.id(), document);
      }
    }
    return new AnswerVerification(
            (id, origin) -> Optional.ofNullable(documents.get(id)),
            () ->
                new Asking(vocabulary, version)
                    .ask(
                        question.get(),
                        new Collecting(vocabulary).collect(read.results()),
                        read.searched()))
        .verify(json);
  }

  private Optional<Question> question(StoredAnswer stored) {
    return switch (new QuestionReading(vocabulary)
        .read(
            stored.question(),
            Optional.of(stored.regimen().orElse(stored.drug())),
            Optional.of(stored.condition()))) {
      case QuestionReading.Reading.Understood understood -> Optional.of(understood.question());
      case QuestionReading.Reading.NotUnderstood not -> Optional.empty();
    };
  }
}
