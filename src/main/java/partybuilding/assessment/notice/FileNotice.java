package partybuilding.assessment.notice;

/** What can be wrong with a file or a folder as a whole. */
public sealed interface FileNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /** The data folder is not there. */
  record MissingFolder(Place place) implements FileNotice {}

  /** The name of a file, or of a folder on the command line, cannot be read. */
  record UnreadableName(Place place) implements FileNotice {}

  /** What looks like the rules has a name under which they are not read. */
  record MisnamedRules(Place place, String expected) implements FileNotice {}

  /** What looks like an export of the report's year was not read. */
  record UnreadExport(Place place, String expected) implements FileNotice {}

  /** A folder or a device has the name of an export. */
  record NoRegularFile(Place place) implements FileNotice {}

  /** A link to a file outside the data folder. */
  record LinkOutOfFolder(Place place) implements FileNotice {}

  /** No ballot of the report's year counts. */
  record NoCountedBallot(Place place, String year) implements FileNotice {}

  /** The data folder holds no evaluations. */
  record NoEvaluations(Place place) implements FileNotice {}

  /** Nothing tells which year's meeting is to be prepared. */
  record NoMeetingYear(Place place) implements FileNotice {}

  /** No file names a branch. */
  record NoBranch(Place place) implements FileNotice {}

  /** The year asked for has no evaluations. */
  record YearWithoutEvaluations(Place place, String year, String known) implements FileNotice {}

  /** Two files claim to be the same kind's export of the same year. */
  record SameExportTwice(Place place, String other) implements FileNotice {}

  /** The file was written to, replaced or removed while the run was reading. */
  record ChangedFile(Place place) implements FileNotice {}

  /** The user that runs the program may not read the file. */
  record ForbiddenFile(Place place) implements FileNotice {}

  /** The file could not be opened or read; the reason is the operating system's. */
  record UnreadableFile(Place place, String reason) implements FileNotice {}

  /** The bytes are not the text they should be. */
  record UndecodableText(Place place, String offset) implements FileNotice {}

  /** The bytes are no text at all. */
  record NotText(Place place, String offset) implements FileNotice {}

  /** The file is an office program's workbook under the name of a text. */
  record WorkbookNotText(Place place) implements FileNotice {}

  /** The file is a web page or an XML document under the name of a text. */
  record WebPageNotText(Place place) implements FileNotice {}

  /** The file has as many lines as a spreadsheet holds, so that the rest may be missing. */
  record FullSpreadsheet(Place place, String lines) implements FileNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /** Long numbers of a column were rounded, and several have become one. */
  record MergedNumbers(Place place, String value) implements FileNotice {}

  /** A line is longer than any row. */
  record EndlessLine(Place place) implements FileNotice {}

  /** The quotes of the file do not close. */
  record BrokenQuotes(Place place) implements FileNotice {}

  /** Too many rows of the file were refused for the rest to be believed. */
  record TooManyRefused(Place place, String refused, String read, String limit)
      implements FileNotice {}
}
