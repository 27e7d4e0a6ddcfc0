package partybuilding.assessment.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.Evaluation;

/** Writes a college's files as its office would export them. */
final class ExportFolder {
  private static final List<String> GRADES = List.of("好", "较好", "一般", "差");
  private static final double HUNDREDTHS = 100;

  private final Path folder;
  private final Rules rules;

  ExportFolder(Path folder, Design design) {
    this.folder = folder;
    this.rules = design.questions().rules();
    write("assessment.yaml", List.of(design.questions().yaml()));
  }

  /** A row a ballot and branch, a column an indicator. */
  void write(int year, List<Evaluation> rows) {
    List<String> lines = new ArrayList<>();
    StringJoiner header = new StringJoiner(",").add("branch,evaluator_group,ballot_id");
    rules.indicators().stream().map(Indicator::id).forEach(header::add);
    lines.add(header.toString());
    rows.forEach(row -> lines.add(line(row)));
    write("evaluations-" + year + ".csv", lines);
  }

  private String line(Evaluation row) {
    List<Group> groups = rules.groups();
    StringJoiner cells = new StringJoiner(",");
    cells.add(row.branch()).add(groups.get(row.group()).id()).add(row.ballot());
    for (int i = 0; i < row.answers().size(); i++) {
      cells.add(cell(i, row.answers().value(i)));
    }
    return cells.toString();
  }

  private String cell(int indicator, int value) {
    if (value == Answers.NONE) {
      return "";
    }
    boolean graded = rules.indicators().get(indicator).scale() instanceof Scale.Grades;
    return graded ? GRADES.get(value) : Double.toString(value / HUNDREDTHS);
  }

  void write(String name, List<String> lines) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(name), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
