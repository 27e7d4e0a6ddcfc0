package partybuilding.assessment.intake.meeting;

import java.util.List;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.sheet.Sheet;

/**
 * Reads the rows of one file of a meeting.
 *
 * @param <T> what one row says
 */
interface FileRows<T> {
  /** Reads the current row, and says whether it is accepted, refused, blank or of totals. */
  void read();

  /** The accepted rows in the order of the file, after the last. */
  List<T> settle();

  /** Begins with a file whose header is found, by the rules of its year. */
  interface Start<T> {
    FileRows<T> of(Sheet sheet, Rules rules, Register register);
  }
}
