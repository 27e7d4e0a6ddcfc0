package partybuilding.assessment.compare.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.facts.Descent;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.lineage.Register;

/** How the branches of the report year came about. */
public final class DescentComparison {
  private final ComparisonInput input;
  private final Register register;

  public DescentComparison(ComparisonInput input) {
    this.input = input;
    this.register = input.structure().register();
  }

  /** By branch in the given order, then by year. */
  public List<Descent> descents(List<Branch> branches) {
    List<Descent> descents = new ArrayList<>();
    branches.forEach(branch -> descents.addAll(of(branch.id())));
    return descents;
  }

  private List<Descent> of(String branch) {
    Map<Step, List<LineageEvent>> steps = new LinkedHashMap<>();
    input.structure().lineage().history(branch, input.year()).stream()
        .sorted(Comparator.comparingInt(LineageEvent::year))
        .forEach(e -> steps.computeIfAbsent(Step.of(e), step -> new ArrayList<>()).add(e));
    return steps.entrySet().stream()
        .map(step -> descent(branch, step.getKey(), step.getValue()))
        .toList();
  }

  private Descent descent(String branch, Step step, List<LineageEvent> events) {
    return new Descent(
        branch,
        step.year(),
        step.change(),
        names(events, LineageEvent::from),
        names(events, LineageEvent::to));
  }

  private List<String> names(List<LineageEvent> events, Function<LineageEvent, String> side) {
    return events.stream()
        .map(side)
        .filter(id -> !id.isEmpty())
        .distinct()
        .map(register::nameOf)
        .toList();
  }

  /** The lines of the lineage file that are one step: all that were merged into one, and so on. */
  private record Step(int year, Change change, String anchor) {
    private static Step of(LineageEvent event) {
      String anchor = event.change() == Change.SPLIT ? event.from() : event.to();
      return new Step(event.year(), event.change(), anchor);
    }
  }
}
