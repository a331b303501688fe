package org.offlabel.app.cli;

/** The version that answers are signed with. */
final class Version {

  static final String NUMBER = "0.1.0";

  private Version() {}
}
