package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.report.page.base.Imprint;
import partybuilding.assessment.report.page.base.PageWording;

/**
 * The tables, the withheld figures and the method behind the page for one branch.
 *
 * @param sources the files of the tables; none where no tables are published
 * @param notes what is withheld, and why
 * @param method how the figures were computed
 */
public record BranchBasis(List<String> sources, List<String> notes, List<String> method) {
  private static final List<String> METHOD =
      List.of("score", "interval", "change", "band", "caveat", "ledger", "print");
  private static final List<String> SOURCES = List.of("scores", "band", "ledger", "loop", "others");

  public BranchBasis {
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
    method = List.copyOf(method);
  }

  static BranchBasis of(BranchFacts facts, Imprint imprint, PageWording wording) {
    List<String> sources = imprint.tables() ? SOURCES : List.of();
    return new BranchBasis(
        sources.stream().map(source -> wording.text("branch.source." + source)).toList(),
        notes(facts, wording),
        METHOD.stream().map(topic -> wording.limit("method." + topic)).toList());
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
