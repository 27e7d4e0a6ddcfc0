package partybuilding.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.language.Language;
import partybuilding.sample.WrittenFiles.Row;
import partybuilding.sample.college.Reorganisation;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.college.SampleRegister;
import partybuilding.sample.plan.SamplePlan;

class SampleFilesTest {
  @Test
  void theCollegeHasOneRenameAndOneMergerOfTwoBranches(@TempDir Path folder) {
    List<Row> changes = WrittenFiles.of(SamplePlan.college(), folder).rows("lineage.csv");

    assertThat(changes)
        .extracting(row -> row.get("变更") + " " + row.get("原编号") + " " + row.get("现编号"))
        .containsExactly("rename B03 B15", "merge B05 B16", "merge B06 B16", "create  B17");
  }

  @Test
  void theRegisterHoldsEveryNumberAndNameOnce(@TempDir Path folder) {
    List<Row> branches = WrittenFiles.of(SamplePlan.college(), folder).rows("branches.csv");

    assertThat(branches).hasSize(17);
    for (String column : List.of("党组织编号", "名称", "简称", "曾用名")) {
      assertThat(branches).extracting(row -> row.get(column)).doesNotHaveDuplicates();
    }
  }

  @Test
  void aThousandBranchesAllHaveNamesOfTheirOwn() {
    SamplePlan plan = new SamplePlan(1000, 2019, 2025, 3, 1, Language.ZH_CN);
    SampleRegister register = Reorganisation.of(plan);

    assertThat(register.branches()).extracting(SampleBranch::name).doesNotHaveDuplicates();
    assertThat(register.in(2025)).hasSize(1000);
  }

  @Test
  void noBranchEndsBeforeItBeginsThoughItIsRenamedInTheFirstYear() {
    SamplePlan plan = new SamplePlan(14, 2022, 2025, 20, 1, Language.ZH_CN);

    assertThat(Reorganisation.of(plan).branches())
        .allMatch(branch -> branch.from() <= branch.to())
        .anyMatch(branch -> branch.to() == 2021);
  }

  @Test
  void aSmallOrShortLivedCollegeStaysAsItIs() {
    SamplePlan small = new SamplePlan(5, 2019, 2025, 20, 1, Language.ZH_CN);
    SamplePlan brief = new SamplePlan(14, 2023, 2025, 20, 1, Language.ZH_CN);

    assertThat(Reorganisation.of(small).successions()).isEmpty();
    assertThat(Reorganisation.of(brief).successions()).isEmpty();
  }

  @Test
  void anItemOfABranchIsHeldByItsSuccessor() {
    SampleRegister register = Reorganisation.of(SamplePlan.college());
    SampleBranch renamed = register.in(2021).get(2);

    assertThat(register.holder(renamed, 2021)).isEqualTo(renamed);
    assertThat(register.holder(renamed, 2025).name()).isEqualTo("商学院党总支");
  }
}
