package partybuilding.assessment.contract;

import java.time.LocalDate;
import java.time.Month;

/** The days on which what an assessment year left is looked at. */
public final class AssessmentYear {
  private AssessmentYear() {}

  /** The last day of a year, whose state its ledger holds. */
  public static LocalDate lastDay(int year) {
    return LocalDate.of(year, Month.DECEMBER, Month.DECEMBER.maxLength());
  }

  /** Whether a year has ended on a day. */
  public static boolean ended(int year, LocalDate day) {
    return !lastDay(year).isAfter(day);
  }

  /** The day on which the problems that a year's assessment raised are judged for good. */
  public static LocalDate dayOfJudgement(int year) {
    return lastDay(year + 1);
  }

  /** Whether these problems are judged for good on a day. */
  public static boolean judged(int year, LocalDate day) {
    return !dayOfJudgement(year).isAfter(day);
  }
}
