package partybuilding.assessment.intake.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.block.CellTexts;
import partybuilding.assessment.block.PlainRows;
import partybuilding.assessment.cell.CellText;
import partybuilding.assessment.intake.BranchCells;
import partybuilding.assessment.lineage.Branch;

/** The branches that the rows of plain blocks name by number, by name or by both. */
final class PlainBranches {
  private final OptionalInt idColumn;
  private final OptionalInt nameColumn;
  private final BranchCells cells;
  private final TotalsLabel totals;
  private final OwnBranch ownBranch;
  private final Map<Object, Pairs> byNumbering = new HashMap<>();
  private Pairs pairs = new Pairs(CellTexts.NONE, CellTexts.NONE);
  private int[] ids = {};
  private int[] names = {};

  PlainBranches(BranchCells cells, TotalsLabel totals, OwnBranch ownBranch) {
    this.cells = cells;
    this.totals = totals;
    this.ownBranch = ownBranch;
    this.idColumn = cells.idColumn();
    this.nameColumn = cells.nameColumn();
  }

  /** For each number of the first column, the second beside it when it was met last. */
  private static final class Pairs {
    private CellTexts first;
    private CellTexts second;
    private int[] beside = {};
    private final List<Optional<Numbered>> branches = new ArrayList<>();

    Pairs(CellTexts first, CellTexts second) {
      this.first = first;
      this.second = second;
    }

    void bind(CellTexts firstTexts, CellTexts secondTexts) {
      if (secondTexts.numbering() != second.numbering()) {
        Arrays.fill(beside, 0);
      }
      first = firstTexts;
      second = secondTexts;
      beside = Arrays.copyOf(beside, Math.max(beside.length, first.size()));
      while (branches.size() < beside.length) {
        branches.add(Optional.empty());
      }
    }
  }

  /** The rows of one block are asked for next. */
  void bind(PlainRows rows) {
    int first = idColumn.orElseGet(nameColumn::getAsInt);
    boolean both = idColumn.isPresent() && nameColumn.isPresent();
    ids = rows.codes(first);
    names = both ? rows.codes(nameColumn.getAsInt()) : new int[ids.length];
    CellTexts firstTexts = rows.texts(first);
    pairs =
        byNumbering.computeIfAbsent(
            firstTexts.numbering(), unused -> new Pairs(firstTexts, CellTexts.NONE));
    pairs.bind(firstTexts, both ? rows.texts(nameColumn.getAsInt()) : CellTexts.NONE);
  }

  /** A branch and the number by which its rows are taken. */
  static final class Numbered {
    private static final int NONE = -1;

    private final Branch branch;
    private final OwnBranch.Subject subject;
    private int number = NONE;

    Numbered(Branch branch, OwnBranch.Subject subject) {
      this.branch = branch;
      this.subject = subject;
    }

    Branch branch() {
      return branch;
    }

    OwnBranch.Subject subject() {
      return subject;
    }

    /**
     * A branch of which every row is blank is never asked for: it has no number, as it has no vote.
     */
    int number(BallotSink sink) {
      if (number == NONE) {
        number = sink.branch(branch.id());
      }
      return number;
    }
  }

  /** The branch of a row; empty if it was not met before, or the row is one of totals. */
  Optional<Numbered> find(int row) {
    int id = ids[row];
    int name = names[row];
    if (pairs.beside[id] == name + 1) {
      return pairs.branches.get(id);
    }
    Optional<Numbered> branch = known(id, name).map(this::numbered);
    if (branch.isPresent()) {
      pairs.beside[id] = name + 1;
      pairs.branches.set(id, branch);
    }
    return branch;
  }

  private Numbered numbered(Branch branch) {
    return new Numbered(branch, ownBranch.subject(branch));
  }

  private Optional<Branch> known(int first, int second) {
    String one = CellText.value(pairs.first.of(first));
    String other = nameColumn.isPresent() ? CellText.value(pairs.second.of(second)) : "";
    String id = idColumn.isPresent() ? one : "";
    String name = idColumn.isPresent() ? other : one;
    return cells.known(id, name).filter(unused -> totals.branch(id, name));
  }
}
