package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.CollegeBand;
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
 * The page that one branch gets.
 *
 * @param frame what is around it
 * @param name the branch's
 * @param opening the page in two sentences
 * @param scores of the report year
 * @param years the branch over the years
 * @param rectification what became of the problems raised last
 * @param meeting how it reported, and what was said of that
 * @param basis what the page rests on
 */
public record BranchPage(
    PageFrame frame,
    String name,
    BranchOpening opening,
    Scores scores,
    Years years,
    Rectification rectification,
    BranchMeeting meeting,
    Basis basis) {
  private static final List<String> METHOD =
      List.of("score", "interval", "change", "band", "caveat", "ledger", "print");
  private static final List<String> SOURCES = List.of("scores", "band", "ledger", "loop", "others");

  /** Lays the page out. */
  public static BranchPage of(
      BranchFacts facts, List<Picture> pictures, Words words, Imprint imprint) {
    PageInput input = PageInput.of(facts.own(), words);
    PageWording wording = input.wording();
    List<BranchDimension> rows = facts.withheld() ? List.of() : BranchDimension.of(facts, input);
    return new BranchPage(
        PageFrame.of(head(facts, wording), imprint, wording),
        facts.branch().name(),
        BranchOpening.of(facts.branch(), input),
        new Scores(
            facts.withheld() ? wording.limit("branch.withheld") : "",
            axis(facts, rows, wording),
            rows,
            FigureWorking.of(facts.branch(), input)),
        new Years(
            pictures.stream().map(ChartFigure::of).toList(), SinceBlock.of(facts.branch(), input)),
        new Rectification(
            ledger(facts, input),
            OpenItem.of(facts.branch(), input),
            LongStandingItems.of(facts.branch(), input)),
        BranchMeeting.of(facts.branch(), input),
        basis(facts, imprint, wording));
  }

  /**
   * The branch in the report year.
   *
   * @param withheld why nothing of the year is shown; empty where it is
   * @param axis the ends of the bars' axis, in words; empty where there is no bar
   * @param rows one per dimension; none where the year is withheld
   * @param workings how they came about
   */
  public record Scores(
      String withheld, String axis, List<BranchDimension> rows, List<FigureWorking> workings) {
    public Scores {
      rows = List.copyOf(rows);
      workings = List.copyOf(workings);
    }
  }

  /**
   * What became of the problems raised last.
   *
   * @param ledger the sentence about them; that there is none, where there is none
   * @param items everything that is left to be done, one by one
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

  /**
   * What the page rests on.
   *
   * @param sources where the figures lie as tables; none where there are no tables
   * @param notes what is withheld
   * @param method how the figures were computed
   */
  public record Basis(List<String> sources, List<String> notes, List<String> method) {
    public Basis {
      sources = List.copyOf(sources);
      notes = List.copyOf(notes);
      method = List.copyOf(method);
    }
  }

  private static Basis basis(BranchFacts facts, Imprint imprint, PageWording wording) {
    return new Basis(
        imprint.tables()
            ? SOURCES.stream().map(s -> wording.text("branch.source." + s)).toList()
            : List.of(),
        notes(facts, wording),
        METHOD.stream().map(topic -> wording.limit("method." + topic)).toList());
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

  private static List<String> notes(BranchFacts facts, PageWording wording) {
    Stream<String> years =
        facts.own().withheld().keySet().stream()
            .filter(year -> year != facts.own().year())
            .map(year -> withheld(year, facts, wording));
    Stream<String> always =
        Stream.of(
            wording.text(
                "branch.note.others", Map.of("least", Integer.toString(CollegeBand.LEAST))),
            wording.text("branch.note.groups"));
    return Stream.concat(years, always).toList();
  }

  private static String withheld(int year, BranchFacts facts, PageWording wording) {
    Limits limits = facts.own().rulebook().rulesOf(year).limits();
    return wording.text(
        "branch.note.withheld",
        Map.of(
            "year", Integer.toString(year),
            "minimum", Integer.toString(limits.minimumGroup())));
  }
}
