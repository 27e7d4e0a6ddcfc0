package partybuilding.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.csv.CsvFileWriter;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.college.SampleRegister;
import partybuilding.sample.college.Succession;
import partybuilding.sample.plan.ExportWording;

/** Writes the register of branches and their lineage. */
record RegisterFiles(SampleRegister register, ExportWording wording) {
  private static final String PARENT = "某职业技术学院党委";

  void write(Path folder) throws IOException {
    writeBranches(folder.resolve("branches.csv"));
    writeLineage(folder.resolve("lineage.csv"));
  }

  private void writeBranches(Path file) throws IOException {
    List<String> header =
        header(
            Column.BRANCH_ID,
            Column.NAME,
            Column.SHORT_NAME,
            Column.KIND,
            Column.PARENT,
            Column.ALIASES,
            Column.VALID_FROM,
            Column.VALID_TO);
    try (CsvFileWriter csv = CsvFileWriter.create(file, header)) {
      for (SampleBranch branch : register.branches()) {
        csv.row(cells(branch));
      }
    }
  }

  private List<String> cells(SampleBranch branch) {
    SampleBranch.Title title = branch.title();
    return List.of(
        branch.id(),
        title.name(),
        title.shortName(),
        title.kind(),
        PARENT,
        title.alias(),
        Integer.toString(branch.from()),
        register.ended(branch) ? Integer.toString(branch.to()) : "");
  }

  private void writeLineage(Path file) throws IOException {
    List<String> header = header(Column.FROM_ID, Column.TO_ID, Column.YEAR, Column.CHANGE);
    try (CsvFileWriter csv = CsvFileWriter.create(file, header)) {
      for (Succession s : register.successions()) {
        csv.row(List.of(s.from(), s.to(), Integer.toString(s.year()), s.change()));
      }
    }
  }

  private List<String> header(Column... columns) {
    return Stream.of(columns).map(wording::column).toList();
  }
}
