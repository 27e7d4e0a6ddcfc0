package partybuilding.assessment.discovery;

import java.nio.file.Path;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.contract.file.ColumnWords;
import partybuilding.assessment.contract.file.ExportKind;

/**
 * A file of the data folder that the job reads.
 *
 * @param kind what it holds
 * @param year its assessment year; 0 where its kind has none
 * @param path where it lies
 * @param size its bytes
 * @param sha256 of its bytes, in hexadecimal
 * @param columns the college's own words for the columns of its kind
 */
public record Export(
    ExportKind kind, int year, Path path, long size, String sha256, ColumnWords columns) {
  /** A file whose columns bear no words of the college's own. */
  public Export(ExportKind kind, int year, Path path, long size, String sha256) {
    this(kind, year, path, size, sha256, ColumnWords.NONE);
  }

  /** The same file, its columns known by further words. */
  Export with(ColumnWords words) {
    return new Export(kind, year, path, size, sha256, words);
  }

  /** Whether its name says that it is a workbook and not a text. */
  public boolean workbook() {
    return ExportName.workbook(file());
  }

  /** The file's name. */
  public String file() {
    return FileName.shown(path);
  }
}
