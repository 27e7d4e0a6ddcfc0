package partybuilding.assessment.intake.ledger;

/** The numbers one to twelve, as they count months, quarters and paragraphs. */
final class ChineseNumeral {
  /** Matches one of them, in Chinese or in figures. */
  static final String ANY = "(?:0?[1-9]|1[0-2]|十[一二]?|[一二三四五六七八九])";

  private static final String ONES = "一二三四五六七八九";
  private static final int TEN = 10;

  private ChineseNumeral() {}

  /** The number that a text matching {@link #ANY} means. */
  static int parse(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    int ones = ONES.indexOf(text.charAt(text.length() - 1)) + 1;
    return text.startsWith("十") ? TEN + ones : ones;
  }

  /** How one to twelve is written in Chinese. */
  static String write(int number) {
    int ones = number % TEN;
    return (number >= TEN ? "十" : "") + (ones == 0 ? "" : ONES.substring(ones - 1, ones));
  }
}
