package partybuilding.sample;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.AssessmentYear;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.college.SampleRegister;
import partybuilding.sample.ledger.ItemCourse;
import partybuilding.sample.ledger.Ledger;
import partybuilding.sample.ledger.Problem;
import partybuilding.sample.ledger.SampleItem;
import partybuilding.sample.plan.ExportWording;

/** The ledger as it stands at the end of a year. */
record RectificationFile(SampleRegister register, Ledger ledger, ExportWording wording) {
  SampleFile export() {
    SampleExport<Stated> export = new SampleExport<>(ExportKind.RECTIFICATION, wording, this::rows);
    declareProblem(export);
    declareState(export);
    return export
        .column(Column.CARRIED_FROM, Stated::carriedFrom)
        .column(Column.RECURRENCE_OF, row -> row.item.recurrenceOf())
        .column(Column.SOURCE, row -> row.item.source().label())
        .column(Column.MEASURE, row -> row.problem().requirement().measure())
        .column(Column.OWNER, row -> row.problem().requirement().owner());
  }

  private Stream<Stated> rows(int year) {
    LocalDate day = AssessmentYear.lastDay(year);
    return ledger.statedIn(year).stream()
        .map(item -> new Stated(item, register.holder(item.branch(), year), day));
  }

  private void declareProblem(SampleExport<Stated> export) {
    export
        .column(Column.ITEM_ID, row -> row.item.id())
        .column(Column.BRANCH_ID, row -> row.holder.id())
        .column(Column.BRANCH, row -> row.holder.name())
        .column(Column.YEAR_RAISED, row -> Integer.toString(row.item.year()))
        .column(Column.PROBLEM, row -> row.problem().text())
        .column(Column.DIMENSION, row -> row.problem().topic().label(wording))
        .column(Column.REQUIREMENT, row -> row.problem().requirement().label(wording));
  }

  private void declareState(SampleExport<Stated> export) {
    export
        .column(Column.STATUS, row -> wording.status(row.status()))
        .column(
            Column.DEADLINE,
            row -> row.course().deadline().map(LocalDate::toString).orElse(ExportWording.LONG_TERM))
        .column(Column.RAISED_ON, row -> row.course().raisedOn().toString())
        .column(Column.COMPLETED_ON, row -> text(row.course().completedOn(row.day)))
        .column(Column.CLOSED_ON, row -> text(row.course().closedOn(row.day)))
        .column(Column.VERIFICATION, row -> verification(row.status()));
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

  /**
   * An item as the file of a year states it.
   *
   * @param holder who has it by then
   * @param day whose state the file holds
   */
  private record Stated(SampleItem item, SampleBranch holder, LocalDate day) {
    ItemCourse course() {
      return item.course();
    }

    ItemStatus status() {
      return course().statusOn(day);
    }

    Problem problem() {
      return item.problem();
    }

    /** An item that a successor has taken over names itself: it is not a new one. */
    String carriedFrom() {
      return holder.equals(item.branch()) ? "" : item.id();
    }
  }
}
