package partybuilding.assessment.compare.meeting;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.facts.score.Tenure;
import partybuilding.assessment.lineage.Branch;

/** Since when the branches have the secretaries of the report year. */
public final class TenureComparison {
  private final DebriefLines debriefs;
  private final int reportYear;

  public TenureComparison(ComparisonInput input) {
    this.debriefs = new DebriefLines(input);
    this.reportYear = input.year();
  }

  /**
   * The tenures in the order of the branches; none for a branch whose secretary the report year
   * does not name.
   */
  public List<Tenure> tenures(List<Branch> branches) {
    return branches.stream().flatMap(branch -> tenure(branch.id()).stream()).toList();
  }

  private Optional<Tenure> tenure(String branch) {
    return debriefs.secretary(reportYear, branch).map(present -> tenure(branch, present));
  }

  private Tenure tenure(String branch, String present) {
    int since = reportYear;
    while (debriefs.secretary(since - 1, branch).filter(present::equals).isPresent()) {
      since--;
    }
    return new Tenure(branch, since, debriefs.secretary(since - 1, branch).isPresent());
  }
}
