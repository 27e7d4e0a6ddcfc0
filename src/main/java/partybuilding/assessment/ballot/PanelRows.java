package partybuilding.assessment.ballot;

import java.util.List;
import partybuilding.assessment.contract.Rules;

/** The rows of a panel, for what is counted and searched among them. */
interface PanelRows {
  /** The rules of the year. */
  Rules rules();

  /** The ids of the branches spoken of, by their numbers. */
  List<String> branchIds();

  /** How many ballots carry an id. */
  int ballotCount();

  /** The rows that count, those of a ballot in the order of their branches' ids. */
  RowsByBallot counted();

  /** The number of the branch a row speaks of. */
  int branch(int row);

  /** The place of a branch among all of the panel, by id: no order of rows changes it. */
  int rank(int branch);

  /** The place of a row's group among the rules' groups. */
  int group(int row);

  /** Hundredths of a point, a grade's rank, or {@code Answers.NONE}. */
  int answer(int row, int indicator);

  /** Whether two rows are of the same group and answer the same. */
  boolean same(int row, int other);
}
