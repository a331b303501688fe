package org.offlabel.benchmark.speed;

/** Starts, loads one class of each library that the program uses, and ends. */
final class BareStart {

  private BareStart() {}

  /** Loads the classes named. */
  public static void main(String[] args) throws ClassNotFoundException {
    for (String name : args) {
      Class.forName(name);
    }
  }
}
