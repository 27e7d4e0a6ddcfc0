package partybuilding.assessment.ballot;

/** Rows in which ballots speak of something; each ballot should speak of it once. */
interface Statements {
  /** Stands for the ballot of a row that carries no id. */
  int ANONYMOUS = -1;

  /** Where the rows stand, whose they are and of which branch. */
  BallotRows ballotRows();

  /** How many rows there are. */
  default int rows() {
    return ballotRows().size();
  }

  /** Where a row stands in its file. */
  default int line(int row) {
    return ballotRows().line(row);
  }

  /** The number of a row's ballot, or {@link #ANONYMOUS}. */
  default int ballot(int row) {
    return ballotRows().ballot(row);
  }

  /** How many ballots carry an id. */
  int ballotCount();

  /** The number of the branch that a row speaks of. */
  default int branch(int row) {
    return ballotRows().branch(row);
  }

  /** How many branches are spoken of. */
  int branchCount();

  /** The place of a row's group among the year's groups. */
  default int group(int row) {
    return ballotRows().group(row);
  }

  /** The number of what a row speaks of: a branch, or one indicator of a branch. */
  int subject(int row);

  /** How many subjects there may be. */
  int subjectCount();

  /** Whether two rows of one ballot and subject say the same. */
  boolean same(int row, int other);
}
