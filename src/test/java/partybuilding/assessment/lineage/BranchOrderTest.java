package partybuilding.assessment.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BranchOrderTest {
  @Test
  void branchesOfAnOrganisationAndKindStandTogetherWhereTheFirstOfThemStands() {
    assertThat(
            BranchOrder.together(
                List.of(
                    branch("B1", "教学", "甲"),
                    branch("B2", "机关", "甲"),
                    branch("B3", "教学", "乙"),
                    branch("B4", "教学", "甲"),
                    branch("B5", "机关", "甲"))))
        .extracting(Branch::id)
        .containsExactly("B1", "B4", "B2", "B5", "B3");
  }

  private static Branch branch(String id, String kind, String parent) {
    return new Branch(id, id, id, kind, parent);
  }
}
