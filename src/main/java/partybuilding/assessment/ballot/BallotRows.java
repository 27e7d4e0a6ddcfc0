package partybuilding.assessment.ballot;

import partybuilding.assessment.contract.row.BallotRow;

/** Where rows stand, whose they are and of which branch, in numbers. */
final class BallotRows {
  private final IntColumn lines = new IntColumn();
  private final IntColumn ballots = new IntColumn();
  private final IntColumn branches = new IntColumn();
  private final IntColumn groups = new IntColumn();

  void add(BallotRow row) {
    lines.add(row.line());
    ballots.add(row.ballot());
    branches.add(row.branch());
    groups.add(row.group());
  }

  int size() {
    return lines.size();
  }

  int line(int row) {
    return lines.get(row);
  }

  int ballot(int row) {
    return ballots.get(row);
  }

  int branch(int row) {
    return branches.get(row);
  }

  int group(int row) {
    return groups.get(row);
  }
}
