package partybuilding.assessment.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.csv.CsvFileWriter;

/** Writes who reported how, on which of the four parts, and the grade decided. */
record DebriefsFile(Story story, Register register, Wording wording) {
  private static final double GIVEN = 0.95;

  void write(Path folder, int year) throws IOException {
    List<Grade> grades = new Gradings(story, register).of(year);
    Dice dice = Dice.of(story.plan().seed(), "debriefs", year);
    try (CsvFileWriter csv =
        CsvFileWriter.create(folder.resolve("debriefs-" + year + ".csv"), header())) {
      for (SampleBranch branch : register.in(year)) {
        csv.row(
            List.of(
                branch.id(),
                branch.name(),
                new Debriefing(story.plan()).label(branch, year, wording),
                new Secretaries(story.plan()).of(branch, year),
                given(dice),
                given(dice),
                given(dice),
                given(dice),
                wording.grade(grades.get(branch.seat()))));
      }
    }
  }

  private String given(Dice dice) {
    return dice.chance(GIVEN) ? wording.of("有", "yes") : wording.of("无", "no");
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
