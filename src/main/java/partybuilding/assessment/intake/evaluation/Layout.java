package partybuilding.assessment.intake.evaluation;

import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.sheet.PlainColumns;

/** How the rows of one file hold what the ballots say. */
sealed interface Layout permits WideRows, LongRows, TallyRows {
  /** Reads the current row, which is not a row of totals, and says what becomes of it. */
  void read();

  /** Reads rows of plain blocks many at a time, if this layout can. */
  Optional<PlainColumns> plain(TotalsLabel totals);

  /** The current row's group and indicator, as far as it names known ones. */
  Slot slot();

  /** The sums of the columns as they stand in the rows read so far. */
  RunningSums sums();

  /** Does, after the last row, what had to wait for it. */
  void end();

  /** The words that the rows use most for the groups, by id. */
  Map<String, String> groupWords();

  /** The branches that the rows name, by id. */
  Map<String, String> branchNames();
}
