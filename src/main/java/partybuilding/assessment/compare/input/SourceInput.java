package partybuilding.assessment.compare.input;

import java.util.List;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Findings;

/**
 * The files that a comparison is made from.
 *
 * @param accounts one per file read
 * @param findings what was found in them
 */
public record SourceInput(List<FileAccount> accounts, Findings findings) {
  /** No files. */
  public static final SourceInput NONE = new SourceInput(List.of(), Findings.NONE);

  public SourceInput {
    accounts = List.copyOf(accounts);
  }
}
