package partybuilding.sample;

import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.sample.college.Reorganisation;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.college.SampleRegister;
import partybuilding.sample.college.Succession;
import partybuilding.sample.college.TrueLevels;
import partybuilding.sample.ledger.Ledger;
import partybuilding.sample.plan.ExportWording;
import partybuilding.sample.plan.SamplePlan;

/** What a college writes of each kind of export; rows that have to be made up have a type. */
final class SampleFiles {
  private static final String PARENT = "某职业技术学院党委";

  private final SamplePlan plan;
  private final SampleRegister register;
  private final TrueLevels trueLevels;
  private final Ledger ledger;
  private final ExportWording wording;

  SampleFiles(SamplePlan plan) {
    this.plan = plan;
    this.register = Reorganisation.of(plan);
    this.trueLevels = new TrueLevels(plan);
    this.ledger = Ledger.of(plan, register);
    this.wording = new ExportWording(plan.language());
  }

  SampleFile of(ExportKind kind) {
    return switch (kind) {
      case EVALUATIONS -> new EvaluationsFile(plan, register, trueLevels);
      case RECTIFICATION -> new RectificationFile(register, ledger, wording).export();
      case DEBRIEFS -> new DebriefsFile(trueLevels, register, wording).export();
      case COMMENTS -> new CommentsFile(plan, register, ledger).export();
      case TURNOUT -> new TurnoutFile(plan).export();
      case BRANCHES -> branches();
      case LINEAGE -> lineage();
    };
  }

  private SampleFile branches() {
    return new SampleExport<>(ExportKind.BRANCHES, wording, anyYear -> register.branches().stream())
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

  private SampleFile lineage() {
    return new SampleExport<>(
            ExportKind.LINEAGE, wording, anyYear -> register.successions().stream())
        .column(Column.FROM_ID, Succession::from)
        .column(Column.TO_ID, Succession::to)
        .column(Column.YEAR, succession -> Integer.toString(succession.year()))
        .column(Column.CHANGE, Succession::change);
  }
}
