package partybuilding.assessment.notice;

/** What is worth a look among the names of the files in the data folder. */
public sealed interface FolderNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.WARNING;
  }

  /** A CSV file or workbook bears the name of no export, and was left alone. */
  record IgnoredFile(Place place, String legal) implements FolderNotice {}

  /** A file bears an export's name, and has a format that is not read. */
  record OtherFormat(Place place, String expected) implements FolderNotice {}

  /** An export lies in a folder within the data folder, where nothing is read. */
  record DeeperExport(Place place) implements FolderNotice {}

  /** Beside the rules lies what looks like another copy of them, and was left alone. */
  record SecondRules(Place place, String used) implements FolderNotice {}

  /** A file has a header and nothing below it. */
  record BlankExport(Place place) implements FolderNotice {}

  /** The year in a file's name lies outside any that could be meant. */
  record UnlikelyYear(Place place, String year) implements FolderNotice {}
}
