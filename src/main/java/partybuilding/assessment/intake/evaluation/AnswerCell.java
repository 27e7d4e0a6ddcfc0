package partybuilding.assessment.intake.evaluation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import partybuilding.assessment.contract.Answers;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.notice.BallotNotice.InvalidGrade;
import partybuilding.assessment.notice.BallotNotice.InvalidScore;
import partybuilding.assessment.notice.BallotNotice.ScoreOutsideScale;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;

/** Reads one indicator's cells by its declared scale: the scale decides, never the cell. */
final class AnswerCell {
  private static final Set<String> NO_ANSWER = Set.of("", "弃权", "不了解", "/", "—");
  private static final int LONGEST_NUMBER = 9;
  private static final int REMEMBERED = 1000;

  /** What {@link #read} gives for a cell that cannot be believed. */
  static final int INVALID = Answers.NONE + 1;

  private final Scale scale;
  private final int column;
  private final BitSet gradeWords;
  private final Map<String, Integer> grades = new HashMap<>();

  /**
   * Reads a column.
   *
   * @param gradeWords collects the numbers of the grade words met
   */
  AnswerCell(Scale scale, int column, BitSet gradeWords) {
    this.scale = scale;
    this.column = column;
    this.gradeWords = gradeWords;
  }

  int column() {
    return column;
  }

  /** Hundredths of a point, a grade word's number, {@link Answers#NONE} or {@link #INVALID}. */
  int read(String cell) {
    return scale instanceof Scale.Points points ? points(cell, points) : grade(cell);
  }

  private int points(String cell, Scale.Points points) {
    if (cell.isEmpty()) {
      return Answers.NONE;
    }
    OptionalInt value = hundredths(cell);
    if (value.isEmpty()) {
      String spelling = Spelling.of(cell);
      if (NO_ANSWER.contains(spelling)) {
        return Answers.NONE;
      }
      value = hundredths(spelling);
    }
    boolean legal =
        value.isPresent()
            && value.getAsInt() >= points.minimum()
            && value.getAsInt() <= points.maximum();
    return legal ? value.getAsInt() : INVALID;
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
    if (NO_ANSWER.contains(spelling)) {
      return Answers.NONE;
    }
    OptionalInt number = GradeVocabulary.number(spelling);
    if (number.isEmpty()) {
      return INVALID;
    }
    gradeWords.set(number.getAsInt());
    return number.getAsInt();
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

  /** What to tell of a cell that could not be believed; its value stays unprinted. */
  Notice notice(Place place, String cell) {
    if (!(scale instanceof Scale.Points points)) {
      return new InvalidGrade(place, GradeVocabulary.known());
    }
    Optional<String> number = Optional.of(Spelling.of(cell)).filter(s -> hundredths(s).isPresent());
    return number.isPresent()
        ? new ScoreOutsideScale(
            place, Scale.Points.print(points.minimum()), Scale.Points.print(points.maximum()))
        : new InvalidScore(place);
  }
}
