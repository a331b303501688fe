package org.offlabel.evidence.extract.statement;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.offlabel.evidence.extract.AnnotatedDocument;
import org.offlabel.evidence.extract.harm.SafetyExtractor;
import org.offlabel.evidence.model.concept.Concept;
import org.offlabel.evidence.model.document.Document;
import org.offlabel.evidence.model.document.Quote;
import org.offlabel.evidence.model.document.ReadResult;
import org.offlabel.evidence.model.document.Unreadable;
import org.offlabel.evidence.model.fact.Regimen;
import org.offlabel.evidence.model.fact.SafetyStatement;
import org.offlabel.evidence.model.fact.Statement;
import org.offlabel.evidence.source.FolderReader;
import org.offlabel.evidence.vocabulary.Vocabulary;

/** Prints what is read out of the files and folders named as arguments, for reading it over. */
final class StatementDump {

  private StatementDump() {}

  public static void main(String[] arguments) {
    List<Path> sources = Arrays.stream(arguments).map(Path::of).toList();
    Vocabulary vocabulary = Vocabulary.bundled();
    StatementExtractor statements = new StatementExtractor();
    SafetyExtractor safety = new SafetyExtractor();
    for (ReadResult result : new FolderReader().read(sources)) {
      switch (result) {
        case Unreadable unreadable -> System.out.println(unreadable);
        case Document document -> {
          System.out.println("=== " + document.origin() + " " + document.kind());
          AnnotatedDocument annotated = AnnotatedDocument.of(document, vocabulary);
          statements.in(annotated).forEach(StatementDump::print);
          safety.in(annotated).forEach(StatementDump::print);
        }
      }
    }
  }

  static void print(Statement s) {
    String hedged = s.hedged() ? " hedged" : "";
    System.out.printf(
        "%s %s%s | %s | for %s | out %s | topic %s | %s %s%n",
        s.kind(),
        s.stance(),
        hedged,
        shown(s.regimen()),
        names(s.conditions()),
        names(s.outcomes()),
        s.topic().orElse("-"),
        s.speaker().kind(),
        s.speaker().name().orElse(""));
    print(s.quotes());
  }

  static void print(SafetyStatement s) {
    System.out.printf(
        "%s '%s' = %s | %s | %s %s%s%n",
        s.kind(),
        s.what(),
        s.concept().map(c -> c.kind() + ":" + c.name()).orElse("?"),
        shown(s.regimen()),
        s.frequency().orElse("-"),
        s.status(),
        s.reassuring() ? " reassuring" : "");
    print(s.quotes());
  }

  private static void print(List<Quote> quotes) {
    quotes.forEach(quote -> System.out.println("      " + quote.text().replace('\n', ' ')));
  }

  private static String shown(Regimen regimen) {
    return regimen.drug().name()
        + regimen.band().map(band -> " " + band).orElse("")
        + regimen.dose().map(dose -> " " + dose.shown()).orElse("");
  }

  private static String names(List<Concept> concepts) {
    return concepts.stream().map(Concept::name).collect(Collectors.joining(", "));
  }
}
