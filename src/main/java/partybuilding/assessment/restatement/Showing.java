package partybuilding.assessment.restatement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.restatement.FigureTable.Place;
import partybuilding.assessment.restatement.Ground.Kind;

/**
 * Whether the two values of a restated figure may stand side by side. Their difference would tell
 * how few voted, so a figure of ballots shows neither unless both were published, and
 *
 * <ul>
 *   <li>no ballot changed: evaluations, register and lineage are the same, and every branch counts
 *       as many as before; or
 *   <li>it is a score, a share or a number of ballots of a branch as it was, and its ballots of
 *       before and now differ by the minimum group at least, or are equal while the export is the
 *       same. How many ballots changed behind an equal number cannot be told, so a changed export
 *       with an equal number shows nothing; or
 *   <li>it is such a figure of the college, and no branch that moved in it is hidden: the college's
 *       mean less the branches that are shown would tell the one that is not; or
 *   <li>it is such a figure of a branch as it is now that is the branch as it was.
 * </ul>
 *
 * Where the rules changed, single groups must be shown in that year besides: the same ballots under
 * two sets of public weights are two equations in what each group gave. Figures that rest on no
 * ballot are always shown.
 */
final class Showing {
  private final ReportPair reports;
  private final boolean sameBallots;
  private final boolean sameRules;
  private final Map<Place, Move> asWas = new HashMap<>();

  /** The years and dimensions in which a branch has a hidden change. */
  private final Set<Place> hidden = new HashSet<>();

  Showing(ReportPair reports, List<Move> moves) {
    this.reports = reports;
    this.sameRules = otherRulesAreOfGroupYears();
    moves.stream().filter(Showing::ofBranchAsWas).forEach(this::enter);
    this.sameBallots = sameFiles() && asWas.values().stream().allMatch(Showing::countsTheSame);
  }

  private static boolean ofBranchAsWas(Move move) {
    return move.traits().table() == TableName.SCORES_AS_WAS;
  }

  private void enter(Move move) {
    asWas.put(new Place(move.year(), move.key()), move);
    boolean own = move.traits().ofOwnBallots(move.column());
    if (own && !(move.inBoth() && ownRowShows(move))) {
      hidden.add(new Place(move.year(), dimension(move)));
    }
  }

  private static String dimension(Move ofBranch) {
    return ofBranch.key().substring(ofBranch.key().lastIndexOf('/') + 1);
  }

  boolean shows(Move move) {
    if (!move.traits().ofBallots()) {
      return true;
    }
    return move.inBoth() && (sameBallots ? sameRules : ownFigureShows(move));
  }

  private boolean ownFigureShows(Move move) {
    return move.traits().ofOwnBallots(move.column())
        && switch (move.traits().table()) {
          case SCORES_AS_WAS -> ownRowShows(move);
          case COLLEGE -> collegeShows(move);
          default -> asItWas(move);
        };
  }

  private boolean collegeShows(Move move) {
    return ownRowShows(move) && !hidden.contains(new Place(move.year(), move.key()));
  }

  /**
   * Whether the branch has the same ballots in the report as the branch of that year had; a merged
   * branch has more.
   */
  private boolean asItWas(Move move) {
    Move own = asWas.get(new Place(move.year(), move.key()));
    return own != null
        && ballots(own.was()).equals(ballots(move.was()))
        && ballots(own.now()).equals(ballots(move.now()))
        && ownRowShows(own);
  }

  private boolean ownRowShows(Move move) {
    return ballotsAllow(move) && rulesAllow(move);
  }

  private boolean ballotsAllow(Move move) {
    OptionalDouble before = ballots(move.was());
    OptionalDouble after = ballots(move.now());
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    double changed = Math.abs(after.getAsDouble() - before.getAsDouble());
    return changed == 0
        ? !move.causes().contains(Cause.EXPORT_CHANGED)
        : changed >= reports.present().minimumGroup(move.year());
  }

  private static OptionalDouble ballots(Move.Cells row) {
    return row.find(TableTraits.BALLOTS);
  }

  private boolean rulesAllow(Move move) {
    return !reports.before().differs(new Ground(Kind.RULES, move.year()), reports.now())
        || reports.present().groupYears().contains(move.year());
  }

  private static boolean countsTheSame(Move move) {
    return ballots(move.was()).equals(ballots(move.now()));
  }

  private boolean sameFiles() {
    Ground structure = Ground.of(Kind.STRUCTURE);
    return !reports.before().differs(structure, reports.now())
        && !reports.before().differsUpTo(reports.was().year(), Kind.EVALUATIONS, reports.now());
  }

  private boolean otherRulesAreOfGroupYears() {
    return reports.before().digests().keySet().stream()
        .filter(ground -> ground.kind() == Kind.RULES)
        .filter(ground -> reports.before().differs(ground, reports.now()))
        .allMatch(ground -> reports.present().groupYears().contains(ground.year()));
  }
}
