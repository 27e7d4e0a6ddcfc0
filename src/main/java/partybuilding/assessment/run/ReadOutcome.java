package partybuilding.assessment.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.NoticeBoard;

/** What came of reading one file. */
public sealed interface ReadOutcome {
  /** Everything found in it. */
  Findings findings();

  /** The file can be used. */
  record Accepted(FileAccount account, Findings findings, YearContent content)
      implements ReadOutcome {}

  /**
   * The file cannot be used.
   *
   * @param account of its rows; empty if it was not read to its end
   * @param findings everything found in it, the reason among them
   * @param refusal the reason, as a run tells it
   */
  record Refused(Optional<FileAccount> account, Findings findings, ExportsRefused refusal)
      implements ReadOutcome {
    /** A file that was not read to its end. */
    static Refused unread(NoticeBoard board, ExportsRefused refusal) {
      return new Refused(Optional.empty(), all(board, refusal), refusal);
    }

    /** A file that was. */
    static Refused read(FileAccount account, NoticeBoard board, ExportsRefused refusal) {
      return new Refused(Optional.of(account), all(board, refusal), refusal);
    }

    /** A refusal repeats some of what the board holds. */
    private static Findings all(NoticeBoard board, ExportsRefused refusal) {
      Findings found = board.found();
      Set<Finding> told = new HashSet<>(found.kept());
      List<Finding> own = refusal.findings().stream().filter(f -> !told.contains(f)).toList();
      return found.and(Findings.of(own));
    }
  }
}
