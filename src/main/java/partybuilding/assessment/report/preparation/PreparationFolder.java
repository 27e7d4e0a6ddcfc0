package partybuilding.assessment.report.preparation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.run.RunFile;
import partybuilding.assessment.report.table.PreparationTables;

/** The folder that the preparation of a meeting is published as. */
public final class PreparationFolder {
  private static final String SUFFIX = "-prepare";

  private PreparationFolder() {}

  /** The name of the folder, which differs from all names of reports. */
  public static String name(int year) {
    return year + SUFFIX;
  }

  /**
   * Writes all files into an empty folder, the record of the run last, and returns the folder.
   *
   * @param eachPaper is called before each paper; an exception that it throws ends the writing
   */
  public static Path write(
      Preparation facts, PreparationEdition edition, Path folder, Runnable eachPaper)
      throws IOException {
    Path tables = Files.createDirectory(folder.resolve(TableName.FOLDER));
    new PreparationTables(facts, edition.published(), edition.language()).write(folder, tables);
    new BlankExports(facts, edition.language()).write(folder);
    new PreparationPapers(facts, edition, eachPaper).write(folder);
    RunFile.writeOfPapers(facts.before(), edition.origin(), folder);
    return folder;
  }
}
