package partybuilding.assessment.report.preparation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.meeting.OnsiteDebrief;
import partybuilding.assessment.facts.preparation.BranchPreparation;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.report.page.base.Traced;

/** Who has debriefed on site in the committee's term, and who still has to. */
record OnsiteSentences(Preparation facts, PreparationWording wording) {
  private static final int MOST_NAMES = 30;

  Traced of(BranchPreparation branch) {
    String key = "onsite." + state(branch.onsite());
    return PreparationTrace.of(
        branch.branch().id(),
        wording.text(key, values(branch.onsite())),
        branch.onsite().year().isPresent() ? List.of("onsite_year") : List.of());
  }

  /** The same in a few words, for a table. */
  Traced cell(BranchPreparation branch) {
    String key = "onsite.cell." + state(branch.onsite());
    return PreparationTrace.of(
        branch.branch().id(),
        wording.text(key, values(branch.onsite())),
        branch.onsite().year().isPresent() ? List.of("onsite_year") : List.of());
  }

  /** Whether a branch has to debrief on site now: the term leaves it no later meeting. */
  boolean due(BranchPreparation branch) {
    return facts.lastOfTerm() && branch.onsite().inTerm().equals(OnsiteDebrief.NOT_YET);
  }

  /** Everybody who still has to. */
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

  /** More names than a sentence bears stand in the table alone. */
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
