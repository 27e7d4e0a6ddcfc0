package partybuilding.assessment.report.page.branch;

import java.util.List;
import java.util.Map;
import partybuilding.assessment.facts.Descent;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;

/** The history of a branch in sentences. */
final class Origins {
  private Origins() {}

  /** One sentence per step, in the order of the years. */
  static List<String> of(Branch branch, PageInput input) {
    return input.details(branch).lineage().descents().stream()
        .map(descent -> sentence(descent, branch, input.wording()))
        .toList();
  }

  private static String sentence(Descent descent, Branch branch, PageWording wording) {
    Map<String, String> values =
        Map.of(
            "year", Integer.toString(descent.year()),
            "from", wording.list(descent.from()),
            "to", wording.list(descent.to()));
    return wording.text("origin." + descent.change().code() + side(descent, branch), values);
  }

  /** The name of one side of a split: the branch that continues or a new one. */
  private static String side(Descent descent, Branch branch) {
    boolean split = descent.change() == Change.SPLIT && descent.from().contains(branch.name());
    return split ? ".whole" : "";
  }
}
