package partybuilding.assessment.report.page;

import java.util.List;
import partybuilding.assessment.report.page.base.PageHead;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.branch.BranchSection;
import partybuilding.assessment.report.page.branch.CollegeSummary;
import partybuilding.assessment.report.page.branch.DimensionCharts;
import partybuilding.assessment.report.page.change.SinceBlock;
import partybuilding.assessment.report.page.data.DataSection;
import partybuilding.assessment.report.page.data.Method;
import partybuilding.assessment.report.page.data.RuleBlock;
import partybuilding.assessment.report.page.data.SectionSources;
import partybuilding.assessment.report.page.data.WithheldSection;
import partybuilding.assessment.report.page.ledger.BacklogSection;
import partybuilding.assessment.report.page.ledger.ClosureSection;
import partybuilding.assessment.report.page.ledger.LedgerSection;
import partybuilding.assessment.report.page.ledger.LoopSection;
import partybuilding.assessment.report.page.meeting.MeetingSection;
import partybuilding.assessment.report.page.meeting.WeaknessSection;
import partybuilding.assessment.report.page.plot.ChartFigure;
import partybuilding.assessment.report.page.plot.RemainingCharts;
import partybuilding.assessment.report.page.point.MainPoint;
import partybuilding.assessment.report.page.point.MainPoints;
import partybuilding.assessment.report.page.standing.StandingSection;

/**
 * The whole report in the order it is read.
 *
 * @param language its tag
 * @param head whose, which year, how many
 * @param points the year's main sentences, at most seven
 * @param weaknesses what became of the weaknesses once named
 * @param cards the college, one a dimension
 * @param college the college's charts
 * @param since what changed in the college from each earlier year to the report year
 * @param dimensions the branches' charts by dimension
 * @param further charts that belong to no other section
 * @param branches all branches side by side
 * @param standing where the branches stand among each other
 * @param ledger what became of the problems raised
 * @param backlog what is left to be done
 * @param closure how long the problems stayed open
 * @param loop whether scores rose where problems were closed
 * @param meeting debriefs, comments and turnout
 * @param data what was read and found
 * @param withheld what is not shown
 * @param rules the rules in force
 * @param method how the figures were come by
 * @param sources the tables of each section
 * @param foot version, run, and remarks
 */
public record ReportPage(
    String language,
    PageHead head,
    List<MainPoint> points,
    WeaknessSection weaknesses,
    List<CollegeSummary> cards,
    List<ChartFigure> college,
    SinceBlock since,
    List<DimensionCharts> dimensions,
    List<ChartFigure> further,
    BranchSection branches,
    StandingSection standing,
    LedgerSection ledger,
    BacklogSection backlog,
    ClosureSection closure,
    LoopSection loop,
    MeetingSection meeting,
    DataSection data,
    WithheldSection withheld,
    List<RuleBlock> rules,
    List<String> method,
    SectionSources sources,
    List<String> foot) {
  /** Lays the page out. */
  public static ReportPage of(PageSource source) {
    PageInput input = PageInput.of(source.facts(), source.words());
    RemainingCharts charts = new RemainingCharts(source.pictures());
    List<ChartFigure> college = charts.take("college", "grades");
    List<DimensionCharts> dimensions = DimensionCharts.of(input, charts);
    LedgerSection ledger = LedgerSection.of(input, charts);
    StandingSection standing = StandingSection.of(input, charts);
    ClosureSection closure = ClosureSection.of(input, charts);
    LoopSection loop = LoopSection.of(input, charts);
    return new ReportPage(
        input.wording().language().tag(),
        PageHead.of(input),
        MainPoints.of(input),
        WeaknessSection.of(input),
        CollegeSummary.of(input),
        college,
        SinceBlock.ofCollege(input),
        dimensions,
        charts.takeRest(),
        BranchSection.of(input),
        standing,
        ledger,
        BacklogSection.of(input),
        closure,
        loop,
        MeetingSection.of(input),
        DataSection.of(input, source.findings()),
        WithheldSection.of(input),
        RuleBlock.of(input),
        Method.sentences(input.wording()),
        SectionSources.of(source.imprint(), input.wording()),
        source.imprint().lines(input.wording()));
  }
}
