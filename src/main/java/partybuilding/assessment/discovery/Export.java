package partybuilding.assessment.discovery;

import java.nio.file.Path;
import partybuilding.assessment.contract.ExportKind;
import partybuilding.assessment.contract.FileName;

/**
 * A file of the data folder that the job reads.
 *
 * @param kind what it holds
 * @param year its assessment year; 0 where its kind has none
 * @param path where it lies
 * @param size its bytes
 * @param sha256 of its bytes, in hexadecimal
 */
public record Export(ExportKind kind, int year, Path path, long size, String sha256) {
  /** The file's name. */
  public String file() {
    return FileName.shown(path);
  }
}
