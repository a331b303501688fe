package org.offlabel.evidence.library.query;

/** One piece of a query, with its place in the line. */
sealed interface Lexeme {

  int start();

  int end();

  record Open(int start, int end) implements Lexeme {}

  record Close(int start, int end) implements Lexeme {}

  /** AND, OR or NOT. */
  record Operator(int start, int end, String word) implements Lexeme {}

  /** A word outside quotes, with or without wildcards. */
  record Bare(int start, int end, String text) implements Lexeme {}

  record Quoted(int start, int end, String text, int apart) implements Lexeme {}

  /** The name of a field or of a date, its colon included. */
  record Name(int start, int end, String name) implements Lexeme {}

  /** What follows the name of a number or a date, up to the next space. */
  record Raw(int start, int end, String text) implements Lexeme {}

  /** A PubMed tag, without its brackets. */
  record Tag(int start, int end, String text) implements Lexeme {}

  /** A colon by itself, as between two dates. */
  record Colon(int start, int end) implements Lexeme {}

  record End(int start, int end) implements Lexeme {}
}
