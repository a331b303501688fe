package org.offlabel.evidence.vocabulary.language;

import java.util.Optional;
import java.util.Set;

/** Reads counts of people and what a study did with them. */
final class PeopleReader {

  private static final int MOST_ADJECTIVES = 6;
  private static final Set<String> NOT_ADJECTIVES =
      WordList.of(
          """
          of in with for who and or to the were was is are a an from by on at as per than that
          which but out had has have between among after before did not times percent points
          point studies trials study trial sites centres centers cases because when while
          experienced reported if
          """);

  private final Reading reading;
  private final RoleReader roles;

  PeopleReader(Reading reading) {
    this.reading = reading;
    this.roles = new RoleReader(reading);
  }

  Optional<Found> at(int at) {
    Optional<Found> sampled = sampleSize(at);
    if (sampled.isPresent()) {
      return sampled;
    }
    Optional<NumberPhrase> number = reading.amount(at).filter(NumberPhrase::isCount);
    if (number.isEmpty() || NumberLabels.isLabel(reading.token(at - 1).norm())) {
      return Optional.empty();
    }
    int noun = noun(number.get().after());
    return noun > 0 ? named(number.get(), noun) : unnamed(number.get());
  }

  private Optional<Found> named(NumberPhrase number, int noun) {
    PeopleRole role = roles.of(number.first(), noun + 1);
    return people(number, noun + 1, role, reading.token(noun).norm());
  }

  /** "72 completed", "12 were lost to follow-up", "(60 analysed)". */
  private Optional<Found> unnamed(NumberPhrase number) {
    Optional<PeopleRole> role = roles.directlyAfter(number.after());
    return role.flatMap(r -> people(number, number.after(), r, ""));
  }

  /** "n = 45", "N=1,204". */
  private Optional<Found> sampleSize(int at) {
    if (!reading.is(at, "n") || !reading.is(at + 1, "=")) {
      return Optional.empty();
    }
    return reading
        .amount(at + 2)
        .filter(NumberPhrase::isCount)
        .map(
            n -> {
              int noun = noun(n.after());
              int after = noun > 0 ? noun + 1 : n.after();
              PeopleRole role = roles.directlyAfter(n.after()).orElse(PeopleRole.UNSTATED);
              String name = noun > 0 ? reading.token(noun).norm() : "";
              Quantity found =
                  new Quantity.People(reading.span(at, after), n.value().intValue(), role, name);
              return Found.of(found, after);
            });
  }

  private Optional<Found> people(NumberPhrase number, int after, PeopleRole role, String noun) {
    int count = number.value().intValue();
    Quantity found = new Quantity.People(reading.span(number.first(), after), count, role, noun);
    return Optional.of(Found.of(found, after));
  }

  /** The index of the word for people that the number counts, or 0. */
  private int noun(int from) {
    int noun = 0;
    for (int at = from; at < from + MOST_ADJECTIVES; at++) {
      Token token = reading.token(at);
      if (Units.isPerson(token.norm())) {
        noun = at;
      } else if (noun > 0 || !mayPrecedeNoun(at)) {
        return noun;
      }
    }
    return noun;
  }

  private boolean mayPrecedeNoun(int at) {
    Token token = reading.token(at);
    boolean hyphen = reading.isDash(at) && reading.isGlued(at) && reading.isGlued(at + 1);
    boolean word = token.isWord() || token.kind() == Token.Kind.CODE;
    return hyphen
        || (word
            && !NOT_ADJECTIVES.contains(token.norm())
            && !Units.isUnit(token.norm())
            && reading.number(at).isEmpty());
  }
}
