package partybuilding.assessment.ballot;

import java.util.List;
import partybuilding.assessment.contract.Rules;

/** The rows of a panel, counting how often one of them is looked at. */
final class CountingRows implements PanelRows {
  private final Panel panel;
  private long looks;

  CountingRows(Panel panel) {
    this.panel = panel;
  }

  long looks() {
    return looks;
  }

  @Override
  public Rules rules() {
    return panel.rules();
  }

  @Override
  public List<String> branchIds() {
    return panel.branchIds();
  }

  @Override
  public int ballotCount() {
    return panel.ballotCount();
  }

  @Override
  public RowsByBallot counted() {
    return panel.counted();
  }

  @Override
  public int rank(int branch) {
    return panel.rank(branch);
  }

  @Override
  public int branch(int row) {
    looks++;
    return panel.branch(row);
  }

  @Override
  public int group(int row) {
    looks++;
    return panel.group(row);
  }

  @Override
  public int answer(int row, int indicator) {
    looks++;
    return panel.answer(row, indicator);
  }

  @Override
  public boolean same(int row, int other) {
    looks++;
    return panel.same(row, other);
  }
}
