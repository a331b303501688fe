package org.offlabel.evidence.link.study;

/** Studies of different drugs are different studies. */
final class DrugRule implements Rule {

  private final Kinds kinds;

  DrugRule(Kinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public Likeness compare(Profile one, Profile other) {
    boolean apart =
        !one.drugs().isEmpty()
            && !other.drugs().isEmpty()
            && one.drugs().stream()
                .noneMatch(a -> other.drugs().stream().anyMatch(b -> kinds.related(a, b)));
    return apart ? new Likeness.Different("they are about different drugs") : Likeness.silent();
  }
}
