package partybuilding.assessment.run;

import java.nio.file.Path;
import java.util.List;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.run.meter.ReadSoFar;

/** Is told how a run gets on. Its methods may be called from several threads. */
public interface Progress {
  /** Whether the run is asked to end at the next place where it can be taken up again. */
  boolean cancelled();

  /**
   * What was kept between runs is damaged; it was put aside and is made again from the exports.
   *
   * @param aside where it lies now
   */
  void stateDamaged(Path aside);

  /** Something left by an earlier report or an interrupted run that could not be deleted. */
  void undeleted(Path left);

  /** How the run ended could not be written to the file that monitors read. */
  void unmarked(Path file);

  /** The page over the reports of all years could not be written. */
  void unlisted(Path file);

  /**
   * A report of the year exists, but nothing is kept of what it says: what has changed since it was
   * published cannot be reported.
   *
   * @param report its folder
   */
  void earlierUnknown(Path report);

  /**
   * A report exists of which nothing is kept; what it says is read back from its own folder.
   *
   * @param report the folder
   */
  void earlierReadBack(Path report);

  /** Files that were not read though they may be missed. */
  void unread(List<Finding> files);

  /**
   * Everything was read.
   *
   * @param accounts one per file
   * @param findings what was found in them
   */
  void found(List<FileAccount> accounts, Findings findings);

  /** The exports were found. */
  void discovered(int year, int files);

  /** More of the yearly files was read. */
  void reading(ReadSoFar soFar);

  /** A yearly file was read. */
  void read(FileAccount account);

  /** A yearly file is kept from an earlier run and need not be read again. */
  void kept(String file);

  /** The years were compared. */
  void compared(int branches, int years);

  /** The charts and pages were written, and wait to be published. */
  void written(int charts);

  /** The report stands where people look for it. */
  void published(Path folder);
}
