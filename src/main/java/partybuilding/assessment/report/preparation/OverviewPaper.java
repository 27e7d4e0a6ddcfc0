package partybuilding.assessment.report.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import partybuilding.assessment.facts.preparation.BranchCounts;
import partybuilding.assessment.facts.preparation.BranchPreparation;
import partybuilding.assessment.facts.preparation.ItemCounts;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.paper.block.Paper;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;

/** What became of last year's problems, a line per branch: the first point of the agenda. */
record OverviewPaper(Preparation facts, PreparationWording wording) {
  private static final int NAME = 30;
  private static final int NUMBER = 10;

  Paper paper() {
    String title = wording.text("overview.title");
    List<PaperBlock> blocks = new ArrayList<>();
    blocks.add(new PaperBlock.Title(title));
    blocks.add(
        new PaperBlock.Subtitle(
            wording.text("overview.subtitle", Map.of("year", Integer.toString(facts.year())))));
    blocks.add(PaperBlock.words(new KnownSentences(facts, wording).ledger()));
    blocks.add(new PaperBlock.Table(columns(), rows()));
    blocks.add(new PaperBlock.Remark(wording.text("overview.remark")));
    return new Paper(title, facts.asOf(), blocks);
  }

  private List<PaperColumn> columns() {
    List<PaperColumn> columns = new ArrayList<>();
    columns.add(PaperColumn.text(wording.text("column.branch"), NAME));
    for (String key :
        List.of(
            "gaps",
            "unlisted",
            "raised",
            "carried",
            "closed",
            "awaiting",
            "open",
            "overdue",
            "long_term",
            "returned")) {
      columns.add(PaperColumn.figure(wording.text("overview." + key), NUMBER));
    }
    return columns;
  }

  private List<List<Traced>> rows() {
    List<List<Traced>> rows = new ArrayList<>();
    for (BranchPreparation branch : facts.branches()) {
      rows.add(row(branch.branch().id(), branch.branch().shortName(), branch.counts()));
    }
    rows.add(row(Cohort.ALL, wording.text("overview.all"), facts.total()));
    return rows;
  }

  private List<Traced> row(String id, String name, BranchCounts counts) {
    ItemCounts items = counts.items();
    return List.of(
        Traced.words(name),
        commented(id, OptionalLong.of(counts.gaps()), "gaps"),
        commented(id, counts.unlisted(), "unlisted"),
        listed(id, items.raised(), "raised"),
        listed(id, items.carriedOver(), "carried_over"),
        listed(id, items.of(Outcome.CLOSED), "closed"),
        listed(id, items.of(Outcome.AWAITING), "awaiting"),
        listed(id, items.of(Outcome.OPEN), "open"),
        listed(id, items.of(Outcome.OVERDUE), "overdue"),
        listed(id, items.of(Outcome.LONG_TERM), "long_term"),
        listed(id, items.returned(), "returned"));
  }

  private Traced commented(String id, OptionalLong count, String column) {
    return facts.years().commented() && count.isPresent()
        ? PreparationTrace.count(id, count.getAsLong(), column)
        : Traced.words(wording.text("absent"));
  }

  private Traced listed(String id, long count, String column) {
    return facts.years().ledger().isPresent()
        ? PreparationTrace.count(id, count, column)
        : Traced.words(wording.text("absent"));
  }
}
