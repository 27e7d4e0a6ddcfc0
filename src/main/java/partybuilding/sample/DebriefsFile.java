package partybuilding.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.csv.CsvFileWriter;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.college.SampleRegister;
import partybuilding.sample.college.TrueLevels;
import partybuilding.sample.meeting.Debriefing;
import partybuilding.sample.meeting.Gradings;
import partybuilding.sample.meeting.Secretaries;
import partybuilding.sample.plan.ExportWording;
import partybuilding.sample.plan.RandomSource;

/** Writes who reported how, on which of the four parts, and the grade decided. */
record DebriefsFile(TrueLevels trueLevels, SampleRegister register, ExportWording wording) {
  private static final double GIVEN = 0.95;

  void write(Path folder, int year) throws IOException {
    List<Grade> grades = new Gradings(trueLevels, register).of(year);
    RandomSource random = RandomSource.of(trueLevels.plan().seed(), "debriefs", year);
    try (CsvFileWriter csv =
        CsvFileWriter.create(folder.resolve("debriefs-" + year + ".csv"), header())) {
      for (SampleBranch branch : register.in(year)) {
        csv.row(
            List.of(
                branch.id(),
                branch.name(),
                new Debriefing(trueLevels.plan()).label(branch, year, wording),
                new Secretaries(trueLevels.plan()).of(branch, year),
                given(random),
                given(random),
                given(random),
                given(random),
                wording.grade(grades.get(branch.seat()))));
      }
    }
  }

  private String given(RandomSource random) {
    return random.chance(GIVEN) ? wording.of("有", "yes") : wording.of("无", "no");
  }

  private List<String> header() {
    return List.of(
        wording.column(Column.BRANCH_ID),
        wording.column(Column.BRANCH),
        wording.column(Column.MODE),
        wording.column(Column.SECRETARY),
        wording.column(Column.ORGANIZATION_BUILDING),
        wording.column(Column.RECTIFICATION_PROGRESS),
        wording.column(Column.REMAINING_PROBLEMS),
        wording.column(Column.NEXT_STEPS),
        wording.column(Column.DECIDED_GRADE));
  }
}
