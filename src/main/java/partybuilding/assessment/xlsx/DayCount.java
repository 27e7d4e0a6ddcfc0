package partybuilding.assessment.xlsx;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** The two ways in which workbooks count days. */
enum DayCount {
  /**
   * 1 is 1 January 1900. The count has two days that no calendar has: 0, and 60 as 29 February
   * 1900.
   */
  SINCE_1900(1, 2_958_466) {
    @Override
    String shown(double count, DateTimeFormatter form) {
      if (count >= 0 && count < 1) {
        return "1900-01-00";
      }
      return Math.floor(count) == LEAP_DAY ? "1900-02-29" : super.shown(count, form);
    }
  },
  /** 0 is 1 January 1904. */
  SINCE_1904(0, 2_957_004);

  private static final int LEAP_DAY = 60;

  /** What a program shows of a count that is outside its calendar. */
  private static final String NO_DAY = "########";

  private final int first;
  private final int end;

  /**
   * A way to count.
   *
   * @param first the first day
   * @param end the day after 31 December 9999
   */
  DayCount(int first, int end) {
    this.first = first;
    this.end = end;
  }

  /** What a cell shows of a count of days; the days that no calendar has as programs write them. */
  String shown(double count, DateTimeFormatter form) {
    return count < first || count >= end ? NO_DAY : form.format(moment(count));
  }

  /** The moment of a count, to the second. */
  LocalDateTime moment(double count) {
    return DateUtil.getLocalDateTime(count, this == SINCE_1904, true);
  }
}
