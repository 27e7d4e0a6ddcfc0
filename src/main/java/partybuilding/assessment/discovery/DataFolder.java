package partybuilding.assessment.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import partybuilding.assessment.contract.ExportKind;
import partybuilding.assessment.contract.Rulebook;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileNotice.MissingFolder;
import partybuilding.assessment.notice.FileNotice.NoEvaluations;
import partybuilding.assessment.notice.FileNotice.NoMeetingYear;
import partybuilding.assessment.notice.FileNotice.YearWithoutEvaluations;
import partybuilding.assessment.notice.Finding;
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

  private static final Set<ExportKind> OF_MEETINGS =
      EnumSet.of(ExportKind.DEBRIEFS, ExportKind.COMMENTS, ExportKind.TURNOUT);

  private static final Finding NO_MEETING_YEAR =
      Finding.of(new NoMeetingYear(Place.of("evaluations-YYYY.csv")));

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
    Found found = find(folder);
    if (found.exports.stream().noneMatch(e -> e.kind() == ExportKind.EVALUATIONS)) {
      throw new ExportsRefused(noEvaluations(folder, found.unread()));
    }
    return read(found);
  }

  /**
   * Looks through a folder before a meeting, when there may be no evaluations yet.
   *
   * @throws ExportsRefused if it is missing, or a file cannot be read
   */
  public static DataFolder discoverBeforeMeeting(Path folder) {
    return read(find(folder));
  }

  private record Found(Path folder, Listing listing, Snapshot snapshot, List<Export> exports) {
    UnreadFiles unread() {
      return new UnreadFiles(exports, listing.strays());
    }
  }

  private static Found find(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ExportsRefused(new MissingFolder(Place.of(folder.toString())));
    }
    Listing listing = list(folder);
    Snapshot snapshot = Snapshot.of(files(folder, listing));
    return new Found(folder, listing, snapshot, ExportFiles.of(folder, listing));
  }

  private static DataFolder read(Found found) {
    List<String> strays = found.listing.strays();
    ExportFiles.refuseTwins(found.exports);
    RulesFile rules = RulesFile.in(found.folder, strays);
    found.snapshot.requireUnchanged();
    Rulebook rulebook = rules.rulebook();
    List<Export> known =
        found.exports.stream().map(e -> e.with(rulebook.columnsOf(e.kind()))).toList();
    return new DataFolder(known, strays, rulebook, rules.account());
  }

  private static Stream<Path> files(Path folder, Listing listing) {
    return Stream.concat(
        Stream.of(folder.resolve(RULES)), listing.exports().stream().map(Listing.Named::path));
  }

  /**
   * The rules of a folder.
   *
   * @throws ExportsRefused if they cannot be followed
   */
  public static Rulebook rulebookOf(Path folder) {
    return RulesFile.in(folder, list(folder).strays()).rulebook();
  }

  private static List<Finding> noEvaluations(Path folder, UnreadFiles unread) {
    return unread.andOthers(List.of(Finding.of(new NoEvaluations(Place.of(folder.toString())))));
  }

  private static Listing list(Path folder) {
    try {
      return Listing.of(folder);
    } catch (IOException e) {
      throw new ExportsRefused(List.of(ExportFiles.unreadable(folder, e)));
    }
  }

  /**
   * What the names of the files give to think.
   *
   * @param asOf the day the report is as of; a year well after it is no assessment's
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
    return exports.stream()
        .filter(e -> e.kind() == ExportKind.EVALUATIONS)
        .map(Export::year)
        .toList();
  }

  /**
   * The year to report: the one asked for, else the newest.
   *
   * @throws ExportsRefused if the year asked for has no evaluations, or a file that looks like an
   *     export of the year to report was not read
   */
  public int reportYear(Optional<Integer> asked) {
    List<Integer> years = years();
    int year = asked.orElse(years.get(years.size() - 1));
    List<Finding> reasons = new ArrayList<>();
    if (!years.contains(year)) {
      reasons.add(Finding.of(withoutEvaluations(year)));
    }
    reasons.addAll(unread().missedBy(year, asked));
    if (!reasons.isEmpty()) {
      throw new ExportsRefused(unread().andOthers(reasons));
    }
    return year;
  }

  /**
   * The year of the coming meeting: the one asked for, else the one after the newest of which there
   * are evaluations, or where there are none, anything else of a meeting.
   *
   * @throws ExportsRefused if nothing tells the year, or a file that looks like an export of the
   *     year before was not read
   */
  public int meetingYear(Optional<Integer> asked) {
    int year =
        asked
            .or(() -> newest(Set.of(ExportKind.EVALUATIONS)).map(newest -> newest + 1))
            .or(() -> newest(OF_MEETINGS).map(newest -> newest + 1))
            .orElseThrow(() -> new ExportsRefused(unread().andOthers(List.of(NO_MEETING_YEAR))));
    List<Finding> missed = unread().missedBy(year - 1, asked.map(meeting -> meeting - 1));
    if (!missed.isEmpty()) {
      throw new ExportsRefused(unread().andOthers(missed));
    }
    return year;
  }

  private Optional<Integer> newest(Set<ExportKind> kinds) {
    return exports.stream()
        .filter(export -> kinds.contains(export.kind()))
        .map(Export::year)
        .max(Comparator.naturalOrder());
  }

  private YearWithoutEvaluations withoutEvaluations(int year) {
    String known = String.join(", ", years().stream().map(String::valueOf).toList());
    return new YearWithoutEvaluations(
        Place.of("evaluations-" + year + ".csv"), Integer.toString(year), known);
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
