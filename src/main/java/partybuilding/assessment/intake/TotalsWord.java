package partybuilding.assessment.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.contract.Spelling;

/** What a row of totals calls itself, and so what it claims. */
public enum TotalsWord {
  /** The sum of the rows since the subtotal before. */
  SUBTOTAL("小计", "subtotal"),
  /** The sum of all rows before it. */
  TOTAL("合计", "总计", "共计", "总分", "total", "sum"),
  /** The mean of all rows before it. */
  MEAN("平均", "平均分", "平均值", "均值", "均分", "average", "mean");

  private final Set<String> words;

  TotalsWord(String... words) {
    this.words = Set.of(words);
  }

  /** What a cell means by its word, colon or not; empty if it is not such a word. */
  public static Optional<TotalsWord> find(String cell) {
    String spelling = Spelling.of(cell);
    String word = spelling.endsWith(":") ? spelling.substring(0, spelling.length() - 1) : spelling;
    return Arrays.stream(values()).filter(total -> total.words.contains(word)).findFirst();
  }
}
