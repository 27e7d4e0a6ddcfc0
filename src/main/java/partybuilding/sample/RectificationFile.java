package partybuilding.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.csv.CsvFileWriter;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.college.SampleRegister;
import partybuilding.sample.ledger.ItemCourse;
import partybuilding.sample.ledger.Ledger;
import partybuilding.sample.ledger.Problem;
import partybuilding.sample.ledger.ProblemRequirement;
import partybuilding.sample.ledger.SampleItem;
import partybuilding.sample.plan.ExportWording;

/** Writes the ledger as it stands at the end of a year. */
record RectificationFile(SampleRegister register, Ledger ledger, ExportWording wording) {
  private static final List<Column> COLUMNS =
      List.of(
          Column.ITEM_ID,
          Column.BRANCH_ID,
          Column.BRANCH,
          Column.YEAR_RAISED,
          Column.PROBLEM,
          Column.DIMENSION,
          Column.REQUIREMENT,
          Column.STATUS,
          Column.DEADLINE,
          Column.RAISED_ON,
          Column.COMPLETED_ON,
          Column.CLOSED_ON,
          Column.VERIFICATION,
          Column.CARRIED_FROM,
          Column.RECURRENCE_OF,
          Column.SOURCE,
          Column.MEASURE,
          Column.OWNER);

  void write(Path folder, int year) throws IOException {
    Path file = folder.resolve("rectification-" + year + ".csv");
    List<String> header = COLUMNS.stream().map(wording::column).toList();
    try (CsvFileWriter csv = CsvFileWriter.create(file, header)) {
      for (SampleItem item : ledger.statedIn(year)) {
        csv.row(
            Stream.of(identity(item, year), state(item, year), details(item))
                .flatMap(List::stream)
                .toList());
      }
    }
  }

  private List<String> identity(SampleItem item, int year) {
    SampleBranch holder = register.holder(item.branch(), year);
    Problem problem = item.problem();
    return List.of(
        item.id(),
        holder.id(),
        holder.name(),
        Integer.toString(item.year()),
        problem.text(),
        problem.topic().label(wording),
        problem.requirement().label(wording));
  }

  private List<String> state(SampleItem item, int year) {
    LocalDate day = SampleItem.endOf(year);
    ItemCourse course = item.course();
    ItemStatus status = course.statusOn(day);
    return List.of(
        wording.status(status),
        course.deadline().map(LocalDate::toString).orElse(ExportWording.LONG_TERM),
        course.raisedOn().toString(),
        text(course.completedOn(day)),
        text(course.closedOn(day)),
        verification(status),
        carriedFrom(item, year),
        item.recurrenceOf());
  }

  private static List<String> details(SampleItem item) {
    ProblemRequirement requirement = item.problem().requirement();
    return List.of(item.source().label(), requirement.measure(), requirement.owner());
  }

  /** An item that a successor has taken over names itself: it is not a new one. */
  private String carriedFrom(SampleItem item, int year) {
    return register.holder(item.branch(), year).equals(item.branch()) ? "" : item.id();
  }

  private String verification(ItemStatus status) {
    return switch (status) {
      case CLOSED -> wording.of("合格", "passed");
      case DONE -> wording.of("待验收", "pending");
      case RETURNED -> wording.of("不合格", "failed");
      default -> "";
    };
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
