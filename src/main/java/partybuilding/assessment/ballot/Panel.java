package partybuilding.assessment.ballot;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.ConflictingBallots;
import partybuilding.assessment.contract.GroupBallots;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;

/**
 * The ballots of one year, each speaking at most once of a branch. A ballot is distinguished by its
 * id; a row without one is a ballot of its own, whose other rows nobody knows.
 */
public final class Panel implements PanelRows {
  private final BallotBox box;
  private final List<String> branchIds;
  private final int[] ranks;
  private final Duplicates duplicates;
  private final Duplicates loose;
  private final RowsByBallot counted;
  private final BallotCopies copies;
  private final ScaleUse scaleUse;

  private Panel(BallotBox box, RowsByBallot order, Duplicates duplicates, Duplicates loose) {
    this.box = box;
    this.duplicates = duplicates;
    this.loose = loose;
    branchIds = box.branchIds();
    ranks = ranks(branchIds);
    counted = order.ranked(duplicates::admits, row -> ranks[box.branch(row)]);
    copies = BallotCopies.of(this);
    scaleUse = ScaleUse.of(this);
  }

  private static int[] ranks(List<String> ids) {
    int[] byId =
        IntStream.range(0, ids.size())
            .boxed()
            .sorted(Comparator.comparing(ids::get))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[byId.length];
    for (int rank = 0; rank < byId.length; rank++) {
      ranks[byId[rank]] = rank;
    }
    return ranks;
  }

  /** Checks the ballots of a box against each other. */
  public static Panel of(BallotBox box, String file, NoticeBoard board) {
    ConflictingBallots rule = box.rules().conventions().conflictingBallots();
    DuplicateSearch.Terms terms = new DuplicateSearch.Terms(file, rule, board);
    RowsByBallot looseOrder = RowsByBallot.of(box.loose());
    Duplicates loose = DuplicateSearch.find(box.loose(), looseOrder, terms);
    BallotBox joined = box.joined(looseOrder, loose::admits);
    RowsByBallot order = RowsByBallot.of(joined);
    Panel panel = new Panel(joined, order, DuplicateSearch.find(joined, order, terms), loose);
    StraightLining.of(panel)
        .notice(Place.of(file), panel.rules().limits().minimumGroup())
        .ifPresent(board::add);
    Place place = Place.of(file);
    panel.scaleUse.notices(place).forEach(board::add);
    return panel;
  }

  /** The account of the file's rows, duplicates taken out of the accepted. */
  public FileAccount account(FileAccount read) {
    int passedOver = duplicates.passedOver().cardinality() + loose.passedOver().cardinality();
    int refused = duplicates.refused().cardinality() + loose.refused().cardinality();
    PassedOver before = read.rows().passedOver();
    return new FileAccount(
        read.file(),
        read.kind(),
        read.year(),
        read.size(),
        read.sha256(),
        new FileAccount.Rows(
            read.rows().read(),
            read.rows().accepted() - passedOver - refused,
            read.rows().refused() + refused,
            new PassedOver(
                passedOver,
                before.invalid(),
                before.blank(),
                before.ownBranch(),
                before.totals(),
                before.annotations())));
  }

  /** The rules of the year. */
  @Override
  public Rules rules() {
    return box.rules();
  }

  /** The ids of the branches spoken of, by their numbers. */
  @Override
  public List<String> branchIds() {
    return branchIds;
  }

  /** Whether every ballot can be distinguished from the others. */
  public boolean identified() {
    return counted.anonymousStart() == counted.size();
  }

  /** How many ballots carry an id. */
  @Override
  public int ballotCount() {
    return box.ballotCount();
  }

  @Override
  public RowsByBallot counted() {
    return counted;
  }

  /** The number of the branch a row speaks of. */
  @Override
  public int branch(int row) {
    return box.branch(row);
  }

  @Override
  public int rank(int branch) {
    return ranks[branch];
  }

  /** The place of a row's group among the rules' groups. */
  @Override
  public int group(int row) {
    return box.group(row);
  }

  /** Hundredths of a point, a grade's rank, or {@code Answers.NONE}. */
  @Override
  public int answer(int row, int indicator) {
    return box.answer(row, indicator);
  }

  /** Whether two rows are of the same group and answer the same. */
  @Override
  public boolean same(int row, int other) {
    return box.same(row, other);
  }

  /** How many ballots of each group count, in the rules' order. */
  public List<GroupBallots> ballotsByGroup() {
    return BallotsByGroup.count(this);
  }

  /** The ids of the indicators whose answers were most likely given on another scale. */
  public Set<String> suspectedScales() {
    return Set.copyOf(scaleUse.suspected());
  }

  /** The ballots that are copies of each other. */
  public BallotCopies copies() {
    return copies;
  }

  /** How many voters each branch has, by group, and what they answered. */
  public Voters voters() {
    return VoterCount.of(this);
  }
}
