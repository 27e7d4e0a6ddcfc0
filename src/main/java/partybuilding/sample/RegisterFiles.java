package partybuilding.sample;

import java.io.IOException;
import java.nio.file.Path;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.ExportKind;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.college.SampleRegister;
import partybuilding.sample.college.Succession;
import partybuilding.sample.plan.ExportWording;

/** Writes the register of branches and their lineage. */
record RegisterFiles(SampleRegister register, ExportWording wording) {
  private static final String PARENT = "某职业技术学院党委";

  /** Neither file bears one. */
  private static final int NO_YEAR = 0;

  void write(Path folder) throws IOException {
    branches().write(folder, NO_YEAR, register.branches().stream());
    lineage().write(folder, NO_YEAR, register.successions().stream());
  }

  private SampleExport<SampleBranch> branches() {
    return new SampleExport<SampleBranch>(ExportKind.BRANCHES, wording)
        .column(Column.BRANCH_ID, SampleBranch::id)
        .column(Column.NAME, branch -> branch.title().name())
        .column(Column.SHORT_NAME, branch -> branch.title().shortName())
        .column(Column.KIND, branch -> branch.title().kind())
        .column(Column.PARENT, branch -> PARENT)
        .column(Column.ALIASES, branch -> branch.title().alias())
        .column(Column.VALID_FROM, branch -> Integer.toString(branch.from()))
        .column(
            Column.VALID_TO, branch -> register.ended(branch) ? Integer.toString(branch.to()) : "");
  }

  private SampleExport<Succession> lineage() {
    return new SampleExport<Succession>(ExportKind.LINEAGE, wording)
        .column(Column.FROM_ID, Succession::from)
        .column(Column.TO_ID, Succession::to)
        .column(Column.YEAR, succession -> Integer.toString(succession.year()))
        .column(Column.CHANGE, Succession::change);
  }
}
