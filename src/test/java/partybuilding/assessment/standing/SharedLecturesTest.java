package partybuilding.assessment.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.ballot.BallotBox;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.disclosure.Disclosure;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.intake.evaluation.EvaluationsReader;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.lineage.View;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.score.DimensionMeasure;
import partybuilding.assessment.standing.BranchStanding.Effect;
import partybuilding.assessment.standing.fit.Component;
import partybuilding.assessment.standing.fit.DenseFit;
import partybuilding.assessment.standing.fit.Fit;
import partybuilding.assessment.standing.fit.FitChoice;
import partybuilding.assessment.standing.fit.SparseFit;

/**
 * Real lecture ratings, which lie beside the project: incomplete, thinly linked, by the hundred.
 */
@Tag("shared")
class SharedLecturesTest {
  private static final double TOLERANCE = 1e-9;

  @ParameterizedTest
  @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025})
  void everyYearIsSolved(int year) throws Exception {
    Panel panel = panel(year);
    Disclosure disclosure = Disclosure.decide(panel.voters(), panel.rules());
    Instant start = Instant.now();
    List<BranchStanding> standings =
        Standings.of(panel, disclosure, Lineage.of(List.of()), year).standings();
    long millis = Duration.between(start, Instant.now()).toMillis();
    List<Effect> effects = standings.stream().flatMap(s -> s.effect().stream()).toList();
    long components = effects.stream().map(Effect::component).distinct().count();
    System.out.printf(
        Locale.ROOT,
        "%d: %d branches, %d with an effect, %d components, %d ms%n",
        year,
        standings.size(),
        effects.size(),
        components,
        millis);
    assertThat(effects.size()).isGreaterThan(standings.size() * 9 / 10);
    assertThat(effects).allMatch(e -> e.standardError().isPresent());
  }

  @Test
  void theSparseSolverAgreesWithTheDenseOneOnAYear() throws Exception {
    Component component = component(panel(2025));
    Fit dense = new DenseFit(component, component.independent());
    Fit sparse = new SparseFit(component);
    assertThat(component.size()).isGreaterThan(FitChoice.SUMMED_UP);
    for (int place = 0; place < component.size(); place++) {
      assertThat(sparse.effect(place)).isCloseTo(dense.effect(place), within(TOLERANCE));
      assertThat(Math.sqrt(sparse.sampling(place).clustered()))
          .isCloseTo(Math.sqrt(dense.sampling(place).clustered()), within(TOLERANCE));
    }
  }

  private static Component component(Panel panel) {
    TreeMap<String, String> keys = new TreeMap<>();
    panel.branchIds().forEach(id -> keys.put(id, id));
    Nodes nodes = new Nodes(panel.branchIds(), new View(2025, keys), id -> true);
    DimensionMeasure measure =
        DimensionMeasure.of(panel.rules().dimensions().get(0), panel.rules());
    Ratings ratings = RatingsGathering.gather(panel, nodes, measure).get(0);
    Components components = new Components(nodes.count(), ratings);
    Split split = new Split(nodes.count(), List.of(components));
    return new GroupComponents(nodes.count(), ratings, components)
        .linked(GroupFit.LARGEST, split).values().stream()
            .max(Comparator.comparing(Component::size))
            .orElseThrow();
  }

  private static Panel panel(int year) throws Exception {
    Path data = Path.of(System.getProperty("shared", "")).resolve("data/insteval");
    String yaml = Files.readString(data.resolve("assessment.yaml"));
    Rules rules = RulebookReader.read("assessment.yaml", yaml).rulesOf(year);
    Path file = data.resolve("evaluations-" + year + ".csv");
    Export export =
        new Export(ExportKind.EVALUATIONS, year, file, Files.size(file), Fingerprint.of(file));
    BallotBox box = new BallotBox(rules);
    NoticeBoard board = new NoticeBoard();
    new EvaluationsReader(rules, Register.open()).read(export, box, board);
    return Panel.of(box, export.file(), board);
  }
}
