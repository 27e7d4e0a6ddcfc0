package partybuilding.assessment.intake.ledger;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month, quarter, half-year or year by whose end something is due: {@code 2022年6月底前}, {@code
 * 2022-06}, {@code 2022年第二季度}, {@code 2022年上半年}, {@code 2022年底}, {@code 2022年内}. Before (前) is
 * understood only of a period's end: {@code 2022年6月前} may mean May or June, and is not read.
 */
final class DuePeriod {
  private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
  private static final String END = "(?:内|[底末](?:之前|以前|前)?)?(?:为?止)?";
  private static final String MONTH = "(?<month>" + ChineseNumeral.ANY + ")";

  private static final int MONTHS_A_QUARTER = 3;
  private static final int TENTH = 10;
  private static final int TWENTIETH = 20;

  private static final List<DuePeriod> FORMS =
      List.of(
          new DuePeriod(YEAR + "年" + MONTH + "月份?" + END, form -> month(form).atEndOfMonth()),
          new DuePeriod(YEAR + "年" + MONTH + "月上旬", form -> month(form).atDay(TENTH)),
          new DuePeriod(YEAR + "年" + MONTH + "月中旬", form -> month(form).atDay(TWENTIETH)),
          new DuePeriod(YEAR + "年" + MONTH + "月下旬", form -> month(form).atEndOfMonth()),
          new DuePeriod(YEAR + "[-/](?<month>0?[1-9]|1[0-2])", form -> month(form).atEndOfMonth()),
          // 2022.10 typed into a spreadsheet becomes the number 2022.1: that one may be either.
          new DuePeriod(
              YEAR + "\\.(?<month>0[1-9]|[2-9]|1[0-2])", form -> month(form).atEndOfMonth()),
          new DuePeriod(YEAR + "年度?第?(?<quarter>[一二三四1-4])季度" + END, DuePeriod::endOfQuarter),
          new DuePeriod(YEAR + "年度?上半年" + END, form -> endOf(form, Month.JUNE)),
          new DuePeriod(YEAR + "年度?下半年" + END, form -> endOf(form, Month.DECEMBER)),
          new DuePeriod(YEAR + "年[度年]?" + END, form -> endOf(form, Month.DECEMBER)));

  private final Pattern form;
  private final Function<Matcher, LocalDate> end;

  private DuePeriod(String form, Function<Matcher, LocalDate> end) {
    this.form = Pattern.compile(form);
    this.end = end;
  }

  /** The last day of the period that a text in normal form names. */
  static Optional<LocalDate> end(String spelling) {
    return FORMS.stream().flatMap(period -> period.read(spelling).stream()).findFirst();
  }

  private Optional<LocalDate> read(String spelling) {
    Matcher period = form.matcher(spelling);
    return period.matches() ? Optional.of(end.apply(period)) : Optional.empty();
  }

  private static YearMonth month(Matcher form) {
    return YearMonth.of(year(form), ChineseNumeral.parse(form.group("month")));
  }

  private static LocalDate endOfQuarter(Matcher form) {
    int quarter = ChineseNumeral.parse(form.group("quarter"));
    return YearMonth.of(year(form), quarter * MONTHS_A_QUARTER).atEndOfMonth();
  }

  private static LocalDate endOf(Matcher form, Month month) {
    return YearMonth.of(year(form), month).atEndOfMonth();
  }

  private static int year(Matcher form) {
    return Integer.parseInt(form.group("year"));
  }
}
