package partybuilding.assessment.cell;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The closed list of words, letters, figures and ticks that mean yes or no in any column. */
public final class YesOrNo {
  private static final Set<String> YES =
      Set.of("是", "有", "对", "yes", "y", "true", "t", "1", "√", "✓", "✔", "☑");

  private static final Set<String> NO =
      Set.of(
          "否", "不是", "未", "没", "无", "没有", "no", "n", "none", "false", "f", "0", "×", "x", "✕", "✖",
          "✗", "✘", "╳", "❌", "☐");

  private YesOrNo() {}

  /** All of them. */
  public static Stream<String> words() {
    return Stream.concat(YES.stream(), NO.stream());
  }

  /** What a cell's text means; empty for any other word. */
  public static Optional<Boolean> find(String text) {
    String word = WholeNumber.plain(NormalForm.of(text)).toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return Optional.of(true);
    }
    return NO.contains(word) ? Optional.of(false) : Optional.empty();
  }
}
