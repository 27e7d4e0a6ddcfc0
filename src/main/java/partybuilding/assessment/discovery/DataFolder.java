package partybuilding.assessment.discovery;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.FolderNotice.UnlikelyYear;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;

/**
 * The data folder as it was found: its exports with their fingerprints, and its rules.
 *
 * @param exports in the order of kind, then year
 * @param strays the names of the files that are no exports
 * @param rulebook the rules of every year
 * @param rulesFile the account of {@code assessment.yaml}, which has no rows; empty where there is
 *     no such file
 */
public record DataFolder(
    List<Export> exports, List<String> strays, Rulebook rulebook, Optional<FileAccount> rulesFile) {
  /** The file that holds the rules. */
  public static final String RULES = RulesName.RIGHT;

  private static final int EARLIEST_YEAR = 1949;

  public DataFolder {
    exports = List.copyOf(exports);
    strays = List.copyOf(strays);
  }

  /**
   * Looks through a folder.
   *
   * @throws ExportsRefused if it is missing, holds no evaluations, or a file cannot be read
   */
  public static DataFolder discover(Path folder) {
    return of(FolderSearch.of(folder).requireEvaluations());
  }

  /**
   * Looks through a folder before a meeting, when there may be no evaluations yet.
   *
   * @throws ExportsRefused if it is missing, or a file cannot be read
   */
  public static DataFolder discoverBeforeMeeting(Path folder) {
    return of(FolderSearch.of(folder));
  }

  private static DataFolder of(FolderSearch search) {
    RulesFile rules = search.rules();
    Rulebook rulebook = rules.rulebook();
    List<Export> known =
        search.exports().stream().map(e -> e.with(rulebook.columnsOf(e.kind()))).toList();
    return new DataFolder(known, search.listing().strays(), rulebook, rules.account());
  }

  /**
   * The rules of a folder.
   *
   * @throws ExportsRefused if they cannot be followed
   */
  public static Rulebook rulebookOf(Path folder) {
    return FolderSearch.rulebookOf(folder);
  }

  /**
   * What is unusual about the names of the files.
   *
   * @param asOf the day the report is as of; no assessment is of a year well after it
   */
  public Findings findings(LocalDate asOf) {
    NoticeBoard board = new NoticeBoard();
    unread().notices().forEach(board::add);
    exports.stream()
        .filter(e -> e.kind().yearly())
        .filter(e -> e.year() < EARLIEST_YEAR || e.year() > asOf.getYear() + 1)
        .forEach(e -> board.add(new UnlikelyYear(Place.of(e.file()), Integer.toString(e.year()))));
    return board.found();
  }

  /** Every year with evaluations, ascending. */
  public List<Integer> years() {
    return known().withEvaluations();
  }

  /**
   * The year to report: the one asked for, else the newest.
   *
   * @throws ExportsRefused if the year asked for has no evaluations, or a file that looks like an
   *     export of the year to report was not read
   */
  public int reportYear(Optional<Integer> asked) {
    return known().reportYear(asked);
  }

  /**
   * The year of the coming meeting: the one asked for, else the one after the newest of which there
   * are evaluations, or where there are none, anything else of a meeting.
   *
   * @throws ExportsRefused if nothing tells the year, or a file that looks like an export of the
   *     year before was not read
   */
  public int meetingYear(Optional<Integer> asked) {
    return known().meetingYear(asked);
  }

  private KnownYears known() {
    return new KnownYears(exports, unread());
  }

  private UnreadFiles unread() {
    return new UnreadFiles(exports, strays);
  }

  /** The export of a kind that has no years. */
  public Optional<Export> find(ExportKind kind) {
    return exports.stream().filter(e -> e.kind() == kind).findFirst();
  }

  /** The yearly exports that a report of {@code year} reads: those up to it. */
  public List<Export> upTo(ExportKind kind, int year) {
    return exports.stream().filter(e -> e.kind() == kind && e.year() <= year).toList();
  }
}
