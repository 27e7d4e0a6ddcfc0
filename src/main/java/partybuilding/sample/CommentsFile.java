package partybuilding.sample;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.csv.CsvFileWriter;
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

/** Writes what the committee said on the spot, and which item took it up. */
record CommentsFile(SamplePlan plan, SampleRegister register, Ledger ledger) {
  private static final double GAP_LOST = 0.35;
  private static final double SUGGESTION_GIVEN = 0.8;
  private static final double SUGGESTION_TAKEN_UP = 0.45;

  void write(Path folder, int year) throws IOException {
    Map<SampleBranch, List<SampleItem>> raised =
        ledger.raisedIn(year).stream().collect(groupingBy(SampleItem::branch));
    RandomSource random = RandomSource.of(plan.seed(), "comments", year);
    try (CsvFileWriter csv =
        CsvFileWriter.create(folder.resolve("comments-" + year + ".csv"), header())) {
      for (SampleBranch branch : register.in(year)) {
        for (Row row : rows(branch, raised.getOrDefault(branch, List.of()), random)) {
          csv.row(cells(branch, row));
        }
      }
    }
  }

  /** Every item the committee's remarks put on the ledger was a gap; other remarks were lost. */
  private static List<Row> rows(SampleBranch branch, List<SampleItem> own, RandomSource random) {
    List<Row> rows = new ArrayList<>();
    own.stream()
        .filter(item -> item.source() == ProblemSource.COMMITTEE_REMARK)
        .forEach(item -> rows.add(quote(Remark.GAP, item, random)));
    if (random.chance(GAP_LOST)) {
      rows.add(alone(Remark.GAP, branch, random));
    }
    if (random.chance(SUGGESTION_GIVEN)) {
      boolean takenUp = random.chance(SUGGESTION_TAKEN_UP);
      rows.add(
          takenUp
              ? quote(Remark.SUGGESTION, random.pick(own), random)
              : alone(Remark.SUGGESTION, branch, random));
    }
    return rows;
  }

  private static Row quote(String kind, SampleItem item, RandomSource random) {
    Problem problem = item.problem();
    Remark remark = random.pick(Remark.quoting(kind));
    return new Row(kind, problem.topic(), remark.about(problem), item.id());
  }

  private static Row alone(String kind, SampleBranch branch, RandomSource random) {
    Remark remark = random.pick(Remark.alone(kind, branch));
    return new Row(kind, Topic.of(remark.topic()), remark.text(), "");
  }

  private List<String> cells(SampleBranch branch, Row row) {
    ExportWording wording = new ExportWording(plan.language());
    String kind =
        row.kind.equals(Remark.GAP) ? wording.of("差距", row.kind) : wording.of("建议", row.kind);
    return List.of(
        branch.id(), branch.name(), kind, row.topic.label(wording), row.text, row.itemId);
  }

  private List<String> header() {
    ExportWording wording = new ExportWording(plan.language());
    return List.of(
        wording.column(Column.BRANCH_ID),
        wording.column(Column.BRANCH),
        wording.column(Column.COMMENT_KIND),
        wording.column(Column.DIMENSION),
        wording.column(Column.TEXT),
        wording.column(Column.ITEM_ID));
  }

  private record Row(String kind, Topic topic, String text, String itemId) {}
}
