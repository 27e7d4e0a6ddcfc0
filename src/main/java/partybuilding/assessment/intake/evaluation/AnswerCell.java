package partybuilding.assessment.intake.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.intake.FileGrades;
import partybuilding.assessment.intake.NoAnswer;
import partybuilding.assessment.notice.BallotNotice.InvalidScore;
import partybuilding.assessment.notice.BallotNotice.ScoreOutsideScale;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;

/** Reads one indicator's cells by its declared scale: the scale decides, never the cell. */
final class AnswerCell {
  private static final Scale HUNDRED = new Scale.Points(0, 10_000);
  private static final int LONGEST_NUMBER = 9;
  private static final int REMEMBERED = 1000;

  /** What {@link #read} gives for a cell that is not an answer. */
  static final int INVALID = Answers.NONE + 1;

  private final Scale scale;
  private final int column;
  private final FileGrades fileGrades;
  private final Map<String, Integer> grades = new HashMap<>();

  /**
   * Reads a column.
   *
   * @param fileGrades knows the file's grade words, and notes those met
   */
  AnswerCell(Scale scale, int column, FileGrades fileGrades) {
    this.scale = scale;
    this.column = column;
    this.fileGrades = fileGrades;
  }

  int column() {
    return column;
  }

  /** Hundredths of a point, a grade word's number, {@link Answers#NONE} or {@link #INVALID}. */
  int read(String cell) {
    return scale instanceof Scale.Points ? points(cell) : grade(cell);
  }

  private int points(String cell) {
    if (cell.isEmpty()) {
      return Answers.NONE;
    }
    OptionalInt value = hundredths(cell);
    if (value.isEmpty()) {
      String spelling = Spelling.of(cell);
      if (NoAnswer.is(spelling)) {
        return Answers.NONE;
      }
      value = hundredths(bare(spelling));
    }
    return value.isPresent() ? legal(value.getAsInt()) : INVALID;
  }

  /** Hundredths, or {@link #INVALID} where the scale does not reach so far. */
  int legal(int hundredths) {
    return scale instanceof Scale.Points points
            && hundredths >= points.minimum()
            && hundredths <= points.maximum()
        ? hundredths
        : INVALID;
  }

  /** A number without the unit that people write after it; a percentage is one of 0–100 only. */
  private String bare(String spelling) {
    boolean unit = spelling.endsWith("分") || (spelling.endsWith("%") && scale.equals(HUNDRED));
    return unit ? spelling.substring(0, spelling.length() - 1) : spelling;
  }

  /** Each spelling of a grade is looked up once; a file has few. */
  private int grade(String cell) {
    Integer known = grades.get(cell);
    if (known != null) {
      return known;
    }
    int grade = lookUp(cell);
    if (grades.size() < REMEMBERED) {
      grades.put(cell, grade);
    }
    return grade;
  }

  private int lookUp(String cell) {
    String spelling = Spelling.of(cell);
    return NoAnswer.is(spelling) ? Answers.NONE : fileGrades.number(spelling).orElse(INVALID);
  }

  /** The hundredths of a plain number with at most two decimals. */
  static OptionalInt hundredths(String text) {
    int length = text.length();
    int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
    int digits = 0;
    int decimals = -1;
    int value = 0;
    for (int i = start; i < length; i++) {
      char c = text.charAt(i);
      if (c == '.' && decimals < 0 && digits > 0) {
        decimals = 0;
      } else if (c >= '0' && c <= '9' && decimals < 2 && digits < LONGEST_NUMBER - 2) {
        value = value * 10 + (c - '0');
        digits++;
        decimals = decimals < 0 ? decimals : decimals + 1;
      } else {
        return OptionalInt.empty();
      }
    }
    if (digits == 0 || decimals == 0) {
      return OptionalInt.empty();
    }
    int scaled = decimals == 2 ? value : decimals == 1 ? value * 10 : value * 100;
    return OptionalInt.of(start == 1 ? -scaled : scaled);
  }

  /** Whether it reads numbers. */
  boolean numeric() {
    return scale instanceof Scale.Points;
  }

  /** The notice for a cell that is not credible; its value stays unprinted. */
  Notice notice(Place place, String cell) {
    if (!(scale instanceof Scale.Points points)) {
      return fileGrades.invalid(place);
    }
    return hundredths(bare(Spelling.of(cell))).isPresent()
        ? new ScoreOutsideScale(
            place, Scale.Points.print(points.minimum()), Scale.Points.print(points.maximum()))
        : new InvalidScore(place);
  }
}
