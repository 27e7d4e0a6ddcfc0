package partybuilding.assessment.report.page.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.ReportFacts;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.page.base.Imprint;
import partybuilding.assessment.report.page.base.PageInput;

/** How much of the branches a page of any two years holds, and what it says of the rest. */
class PairDataTest {
  private static final int ROOM_FOR_SOME = 20_000;

  private static PageInput input(ReportFacts facts) {
    return new PageSource(
            facts.build(),
            List.of(),
            Words.of(ReportFolder.class, Language.EN),
            Words.of(Finding.class, Language.EN),
            imprint())
        .input();
  }

  private static Imprint imprint() {
    return new Imprint("1", "0".repeat(64), Optional.empty(), Set.of("csv"));
  }

  private static PairPage page(ReportFacts facts, int mostBytes) {
    return PairPage.of(imprint(), input(facts), mostBytes).orElseThrow();
  }

  @Test
  void aYearIsWrittenOnceHoweverManyPairsItIsPartOf() {
    PageInput input = input(new ReportFacts());
    String json = PairData.of(new PairIndex(input), input, PairData.MOST_BYTES).json();
    int years = input.history().years().size();
    long scores = json.chars().filter(c -> c == '[').count();
    long pairs = (long) years * (years - 1) / 2;
    long most = (years + pairs + 2) * input.dimensions().size() * input.facts().branches().size();

    assertThat(scores).isLessThan(most + pairs + 100);
  }

  @Test
  void whatDoesNotFitIsLeftOutAndSaid() {
    PairPage page = page(new ReportFacts().branches(200), ROOM_FOR_SOME);

    assertThat(page.data().getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(ROOM_FOR_SOME + 2_000);
    assertThat(page.notes())
        .anyMatch(note -> note.matches("\\d+ of 200 branches can be chosen: .*"))
        .anyMatch(note -> note.matches("60 of 200 branches are listed: .*"))
        .anyMatch(note -> note.matches(".*only the changes from each year to 2025 can be shown."));
    assertThat(page.dimensions()).allSatisfy(d -> assertThat(d.rows()).hasSize(60));
    assertThat(page.tables()).contains("tables/changes.csv");
  }

  @Test
  void whereAllFitNothingIsSaidToBeLeftOut() {
    PairPage page = page(new ReportFacts(), PairData.MOST_BYTES);

    assertThat(page.notes()).hasSize(1);
  }

  @Test
  void branchesThatMovedAreTakenBeforeOthersAndStandInTheFixedOrder() {
    PageInput input = input(new ReportFacts().branches(200));
    PairIndex index = new PairIndex(input);
    List<String> order = input.facts().branches().stream().map(branch -> branch.id()).toList();
    List<String> rows =
        page(new ReportFacts().branches(200), ROOM_FOR_SOME).dimensions().get(0).rows().stream()
            .map(PairRow::id)
            .toList();

    assertThat(rows).isSortedAccordingTo((a, b) -> order.indexOf(a) - order.indexOf(b));
    assertThat(rows)
        .containsExactlyInAnyOrderElementsOf(
            index.movedFirst().stream().limit(60).map(branch -> branch.id()).toList());
  }

  @Test
  void noNameCanEndTheElementThatHoldsTheData() {
    ReportFacts facts = new ReportFacts();
    facts.named(0, "</script><b>\"\\");

    assertThat(page(facts, PairData.MOST_BYTES).data())
        .doesNotContain("<", ">")
        .contains("\\u003c/script\\u003e\\u003cb\\u003e\\\"\\\\");
  }
}
