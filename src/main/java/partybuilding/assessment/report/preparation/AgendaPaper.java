package partybuilding.assessment.report.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import partybuilding.assessment.contract.Weakness;
import partybuilding.assessment.facts.preparation.BranchPreparation;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.paper.block.Paper;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;

/** The agenda: last year's problems first, then the debriefs in their order. */
record AgendaPaper(Preparation facts, PreparationWording wording, OptionalLong seed) {
  /** Where a title goes on in its next line. */
  private static final Pattern BREAK = Pattern.compile("\n");

  Paper paper() {
    OnsiteSentences onsite = new OnsiteSentences(facts, wording);
    String title = wording.text("agenda.title", year());
    List<PaperBlock> blocks = new ArrayList<>();
    BREAK.splitAsStream(title).map(PaperBlock.Title::new).forEach(blocks::add);
    blocks.add(new PaperBlock.Subtitle(facts.before().rulebook().organisation()));
    List.of("agenda.time", "agenda.place", "agenda.chair")
        .forEach(key -> blocks.add(new PaperBlock.Blank(wording.text(key), 1)));
    blocks.add(heading(1, "agenda.rectification"));
    blocks.addAll(rectification());
    blocks.add(heading(2, "agenda.debriefs"));
    onsite.all().forEach(sentence -> blocks.add(PaperBlock.words(sentence)));
    blocks.add(PaperBlock.words(order()));
    blocks.add(debriefs(onsite));
    blocks.add(heading(3, "agenda.comments"));
    blocks.add(PaperBlock.words(wording.text("agenda.comments.how")));
    blocks.add(heading(4, "agenda.ballots"));
    blocks.add(PaperBlock.words(ballots()));
    blocks.add(heading(5, "agenda.close"));
    return new Paper(BREAK.matcher(title).replaceAll(""), facts.asOf(), blocks);
  }

  private Map<String, String> year() {
    return Map.of("year", Integer.toString(facts.year()));
  }

  private PaperBlock heading(int number, String key) {
    return new PaperBlock.Heading(wording.heading(number, key));
  }

  private List<PaperBlock> rectification() {
    List<PaperBlock> blocks = new ArrayList<>();
    blocks.add(PaperBlock.words(new KnownSentences(facts, wording).ledger()));
    if (facts.years().ledger().isPresent()) {
      Traced counts = new CountSentence(wording).of(Cohort.ALL, facts.total().items());
      blocks.add(new PaperBlock.Sentence(counts));
    }
    weaknesses(blocks);
    return blocks;
  }

  /** Adds the weaknesses that the committee named in earlier years, by year. */
  private void weaknesses(List<PaperBlock> blocks) {
    SortedMap<Integer, List<String>> years = new TreeMap<>();
    facts.rules().dimensions().stream()
        .flatMap(dimension -> dimension.weakness().stream())
        .filter(weakness -> weakness.year() < facts.year())
        .forEach(w -> years.computeIfAbsent(w.year(), y -> new ArrayList<>()).add(quoted(w)));
    years.forEach(
        (year, named) ->
            blocks.add(
                PaperBlock.words(
                    wording.text(
                        "agenda.weaknesses",
                        Map.of(
                            "year", Integer.toString(year),
                            "weaknesses", String.join(wording.text("agenda.and"), named))))));
  }

  private String quoted(Weakness weakness) {
    return wording.text(
        "agenda.weakness", Map.of("weakness", weakness.name().in(wording.language())));
  }

  private String order() {
    return seed.isPresent()
        ? wording.text("agenda.drawn", Map.of("seed", Long.toString(seed.getAsLong())))
        : wording.text("agenda.fixed");
  }

  private PaperBlock debriefs(OnsiteSentences onsite) {
    List<List<Traced>> rows = new ArrayList<>();
    for (BranchPreparation branch : new DebriefOrder(seed).of(facts.branches())) {
      String mode = onsite.due(branch) ? "agenda.mode.onsite" : "agenda.mode.open";
      rows.add(
          List.of(
              Traced.words(NumberText.count(rows.size() + 1L)),
              Traced.words(branch.branch().name()),
              onsite.cell(branch),
              Traced.words(wording.text(mode))));
    }
    return new PaperBlock.Table(
        List.of(
            PaperColumn.figure(wording.text("column.number"), 10),
            PaperColumn.text(wording.text("column.branch"), 42),
            PaperColumn.figure(wording.text("column.onsite"), 24),
            PaperColumn.figure(wording.text("column.mode"), 24)),
        rows);
  }

  private String ballots() {
    List<String> groups = facts.rules().groups().stream().map(wording::group).toList();
    List<String> asked =
        facts.rules().indicators().stream()
            .map(indicator -> indicator.label(wording.language()))
            .toList();
    return wording.text(
        "agenda.ballots.how",
        Map.of("groups", wording.list(groups), "indicators", wording.list(asked)));
  }
}
