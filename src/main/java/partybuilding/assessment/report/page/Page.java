package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
 * @param feet the tables of each section
 * @param foot version, run, and remarks
 */
public record Page(
    String language,
    Head head,
    List<Point> points,
    WeaknessSection weaknesses,
    List<Card> cards,
    List<Figure> college,
    SinceBlock since,
    List<DimensionFigures> dimensions,
    List<Figure> further,
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
    Feet feet,
    List<String> foot) {
  private static final int SHORT_DIGEST = 12;

  /** Lays the page out. */
  public static Page of(Source source) {
    Material material = Material.of(source.facts(), source.words());
    Gallery gallery = new Gallery(source.pictures());
    List<Figure> college = gallery.take("college", "grades");
    List<DimensionFigures> dimensions = DimensionFigures.of(material, gallery);
    LedgerSection ledger = LedgerSection.of(material, gallery);
    StandingSection standing = StandingSection.of(material, gallery);
    ClosureSection closure = ClosureSection.of(material, gallery);
    LoopSection loop = LoopSection.of(material, gallery);
    return new Page(
        material.wording().language().tag(),
        Head.of(material),
        Points.of(material),
        WeaknessSection.of(material),
        Card.of(material),
        college,
        SinceBlock.ofCollege(material),
        dimensions,
        gallery.takeRest(),
        BranchSection.of(material),
        standing,
        ledger,
        BacklogSection.of(material),
        closure,
        loop,
        MeetingSection.of(material),
        DataSection.of(material, source.findings()),
        WithheldSection.of(material),
        RuleBlock.of(material),
        Method.sentences(material.wording()),
        Feet.of(source.imprint(), material.wording()),
        foot(source.imprint(), material.wording()));
  }

  static List<String> foot(Imprint imprint, Wording wording) {
    String digest = imprint.runDigest();
    String run = digest.substring(0, Math.min(SHORT_DIGEST, digest.length()));
    List<String> foot = new ArrayList<>();
    imprint.remark().ifPresent(foot::add);
    foot.add(wording.text("foot.version", Map.of("version", imprint.version())));
    foot.add(wording.text("foot.run", Map.of("run", run)));
    return foot;
  }
}
