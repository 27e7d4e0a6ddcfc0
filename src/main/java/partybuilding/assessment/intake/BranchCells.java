package partybuilding.assessment.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.BallotNotice.BranchMismatch;
import partybuilding.assessment.notice.BallotNotice.FailedLookup;
import partybuilding.assessment.notice.BallotNotice.MissingValue;
import partybuilding.assessment.notice.BallotNotice.UnknownBranch;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.StructureNotice.NameOutsideYears;
import partybuilding.assessment.notice.StructureNotice.NumberOutsideYears;
import partybuilding.assessment.sheet.Header;
import partybuilding.assessment.sheet.Sheet;

/**
 * The cells of a row that name its branch, as the file's year knows it. Each spelling is looked up
 * once a file.
 */
public final class BranchCells {
  /** The columns that name a branch; either will do. */
  public static final List<Column> COLUMNS = List.of(Column.BRANCH, Column.BRANCH_ID);

  private final Register register;
  private final Lookup lookup;
  private final OptionalInt idColumn;
  private final OptionalInt nameColumn;
  private final Map<String, Map<String, Match>> matches = new HashMap<>();
  private final Map<Match.Unknown, String> offers = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private int spellings;

  /** How the register is asked. */
  private interface Lookup {
    Match match(String id, String name, int year);
  }

  private BranchCells(Header header, Register register, Lookup lookup) {
    this.register = register;
    this.lookup = lookup;
    this.idColumn = header.find(Column.BRANCH_ID);
    this.nameColumn = header.find(Column.BRANCH);
  }

  /** The cells of an export that speaks of the branches of its year. */
  public BranchCells(Header header, Register register) {
    this(header, register, register::match);
  }

  /** The cells of a ledger, whose items may be those of branches that have ended since. */
  public static BranchCells ofItems(Header header, Register register) {
    return new BranchCells(header, register, register::matchItem);
  }

  /** The branch of the row; says once a file if a branch is outside its years. */
  public Match match(Sheet sheet) {
    String id = idColumn.isPresent() ? sheet.cell(idColumn.getAsInt()) : "";
    String name = nameColumn.isPresent() ? sheet.cell(nameColumn.getAsInt()) : "";
    return match(sheet, id, name);
  }

  /** The branch of this number and name, which may stand in the cells of a row further up. */
  public Match match(Sheet sheet, String id, String name) {
    return matches
        .computeIfAbsent(id, unused -> new HashMap<>())
        .computeIfAbsent(name, unused -> sought(sheet, id, name));
  }

  private Match sought(Sheet sheet, String id, String name) {
    BranchLimit.check(++spellings, sheet.place().file());
    return believe(sheet, lookup.match(id, name, sheet.year()));
  }

  /** What was found of this number and name, if they were sought before and name a branch. */
  public Optional<Branch> known(String id, String name) {
    return Optional.ofNullable(matches.getOrDefault(id, Map.of()).get(name))
        .filter(Match.Found.class::isInstance)
        .map(found -> ((Match.Found) found).branch());
  }

  /** Where the cells of the numbers stand. */
  public OptionalInt idColumn() {
    return idColumn;
  }

  /** Where the cells of the names stand. */
  public OptionalInt nameColumn() {
    return nameColumn;
  }

  private Match believe(Sheet sheet, Match match) {
    if (!(match instanceof Match.NumberOutsideYears outside)) {
      return match;
    }
    Branch branch = outside.line().branch();
    if (told.add(branch.id())) {
      int column = idColumn.orElseGet(nameColumn::orElseThrow);
      String year = Integer.toString(sheet.year());
      sheet.report(new NumberOutsideYears(sheet.place(column), outside.line().label(), year));
    }
    return new Match.Found(branch);
  }

  /**
   * The branches found so far, by id. Where a file calls one by several names, the first in
   * code-point order stands for it, whatever the order of the rows.
   */
  public Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    for (Map<String, Match> byName : matches.values()) {
      for (Match match : byName.values()) {
        if (match instanceof Match.Found found) {
          String name = found.branch().name();
          names.merge(found.branch().id(), name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
      }
    }
    return names;
  }

  /** The notice for a row whose branch was not found. */
  public Notice notice(Sheet sheet, Match match) {
    int column = nameColumn.orElseGet(idColumn::getAsInt);
    if (match instanceof Match.Unknown unknown) {
      String near = offers.computeIfAbsent(unknown, u -> offer(u, sheet.year()));
      return new UnknownBranch(
          sheet.place(columnOf(sheet, unknown.value())), unknown.value(), near);
    }
    if (match instanceof Match.Impossible impossible) {
      return new FailedLookup(sheet.place(columnOf(sheet, impossible.value())), impossible.value());
    }
    if (match instanceof Match.Contradiction c) {
      return new BranchMismatch(sheet.place(column), c.id(), c.name());
    }
    if (match instanceof Match.NameOutsideYears outside) {
      String year = Integer.toString(sheet.year());
      String bearer = outside.bearer().label();
      return new NameOutsideYears(sheet.place(column), outside.value(), year, bearer);
    }
    return new MissingValue(sheet.place(column));
  }

  /** No more are sought than a file's board keeps: an export of another college knows none. */
  private String offer(Match.Unknown unknown, int year) {
    return offers.size() >= NoticeBoard.KEPT
        ? ""
        : register.near(unknown, year).stream().map(Branch::label).collect(Collectors.joining("；"));
  }

  private int columnOf(Sheet sheet, String value) {
    boolean numbered =
        idColumn.isPresent() && sheet.cell(idColumn.getAsInt()).strip().equals(value);
    return numbered ? idColumn.getAsInt() : nameColumn.orElseGet(idColumn::getAsInt);
  }
}
