package partybuilding.assessment.run;

import java.util.List;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Findings;

/**
 * What a trial of the exports came to.
 *
 * @param accounts one per file that was read to its end
 * @param findings everything found, as a run would tell it
 * @param verdict whether a run would publish
 */
public record Checked(List<FileAccount> accounts, Findings findings, Verdict verdict) {
  public Checked {
    accounts = List.copyOf(accounts);
  }

  /** Nothing could be read, for these reasons. */
  static Checked refused(Findings findings) {
    return new Checked(List.of(), findings, Verdict.REFUSED);
  }

  /** What a run of the same exports would do. */
  public enum Verdict {
    /** Publish. */
    USABLE,
    /** Refuse them. */
    REFUSED
  }
}
