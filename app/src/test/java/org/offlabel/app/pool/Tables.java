package org.offlabel.app.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offlabel.app.cli.Cli;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes tables and pools them as a person would. */
record Tables(Path folder) {

  /**
   * 13 trials of BCG against tuberculosis; Colditz and others, JAMA 1994;271:698-702, as printed by
   * Viechtbauer, Journal of Statistical Software 2010;36(3).
   */
  static final String BCG =
      """
      trial,author,year,tpos,tneg,cpos,cneg,ablat,alloc
      1,Aronson,1948,4,119,11,128,44,random
      2,Ferguson & Simes,1949,6,300,29,274,55,random
      3,Rosenthal et al,1960,3,228,11,209,42,random
      4,Hart & Sutherland,1977,62,13536,248,12619,52,random
      5,Frimodt-Moller et al,1973,33,5036,47,5761,13,alternate
      6,Stein & Aronson,1953,180,1361,372,1079,44,alternate
      7,Vandiviere et al,1973,8,2537,10,619,19,random
      8,TPT Madras,1980,505,87886,499,87892,13,random
      9,Coetzee & Berjak,1968,29,7470,45,7232,27,random
      10,Rosenthal et al,1961,17,1699,65,1600,42,systematic
      11,Comstock et al,1974,186,50448,141,27197,18,systematic
      12,Comstock & Webster,1969,5,2493,3,2338,33,systematic
      13,Comstock et al,1976,27,16886,29,17825,33,systematic
      """;

  static final String COUNTS = "study,ai,n1i,ci,n2i\n";

  /** Pools this text with these options. */
  Cli.Ran pool(String csv, String... options) {
    return pool(csv.getBytes(StandardCharsets.UTF_8), options);
  }

  Cli.Ran pool(byte[] csv, String... options) {
    try {
      Path file = folder.resolve("table.csv");
      Files.write(file, csv);
      List<String> arguments = new ArrayList<>(List.of("pool", file.toString()));
      arguments.addAll(List.of(options));
      Cli.Ran ran = Cli.run(arguments.toArray(String[]::new));
      assertThat(ran.out() + ran.err())
          .doesNotContain("\tat ")
          .doesNotContain("Exception")
          .doesNotContain("inside the program");
      return ran;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is printed of a table that can be pooled. */
  String text(String csv, String... options) {
    Cli.Ran ran = pool(csv, options);
    assertThat(ran.exit()).as(ran.err()).isZero();
    return ran.out();
  }

  /** The same without line breaks, so that sentences can be looked for. */
  String words(String csv, String... options) {
    return text(csv, options).replaceAll("\\s+", " ");
  }

  /** What is complained of a table that cannot. */
  String complaint(String csv, String... options) {
    Cli.Ran ran = pool(csv, options);
    assertThat(ran.exit()).as(ran.out()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    return ran.err();
  }

  JsonNode json(String csv, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--json", "-"));
    return JsonMapper.shared().readTree(text(csv, all.toArray(String[]::new)));
  }

  String file(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String path(String name) {
    return folder.resolve(name).toString();
  }
}
