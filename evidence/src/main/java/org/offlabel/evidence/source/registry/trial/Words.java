package org.offlabel.evidence.source.registry.trial;

import java.util.Locale;

/** Names that registries write in capitals, made words: "ACTIVE_COMPARATOR". */
public final class Words {

  private Words() {}

  /** In small letters without underscores, if it is all capitals; else as it is. */
  public static String of(String code) {
    boolean capitals = code.chars().noneMatch(Character::isLowerCase);
    return capitals ? code.replace('_', ' ').strip().toLowerCase(Locale.ROOT) : code.strip();
  }

  /** In small letters without underscores. */
  public static String lower(String code) {
    return code.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
  }

  /** "1 person", "80 people"; empty where the number is none. */
  public static String people(String count) {
    String number = count.strip();
    boolean digits = !number.isEmpty() && number.length() <= 7;
    for (int i = 0; i < number.length() && digits; i++) {
      digits = number.charAt(i) >= '0' && number.charAt(i) <= '9';
    }
    if (!digits) {
      return "";
    }
    return number + (number.equals("1") ? " person" : " people");
  }
}
