package partybuilding.sample;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.college.SampleRegister;
import partybuilding.sample.college.Topic;
import partybuilding.sample.ledger.Ledger;
import partybuilding.sample.ledger.Problem;
import partybuilding.sample.ledger.ProblemSource;
import partybuilding.sample.ledger.Remark;
import partybuilding.sample.ledger.SampleItem;
import partybuilding.sample.plan.ExportWording;
import partybuilding.sample.plan.RandomSource;
import partybuilding.sample.plan.SamplePlan;

/** What the committee said on the spot, and which item took it up. */
record CommentsFile(SamplePlan plan, SampleRegister register, Ledger ledger) {
  private static final double GAP_LOST = 0.35;
  private static final double SUGGESTION_GIVEN = 0.8;
  private static final double SUGGESTION_TAKEN_UP = 0.45;

  SampleFile export() {
    ExportWording wording = new ExportWording(plan.language());
    return new SampleExport<>(ExportKind.COMMENTS, wording, this::rows)
        .column(Column.BRANCH_ID, row -> row.branch.id())
        .column(Column.BRANCH, row -> row.branch.name())
        .column(Column.COMMENT_KIND, row -> kind(row, wording))
        .column(Column.DIMENSION, row -> row.topic.label(wording))
        .column(Column.TEXT, Row::text)
        .column(Column.ITEM_ID, Row::itemId);
  }

  private Stream<Row> rows(int year) {
    Map<SampleBranch, List<SampleItem>> raised =
        ledger.raisedIn(year).stream().collect(groupingBy(SampleItem::branch));
    RandomSource random = RandomSource.of(plan.seed(), "comments", year);
    return register.in(year).stream()
        .flatMap(b -> rows(b, raised.getOrDefault(b, List.of()), random).stream());
  }

  private static String kind(Row row, ExportWording wording) {
    return wording.of(row.kind.equals(Remark.GAP) ? "差距" : "建议", row.kind);
  }

  /** Every item the committee's remarks put on the ledger was a gap; other remarks were lost. */
  private static List<Row> rows(SampleBranch branch, List<SampleItem> own, RandomSource random) {
    List<Row> rows = new ArrayList<>();
    own.stream()
        .filter(item -> item.source() == ProblemSource.COMMITTEE_REMARK)
        .forEach(item -> rows.add(quote(branch, Remark.GAP, item, random)));
    if (random.chance(GAP_LOST)) {
      rows.add(alone(branch, Remark.GAP, random));
    }
    if (random.chance(SUGGESTION_GIVEN)) {
      boolean takenUp = random.chance(SUGGESTION_TAKEN_UP);
      rows.add(
          takenUp
              ? quote(branch, Remark.SUGGESTION, random.pick(own), random)
              : alone(branch, Remark.SUGGESTION, random));
    }
    return rows;
  }

  private static Row quote(SampleBranch branch, String kind, SampleItem item, RandomSource random) {
    Problem problem = item.problem();
    Remark remark = random.pick(Remark.quoting(kind));
    return new Row(branch, kind, problem.topic(), remark.about(problem), item.id());
  }

  private static Row alone(SampleBranch branch, String kind, RandomSource random) {
    Remark remark = random.pick(Remark.alone(kind, branch));
    return new Row(branch, kind, Topic.of(remark.topic()), remark.text(), "");
  }

  private record Row(SampleBranch branch, String kind, Topic topic, String text, String itemId) {}
}
