package partybuilding.assessment.report.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.TableLimit;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.paper.block.Paper;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;

/**
 * The blank ballots of a group on some branches: a line per branch, a column per indicator. Where a
 * group leaves out its own branch, each branch has a ballot with its line struck out, unless they
 * are more than a reader can take in.
 *
 * @param facts what is known before the meeting
 * @param wording of the papers
 * @param group that fills them in
 */
record BallotPaper(Preparation facts, PreparationWording wording, Group group) {
  private static final int NUMBER = 7;
  private static final int NAME = 26;
  private static final int POINTS = 13;
  private static final int GRADES = 47;

  /** A ballot on all branches of one organisation. */
  Paper of(List<Branch> branches) {
    String title = wording.text("ballot.title", Map.of("year", Integer.toString(facts.year())));
    List<PaperBlock> blocks = new ArrayList<>();
    if (group.excludeOwn() && !TableLimit.exceededBy(branches.size())) {
      for (int own = 0; own < branches.size(); own++) {
        if (own > 0) {
          blocks.add(new PaperBlock.PageBreak());
        }
        blocks.addAll(ballot(title, branches, Set.of(own)));
      }
    } else {
      blocks.addAll(ballot(title, branches, Set.of()));
    }
    return new Paper(title, facts.asOf(), blocks);
  }

  private List<PaperBlock> ballot(String title, List<Branch> branches, Set<Integer> own) {
    List<PaperBlock> blocks = new ArrayList<>();
    blocks.add(new PaperBlock.Title(title));
    blocks.add(
        new PaperBlock.Subtitle(
            wording.text("ballot.group", Map.of("group", wording.group(group)))));
    blocks.add(PaperBlock.words(wording.text("ballot.how")));
    blocks.add(new PaperBlock.Table(columns(), rows(branches), own));
    blocks.add(new PaperBlock.Remark(wording.text(remark(own))));
    return blocks;
  }

  private String remark(Set<Integer> own) {
    if (!group.excludeOwn()) {
      return "ballot.remark";
    }
    return own.isEmpty() ? "ballot.remark.own" : "ballot.remark.struck";
  }

  private List<PaperColumn> columns() {
    List<PaperColumn> columns = new ArrayList<>();
    columns.add(PaperColumn.figure(wording.text("column.number"), NUMBER));
    columns.add(PaperColumn.text(wording.text("column.branch"), NAME));
    facts.rules().indicators().forEach(indicator -> columns.add(column(indicator)));
    return columns;
  }

  private PaperColumn column(Indicator indicator) {
    String label = indicator.label(wording.language());
    if (indicator.scale() instanceof Scale.Points points) {
      String heading =
          wording.text("ballot.points", Map.of("indicator", label, "range", points.print()));
      return PaperColumn.field(heading, POINTS);
    }
    return PaperColumn.field(label, GRADES);
  }

  private List<List<Traced>> rows(List<Branch> branches) {
    List<List<Traced>> rows = new ArrayList<>();
    for (Branch branch : branches) {
      List<Traced> row = new ArrayList<>();
      row.add(Traced.words(NumberText.count(rows.size() + 1L)));
      row.add(Traced.words(branch.name()));
      facts.rules().indicators().forEach(indicator -> row.add(Traced.words(cell(indicator))));
      rows.add(row);
    }
    return rows;
  }

  /** An entry: empty for points, the grades to tick otherwise. */
  private String cell(Indicator indicator) {
    return indicator.scale() instanceof Scale.Points
        ? ""
        : grades().stream()
            .map(word -> wording.text("ballot.tick", Map.of("grade", word)))
            .collect(Collectors.joining(wording.text("ballot.apart")));
  }

  private List<String> grades() {
    if (wording.language() == Language.EN) {
      return List.of(Grade.values()).stream().map(g -> g.code().replace('_', ' ')).toList();
    }
    return facts.rules().gradeWords().orElse(GradeWords.PLAIN).words();
  }
}
