package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.page.base.Imprint;
import partybuilding.assessment.report.page.base.PageFrame;
import partybuilding.assessment.report.page.base.PageHead;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.branch.BranchDimension;
import partybuilding.assessment.report.page.branch.BranchOpening;
import partybuilding.assessment.report.page.branch.FigureWorking;
import partybuilding.assessment.report.page.change.SinceBlock;
import partybuilding.assessment.report.page.ledger.ItemHistory;
import partybuilding.assessment.report.page.ledger.LongStandingItems;
import partybuilding.assessment.report.page.ledger.OpenItem;
import partybuilding.assessment.report.page.meeting.BranchMeeting;
import partybuilding.assessment.report.page.plot.ChartFigure;
import partybuilding.assessment.report.page.point.LedgerPoint;

/**
 * The page for one branch, in the edition for branches.
 *
 * @param frame the head and foot of the page
 * @param name the branch's
 * @param opening the page in two sentences
 * @param scores of the report year
 * @param years the branch over the years
 * @param rectification the rectification of the problems raised last
 * @param meeting how the branch reported, and the comments on it
 * @param basis the tables, the withheld figures and the method behind the page
 */
public record BranchPage(
    PageFrame frame,
    String name,
    BranchOpening opening,
    Scores scores,
    Years years,
    Rectification rectification,
    BranchMeeting meeting,
    BranchBasis basis) {
  /** Lays the page out. */
  public static BranchPage of(
      BranchFacts facts, List<Picture> pictures, Words words, Imprint imprint) {
    PageInput input = PageInput.of(facts.own(), words);
    return new BranchPage(
        PageFrame.of(head(facts, input.wording()), imprint, input.wording()),
        facts.branch().name(),
        BranchOpening.of(facts.branch(), input),
        scores(facts, input),
        new Years(
            pictures.stream().map(ChartFigure::of).toList(), SinceBlock.of(facts.branch(), input)),
        rectification(facts, input),
        BranchMeeting.of(facts.branch(), input),
        BranchBasis.of(facts, imprint, input.wording()));
  }

  private static Scores scores(BranchFacts facts, PageInput input) {
    PageWording wording = input.wording();
    List<BranchDimension> rows = facts.withheld() ? List.of() : BranchDimension.of(facts, input);
    return new Scores(
        facts.withheld() ? wording.limit("branch.withheld") : "",
        axis(facts, rows, wording),
        input.facts().severalYears(),
        rows,
        FigureWorking.of(facts.branch(), input));
  }

  private static Rectification rectification(BranchFacts facts, PageInput input) {
    return new Rectification(
        ledger(facts, input),
        OpenItem.of(facts.branch(), input),
        LongStandingItems.of(facts.branch(), input));
  }

  /**
   * The branch in the report year.
   *
   * @param withheld why the year is withheld; empty if it is not
   * @param axis the ends of the bars' axis, in words; empty where there is no bar
   * @param compared whether there is an earlier year for a change to begin with
   * @param rows one per dimension; none where the year is withheld
   * @param workings the working of each score
   */
  public record Scores(
      String withheld,
      String axis,
      boolean compared,
      List<BranchDimension> rows,
      List<FigureWorking> workings) {
    public Scores {
      rows = List.copyOf(rows);
      workings = List.copyOf(workings);
    }
  }

  /**
   * The rectification of the problems raised last.
   *
   * @param ledger the sentence about them, or the one for a branch without a ledger
   * @param items the open items
   * @param histories of what was carried over, returned or came back
   */
  public record Rectification(String ledger, List<OpenItem> items, List<ItemHistory> histories) {
    public Rectification {
      items = List.copyOf(items);
      histories = List.copyOf(histories);
    }
  }

  /**
   * The branch over the years.
   *
   * @param figures drawn
   * @param since what changed from each earlier year to the report year
   */
  public record Years(List<ChartFigure> figures, SinceBlock since) {
    public Years {
      figures = List.copyOf(figures);
    }
  }

  private static PageHead head(BranchFacts facts, PageWording wording) {
    String organisation = facts.own().rulebook().organisation();
    String year = wording.text("head.year", Map.of("year", Integer.toString(facts.own().year())));
    List<String> line = new ArrayList<>();
    line.add(wording.text("head.edition.branch"));
    long ballots = ballots(facts);
    if (ballots > 0) {
      line.add(wording.text("head.ballots", Map.of("count", NumberText.count(ballots))));
    }
    line.add(wording.text("head.as_of", Map.of("date", wording.day(facts.own().asOf()))));
    line.add(wording.text("head.internal"));
    return new PageHead(
        String.join(" \u00B7 ", organisation, facts.branch().name(), year),
        organisation,
        year,
        line);
  }

  private static long ballots(BranchFacts facts) {
    return facts.own().scores().branches().stream()
        .filter(score -> score.year() == facts.own().year())
        .mapToLong(BranchScore::ballots)
        .max()
        .orElse(0);
  }

  private static String axis(BranchFacts facts, List<BranchDimension> rows, PageWording wording) {
    if (rows.stream().allMatch(row -> row.bar().isEmpty())) {
      return "";
    }
    return wording.text("branch.axis", Map.of("axis", BranchDimension.axis(facts).ends()));
  }

  private static String ledger(BranchFacts facts, PageInput input) {
    Optional<Cohort> last =
        facts.own().ledger().cohorts().stream()
            .filter(cohort -> cohort.dimension().equals(Cohort.ALL))
            .filter(cohort -> cohort.year() < facts.own().year())
            .max(Comparator.comparingInt(Cohort::year));
    return last.map(cohort -> LedgerPoint.sentence(cohort, input))
        .orElse(input.wording().text("branch.ledger.none"));
  }
}
