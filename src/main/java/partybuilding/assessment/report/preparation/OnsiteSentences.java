package partybuilding.assessment.report.preparation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.meeting.OnsiteDebrief;
import partybuilding.assessment.facts.preparation.BranchPreparation;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.report.page.base.Traced;

/**
 * Sentences on the branches that have debriefed on site in the committee's term, and on those that
 * still have to.
 */
record OnsiteSentences(Preparation facts, PreparationWording wording) {
  private static final int MOST_NAMES = 30;

  Traced of(BranchPreparation branch) {
    return traced(branch, "onsite.");
  }

  /** The same in a few words for a cell of a table. */
  Traced cell(BranchPreparation branch) {
    return traced(branch, "onsite.cell.");
  }

  private Traced traced(BranchPreparation branch, String form) {
    OnsiteDebrief onsite = branch.onsite();
    return PreparationTrace.of(
        branch.branch().id(),
        wording.text(form + state(onsite), values(onsite)),
        onsite.year().isPresent() ? List.of("onsite_year") : List.of());
  }

  /** Whether a branch has to debrief on site at this meeting, the last one of the term. */
  boolean due(BranchPreparation branch) {
    return facts.lastOfTerm() && branch.onsite().inTerm().equals(OnsiteDebrief.NOT_YET);
  }

  /** The sentences on all branches that still have to. */
  List<String> all() {
    List<String> unknown = named(Optional.empty());
    List<String> waiting = named(OnsiteDebrief.NOT_YET);
    String key = facts.lastOfTerm() ? "onsite.all.last" : "onsite.all";
    String first =
        waiting.isEmpty()
            ? wording.text(unknown.isEmpty() ? "onsite.all.done" : "onsite.all.known", term())
            : wording.text(key, with("branches", listed(waiting)));
    return unknown.isEmpty()
        ? List.of(first)
        : List.of(first, wording.text("onsite.all.unknown", with("branches", listed(unknown))));
  }

  /** The names, or a reference to the table if there are too many. */
  private String listed(List<String> names) {
    return names.size() > MOST_NAMES ? wording.text("onsite.many") : wording.list(names);
  }

  private List<String> named(Optional<Boolean> inTerm) {
    return facts.branches().stream()
        .filter(branch -> branch.onsite().inTerm().equals(inTerm))
        .map(branch -> branch.branch().name())
        .toList();
  }

  private static String state(OnsiteDebrief onsite) {
    return onsite.inTerm().map(done -> done ? "done" : "not_yet").orElse("unknown");
  }

  private Map<String, String> values(OnsiteDebrief onsite) {
    return with(
        "year", onsite.year().isPresent() ? Integer.toString(onsite.year().getAsInt()) : "");
  }

  private Map<String, String> with(String name, String value) {
    Map<String, String> values = new HashMap<>(term());
    values.put(name, value);
    return values;
  }

  private Map<String, String> term() {
    int first = facts.before().rulebook().term().firstYearOf(facts.year());
    int last = first + facts.before().rulebook().term().years() - 1;
    return Map.of(
        "from", Integer.toString(first),
        "to", Integer.toString(last),
        "left", Integer.toString(last - facts.year() + 1));
  }
}
