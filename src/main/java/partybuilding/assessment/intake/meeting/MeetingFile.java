package partybuilding.assessment.intake.meeting;

import java.util.List;
import partybuilding.assessment.notice.FileAccount;

/**
 * What one file of a meeting holds.
 *
 * @param rows its accepted rows, in its order
 * @param account of all its rows
 */
public record MeetingFile<T>(List<T> rows, FileAccount account) {
  public MeetingFile {
    rows = List.copyOf(rows);
  }
}
