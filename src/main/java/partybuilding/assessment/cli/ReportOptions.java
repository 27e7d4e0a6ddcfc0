package partybuilding.assessment.cli;

import java.time.LocalDate;
import java.util.Optional;
import partybuilding.assessment.cli.option.BoundedNumber;
import partybuilding.assessment.cli.option.DayConverter;
import picocli.CommandLine.Option;

/** Which year is reported, and on which day its ledger is judged. */
final class ReportOptions {
  @Option(
      names = "--year",
      paramLabel = "YYYY",
      converter = BoundedNumber.Year.class,
      description = "报告年度 / year to report (default: the newest with evaluations)")
  private Optional<Integer> year = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "台账截止日期 / day the ledger is judged on (default: 31 December of the year)")
  private Optional<LocalDate> asOf = Optional.empty();

  Optional<Integer> year() {
    return year;
  }

  Optional<LocalDate> asOf() {
    return asOf;
  }
}
