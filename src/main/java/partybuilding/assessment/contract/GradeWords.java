package partybuilding.assessment.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sets of grade words that offices use, each best to worst. A file uses one of them. */
public enum GradeWords {
  PLAIN("好", "较好", "一般", "差"),
  EXCELLENT_TO_FAILED("优秀", "良好", "合格", "不合格"),
  EXCELLENT_TO_INCOMPETENT("优秀", "称职", "基本称职", "不称职"),
  EXCELLENT_TO_UNQUALIFIED("优秀", "合格", "基本合格", "不合格"),
  CANONICAL("good", "fairly_good", "average", "poor");

  private final List<String> words;

  GradeWords(String... words) {
    this.words = List.of(words);
  }

  /** The words, best first. */
  public List<String> words() {
    return words;
  }

  /** The grade this set means by {@code spelling}, a word in {@linkplain Spelling normal form}. */
  public Optional<Grade> find(String spelling) {
    int rank = words.indexOf(spelling);
    return rank < 0 ? Optional.empty() : Optional.of(Grade.ranked(rank));
  }

  /** The set as {@code assessment.yaml} names it: its words, best first, with {@code /} between. */
  public String spelled() {
    return String.join("/", words);
  }

  /** Whether any set holds that word. */
  public static boolean known(String spelling) {
    return Arrays.stream(values()).anyMatch(set -> set.words.contains(spelling));
  }
}
