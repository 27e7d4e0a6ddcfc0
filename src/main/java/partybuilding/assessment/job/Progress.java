package partybuilding.assessment.job;

import java.nio.file.Path;
import partybuilding.assessment.notice.FileAccount;

/** Is told how a run gets on. Its methods may be called from several threads. */
public interface Progress {
  /**
   * What was kept between runs is damaged; it was put aside and is made again from the exports.
   *
   * @param aside where it lies now
   */
  void stateDamaged(Path aside);

  /** The exports were found. */
  void discovered(int year, int files);

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
