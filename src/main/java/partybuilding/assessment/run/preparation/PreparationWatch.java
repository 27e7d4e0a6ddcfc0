package partybuilding.assessment.run.preparation;

import java.nio.file.Path;
import java.util.List;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Findings;

/** Receives the progress of a preparation. */
public interface PreparationWatch {
  /** Whether it is asked to end. */
  boolean cancelled();

  /** Files that were not read though they may be missed. */
  void unread(List<Finding> files);

  /** Everything was read. */
  void found(List<FileAccount> accounts, Findings findings);

  /** Something left by an earlier preparation that could not be deleted. */
  void undeleted(Path left);
}
