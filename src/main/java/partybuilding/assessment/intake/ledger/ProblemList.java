package partybuilding.assessment.intake.ledger;

import java.text.Normalizer;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds out whether the text of one problem lists several: 一是…二是…, 一、…二、…, （一）…（二）…, 1.…2.…,
 * 1、…2、…, （1）…（2）… or ①…②…. Only a list that goes on from one to two is one, and its first number
 * stands where a clause begins: 第一是, 统一是, 一、二、三年级, 1.5 and 2021.12.3 are none.
 */
final class ProblemList {
  private static final int LONGEST = 12;

  /** A clause begins here. */
  private static final String HERE = "(?:^|(?<=[\\s。；;：:，,、！!？?）)]))\\s*";

  /** What follows is not the tail of a longer number. */
  private static final String WHOLE = "(?<![第\\d.])";

  /** A text without a second number lists nothing; a circled 2 is a plain one in normal form. */
  private static final char SECOND = '2';

  private static final char SECOND_NUMERAL = '二';

  private static final char CIRCLED_ONE = '①';

  /** A pattern for each number of each style. */
  private static final List<List<Pattern>> STYLES =
      Stream.<IntFunction<String>>of(
              number -> from(number) + ChineseNumeral.write(number) + "是",
              number -> from(number) + "\\(" + ChineseNumeral.write(number) + "\\)",
              number -> from(number) + "\\(" + number + "\\)",
              number -> from(number) + number + "[.)](?!\\d)",
              number -> HERE + number + "、(?!\\d+、)",
              number -> HERE + ChineseNumeral.write(number) + "、(?![一二三四五六七八九十]、)")
          .map(ProblemList::patterns)
          .toList();

  private static final List<Pattern> CIRCLED = patterns(ProblemList::circled);

  private ProblemList() {}

  /** How many problems the text seems to list; 1 where it lists none. */
  static int count(String problem) {
    String text = Normalizer.normalize(problem, Normalizer.Form.NFKC);
    if (text.indexOf(SECOND) < 0 && text.indexOf(SECOND_NUMERAL) < 0) {
      return 1;
    }
    int most = STYLES.stream().mapToInt(style -> count(text, style)).max().orElse(1);
    // The circled numbers are plain ones in normal form.
    return Math.max(1, Math.max(most, count(problem, CIRCLED)));
  }

  private static String from(int number) {
    return number == 1 ? HERE : WHOLE;
  }

  private static String circled(int number) {
    return Character.toString((char) (CIRCLED_ONE + number - 1));
  }

  private static List<Pattern> patterns(IntFunction<String> style) {
    return IntStream.rangeClosed(1, LONGEST).mapToObj(style).map(Pattern::compile).toList();
  }

  private static int count(String text, List<Pattern> style) {
    int from = 0;
    for (int number = 1; number <= LONGEST; number++) {
      Matcher marker = style.get(number - 1).matcher(text);
      if (!marker.find(from)) {
        return number - 1;
      }
      from = marker.end();
    }
    return LONGEST;
  }
}
