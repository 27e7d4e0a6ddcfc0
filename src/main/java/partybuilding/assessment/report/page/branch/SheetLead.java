package partybuilding.assessment.report.page.branch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;

/** What is to be known of a branch, in one sentence: its largest change and where it stands. */
final class SheetLead {
  private final Branch branch;
  private final PageInput input;
  private final PageWording wording;

  private SheetLead(Branch branch, PageInput input) {
    this.branch = branch;
    this.input = input;
    this.wording = input.wording();
  }

  static Traced of(Branch branch, PageInput input) {
    return new SheetLead(branch, input).sentence();
  }

  private Traced sentence() {
    if (input.withheldNow().contains(branch.id())) {
      return Traced.words(wording.text("lead.withheld"));
    }
    Optional<BranchScore> largest = largest();
    List<AdjustedScore> apart = apart();
    String known = largest.map(this::moved).orElse(unmoved());
    List<TableTrace> traces = new ArrayList<>();
    largest.ifPresent(score -> traces.add(TableTrace.of(score, wording)));
    apart.forEach(score -> traces.add(TableTrace.of(score, wording)));
    String place = apart.isEmpty() ? alike() : places(apart);
    String key = place.isEmpty() ? "lead.known" : "lead.known.place";
    String printed = wording.text(key, Map.of("change", known, "place", place));
    return new Traced(Printed.words(printed), TableTrace.all(traces));
  }

  /** The largest change that is shown to be one. */
  private Optional<BranchScore> largest() {
    return ShownBranches.moves(branch, input)
        .filter(score -> score.change().isPresent())
        .max(
            Comparator.comparingDouble(
                score -> Math.abs(score.change().orElseThrow().difference())));
  }

  private String moved(BranchScore score) {
    double difference = Math.abs(score.change().orElseThrow().difference());
    return wording.text(
        "lead." + score.verdict().code(),
        Map.of(
            "dimension", wording.dimension(score.dimension()),
            "points", NumberText.score(difference),
            "interval", wording.changeInterval(score.change().orElseThrow())));
  }

  /** Nothing is shown to have changed; or nothing could be, where no year before compares. */
  private String unmoved() {
    boolean compared =
        input.dimensions().stream()
            .flatMap(d -> input.scores().find(branch.id(), d.id()).stream())
            .anyMatch(s -> s.verdict() == Verdict.HELD || s.verdict() == Verdict.UNCLEAR);
    return wording.text(compared ? "lead.unmoved" : "lead.uncompared");
  }

  /** Where it stands apart from the others. */
  private List<AdjustedScore> apart() {
    return input.dimensions().stream()
        .flatMap(d -> input.standings().adjusted(branch.id(), d.id()).stream())
        .filter(s -> s.position().filter(p -> p != Position.NOT_DISTINGUISHABLE).isPresent())
        .toList();
  }

  private String places(List<AdjustedScore> apart) {
    return wording.list(
        Stream.of(Position.ABOVE, Position.BELOW)
            .map(position -> place(position, apart))
            .filter(place -> !place.isEmpty())
            .toList());
  }

  private String place(Position position, List<AdjustedScore> apart) {
    List<String> dimensions =
        apart.stream()
            .filter(score -> score.position().equals(Optional.of(position)))
            .map(score -> wording.dimension(score.dimension()))
            .toList();
    Map<String, String> values = Map.of("dimensions", wording.list(dimensions));
    return dimensions.isEmpty() ? "" : wording.text("lead." + position.code(), values);
  }

  /** That it stands apart nowhere, as far as it is compared at all. */
  private String alike() {
    boolean placed =
        input.dimensions().stream()
            .flatMap(d -> input.standings().adjusted(branch.id(), d.id()).stream())
            .anyMatch(score -> score.position().isPresent());
    return placed ? wording.text("lead.not_distinguishable") : "";
  }
}
