package org.offlabel.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offlabel.evidence.model.answer.Answer;
import org.offlabel.evidence.model.answer.Question;
import org.offlabel.evidence.model.answer.SearchState;
import org.offlabel.evidence.model.answer.SourceEntry;
import org.offlabel.evidence.pipeline.Asking;
import org.offlabel.evidence.pipeline.Collecting;
import org.offlabel.evidence.pipeline.Consulted;
import org.offlabel.evidence.pipeline.Reading;
import org.offlabel.evidence.pipeline.Reading.WhatWasRead;
import org.offlabel.evidence.select.QuestionReading;
import org.offlabel.evidence.source.FolderReader;
import org.offlabel.evidence.vocabulary.Vocabulary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a question. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Answers whether a drug helps a condition, and shows the words behind it.",
    footer = {
      "",
      "Examples:",
      "  offlabel ask \"Can low-dose naltrexone help with multiple sclerosis?\"",
      "  offlabel ask \"Does it help?\" --drug naltrexone --condition \"Crohn's disease\"",
      "  offlabel ask \"Does ketamine help depression?\" --from downloads/ --no-starter",
      "  offlabel ask \"…\" --format html --output answer.html"
    })
final class AskCommand implements Callable<Integer> {

  /** The forms an answer can take. */
  enum Format {
    text,
    markdown,
    html,
    json
  }

  /** When to colour. */
  enum Colour {
    auto,
    always,
    never
  }

  private final Console console;
  private final LibraryDesk desk;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "QUESTION",
      arity = "1..*",
      description = "The question, such as \"Does ketamine help depression?\".")
  private List<String> words = List.of();

  @Option(
      names = "--from",
      paramLabel = "FOLDER",
      description = "Read this folder or file too: .txt, .md, .html. May be repeated.")
  private List<Path> from = List.of();

  @Option(names = "--no-starter", description = "Leave out the library that comes with it.")
  private boolean noStarter;

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Option(names = "--no-library", description = "Leave out what was added to the library.")
  private boolean noLibrary;

  @Option(
      names = "--drug",
      paramLabel = "NAME",
      description = "The drug, if the question's words do not tell.")
  private @Nullable String drug;

  @Option(
      names = "--condition",
      paramLabel = "NAME",
      description = "The condition, if the question's words do not tell.")
  private @Nullable String condition;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "text (default), markdown, html or json.")
  private Format format = Format.text;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the answer to this file instead of printing it.")
  private @Nullable Path output;

  @Option(names = "--quotes", description = "Show under each sentence the words it rests on.")
  private boolean quotes;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Wrap text to this many columns, at least 40 (default: the terminal's).")
  private @Nullable Integer width;

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      description = "auto (default), always or never.")
  private Colour colour = Colour.auto;

  AskCommand(Console console, LibraryDesk desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (width != null && width < 40) {
      throw new CommandLine.ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--width must be at least 40, and is " + width);
    }
    Vocabulary vocabulary = Vocabulary.bundled();
    return switch (new QuestionReading(vocabulary)
        .read(String.join(" ", words), Optional.ofNullable(drug), Optional.ofNullable(condition))) {
      case QuestionReading.Reading.Understood understood ->
          answer(vocabulary, understood.question());
      case QuestionReading.Reading.NotUnderstood not -> notUnderstood(not);
    };
  }

  private int notUnderstood(QuestionReading.Reading.NotUnderstood not) {
    StringBuilder said = new StringBuilder("offlabel: no ").append(not.part());
    said.append(" was recognised in the question");
    if (!not.words().isBlank()) {
      said.append(" (not understood: “").append(Shown.plain(not.words())).append("”)");
    }
    console.err().println(said.append('.'));
    if (!not.nearSpellings().isEmpty()) {
      console.err().println("Did you mean " + String.join(", ", not.nearSpellings()) + "?");
    }
    console.err().println("Name it with --" + not.part() + " NAME, or ask again in other words.");
    return 2;
  }

  private int answer(Vocabulary vocabulary, Question question) {
    Consulted consulted =
        noLibrary
            ? Consulted.leftOut()
            : desk.consult(library.place(console), vocabulary, question);
    WhatWasRead read = new Reading(new FolderReader()).read(from, !noStarter, consulted);
    Answer answer =
        new Asking(vocabulary, Version.NUMBER)
            .ask(question, new Collecting(vocabulary).collect(read.results()), read.searched());
    String rendered =
        new Renderings(width == null ? console.width() : width, colour(), quotes)
            .render(answer, format);
    if (!write(rendered)) {
      return 1;
    }
    return complain(answer) ? 1 : 0;
  }

  private boolean colour() {
    return switch (colour) {
      case always -> true;
      case never -> false;
      case auto -> console.colour() && output == null;
    };
  }

  private boolean write(String rendered) {
    if (output == null) {
      console.out().print(rendered);
      console.out().flush();
      return true;
    }
    try {
      WholeFile.write(output, rendered);
      console.err().println("Wrote " + output + ".");
      return true;
    } catch (IOException e) {
      console.err().println("offlabel: could not write " + output + ": " + e.getMessage());
      return false;
    }
  }

  /** Names on standard error what could not be read; whether there was anything. */
  private boolean complain(Answer answer) {
    List<String> complaints = new ArrayList<>();
    for (SourceEntry entry : answer.sources()) {
      if (entry instanceof SourceEntry.NotRead failed) {
        complaints.add(failed.origin() + ": " + failed.unreadable().reason());
      }
    }
    for (SearchState state : answer.searched()) {
      if (state.status() == SearchState.Status.FAILED && complaints.isEmpty()) {
        complaints.add(state.source() + ": " + state.reason().orElse("failed"));
      }
    }
    complaints.forEach(
        complaint -> console.err().println("offlabel: not read: " + Shown.plain(complaint)));
    return !complaints.isEmpty();
  }
}
