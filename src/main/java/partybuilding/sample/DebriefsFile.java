package partybuilding.sample;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.college.SampleRegister;
import partybuilding.sample.college.TrueLevels;
import partybuilding.sample.meeting.Debriefing;
import partybuilding.sample.meeting.Gradings;
import partybuilding.sample.meeting.Secretaries;
import partybuilding.sample.plan.ExportWording;
import partybuilding.sample.plan.RandomSource;

/** Who reported how, on which of the four parts, and the grade decided. */
record DebriefsFile(TrueLevels trueLevels, SampleRegister register, ExportWording wording) {
  private static final double GIVEN = 0.95;
  private static final List<Column> PARTS =
      List.of(
          Column.ORGANIZATION_BUILDING,
          Column.RECTIFICATION_PROGRESS,
          Column.REMAINING_PROBLEMS,
          Column.NEXT_STEPS);

  SampleFile export() {
    SampleExport<Row> export =
        new SampleExport<>(ExportKind.DEBRIEFS, wording, this::rows)
            .column(Column.BRANCH_ID, row -> row.branch.id())
            .column(Column.BRANCH, row -> row.branch.name())
            .column(Column.MODE, Row::mode)
            .column(Column.SECRETARY, Row::secretary);
    for (Column part : PARTS) {
      export.column(part, row -> row.parts.get(PARTS.indexOf(part)));
    }
    return export.column(Column.DECIDED_GRADE, Row::grade);
  }

  private Stream<Row> rows(int year) {
    List<Grade> grades = new Gradings(trueLevels, register).of(year);
    RandomSource random = RandomSource.of(trueLevels.plan().seed(), "debriefs", year);
    Debriefing debriefing = new Debriefing(trueLevels.plan());
    Secretaries secretaries = new Secretaries(trueLevels.plan());
    return register.in(year).stream()
        .map(
            branch ->
                new Row(
                    branch,
                    debriefing.label(branch, year, wording),
                    secretaries.of(branch, year),
                    parts(random),
                    wording.grade(grades.get(branch.seat()))));
  }

  private List<String> parts(RandomSource random) {
    return PARTS.stream().map(part -> given(random)).toList();
  }

  private String given(RandomSource random) {
    return random.chance(GIVEN) ? wording.of("有", "yes") : wording.of("无", "no");
  }

  /** What is written of a branch; {@code parts} says of each part whether it was given. */
  private record Row(
      SampleBranch branch, String mode, String secretary, List<String> parts, String grade) {
    Row {
      parts = List.copyOf(parts);
    }
  }
}
