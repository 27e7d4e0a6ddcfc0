package partybuilding.assessment.intake.evaluation;

import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.block.DistinctCells;
import partybuilding.assessment.block.PlainRows;
import partybuilding.assessment.cell.CellText;
import partybuilding.assessment.intake.GroupCell;

/** What the rows of plain blocks say before their answers. */
final class PlainHead {
  private final GroupCell groupCell;
  private final PlainBranches branches;
  private final DistinctCells<Integer> groups;
  private final OwnBranch ownBranch;
  private final DistinctCells<OwnBranch.Evaluator> evaluators;
  private int[] groupCodes = {};
  private int[] ownCodes = {};
  private long[] counted = {};

  PlainHead(WideParts parts, TotalsLabel totals) {
    this.groupCell = parts.head().groups();
    this.ownBranch = parts.voter().ownBranch();
    this.branches = new PlainBranches(parts.head().branches(), totals, ownBranch);
    groups = new DistinctCells<>(cell -> group(CellText.value(cell), totals));
    evaluators = new DistinctCells<>(cell -> evaluator(CellText.value(cell)));
  }

  private Optional<Integer> group(String value, TotalsLabel totals) {
    int place = groupCell.find(value);
    return place < 0 || !totals.group(value) ? Optional.empty() : Optional.of(place);
  }

  private Optional<OwnBranch.Evaluator> evaluator(String value) {
    return value.isBlank() ? Optional.of(OwnBranch.NOBODY) : ownBranch.known(value);
  }

  /** The rows of one block are asked for next. */
  void bind(PlainRows rows) {
    branches.bind(rows);
    groupCodes = rows.codes(groupCell.column());
    groups.bind(rows.texts(groupCell.column()));
    counted = new long[groups.size()];
    OptionalInt own = ownBranch.column();
    if (own.isPresent()) {
      ownCodes = rows.codes(own.getAsInt());
      evaluators.bind(rows.texts(own.getAsInt()));
    }
  }

  Optional<PlainBranches.Numbered> branch(int row) {
    return branches.find(row);
  }

  Optional<Integer> group(int row) {
    return groups.of(groupCodes[row]);
  }

  /** Whether a vote on the own branch is to be left out; empty if nobody knows whose it is. */
  Optional<Boolean> votesOwn(int row, int group, OwnBranch.Subject subject) {
    if (!ownBranch.excludes(group)) {
      return Optional.of(false);
    }
    return evaluators.of(ownCodes[row]).map(subject::is);
  }

  /** Counts a row among those that call its group by its word. */
  void count(int row) {
    counted[groupCodes[row]]++;
  }

  /** After the last row of a block. */
  void end() {
    for (int code = 0; code < counted.length; code++) {
      if (counted[code] > 0) {
        groupCell.meet(CellText.value(groups.text(code)), counted[code]);
      }
    }
  }
}
