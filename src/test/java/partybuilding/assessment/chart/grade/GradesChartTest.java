package partybuilding.assessment.chart.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.draw.ChartBody;
import partybuilding.assessment.chart.svg.SvgRenderer;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.facts.standing.Distinction;
import partybuilding.assessment.facts.standing.Separation;
import partybuilding.assessment.facts.standing.StandingFacts;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.score.Shares;

final class GradesChartTest {
  private static final ChartWords WORDING = new ChartWords(Language.ZH_CN);

  @Test
  void thePartsOfABarAreTheDisclosedSharesAndTheRest() {
    Shares shares = new Shares(0.64, 0.95);

    assertThat(GradePart.GOOD.of(shares)).isEqualTo(0.64);
    assertThat(GradePart.FAIRLY_GOOD.of(shares)).isCloseTo(0.31, within(1e-12));
    assertThat(GradePart.LOWER.of(shares)).isCloseTo(0.05, within(1e-12));
  }

  /** 64.4 + 30.5 + 5.1 would be printed 64, 31 and 5 beside a title that says 95. */
  @ParameterizedTest
  @CsvSource({"0.644, 0.949", "0.335, 0.665", "0.005, 0.995", "1, 1", "0, 0", "0.124999, 0.875"})
  void thePrintedPartsAddUpAndAgreeWithWhatIsSaidOfSeveral(double good, double upper) {
    Shares shares = new Shares(good, upper);

    long sum = 0;
    for (GradePart part : GradePart.values()) {
      assertThat((double) part.percent(shares)).isCloseTo(100 * part.of(shares), within(1.0));
      sum += part.percent(shares);
    }
    assertThat(sum).isEqualTo(100);
    assertThat(GradePart.GOOD.percent(shares) + GradePart.FAIRLY_GOOD.percent(shares))
        .isEqualTo(Math.round(100 * upper));
  }

  @Test
  void theCollegesGradesTellTheReportYearAndTheirNumbers() {
    GradesChart chart = GradesChart.college(college().build(), WORDING).orElseThrow();

    assertThat(chart.caption().title()).isEqualTo("2025 年综合评价评为“好”的占 64%，“好”和“较好”合计 95%");
    assertThat(chart.caption().alternative()).isEqualTo("综合评价：2024 59%/94%、2025 64%/95%。");
    assertThat(chart.groups()).hasSize(1);
    assertThat(chart.groups().get(0).heading()).isEmpty();
    assertThat(chart.groups().get(0).rows())
        .extracting(GradesRow::numbers)
        .containsExactly("14 个党总支，82 票", "14 个党总支，82 票");
  }

  @Test
  void whereNothingIsGradedThereIsNoChart() {
    assertThat(GradesChart.college(ComparisonFixture.facts().build(), WORDING)).isEmpty();
    assertThat(names(ComparisonFixture.facts().build())).doesNotContain("grades");
    assertThat(names(college().build())).contains("grades");
  }

  @Test
  void aBranchsWithheldYearIsHatchedAndHasNoShare() {
    Comparison facts =
        ComparisonFixture.facts().years(2023, 2024, 2025).withheld(2024, "b001").build();
    GradesChart chart = branch(facts);

    assertThat(chart.groups().get(0).rows())
        .extracting(GradesRow::withheld)
        .containsExactly(false, true, false);
    assertThat(chart.groups().get(0).rows().get(1).shares()).isEmpty();
    assertThat(chart.caption().foot()).contains("2024 年有效投票人不足 5 人，不公开。");
    assertThat(chart.caption().alternative()).contains("2024 不公开");
    assertThat(shapes(facts)).contains(">不公开</text>");
  }

  @Test
  void aBranchWhollyShownHasNothingHatched() {
    Comparison facts = ComparisonFixture.facts().years(2023, 2024, 2025).build();

    assertThat(shapes(facts)).doesNotContain("不公开");
    assertThat(branch(facts).caption())
        .satisfies(caption -> assertThat(caption.title()).startsWith("机电工程系：2025 年综合评价"))
        .satisfies(caption -> assertThat(caption.foot()).doesNotContain("不公开。"));
  }

  @Test
  void aWithheldReportYearIsNotInTheTitle() {
    Comparison facts = ComparisonFixture.facts().years(2024, 2025).withheld(2025, "b001").build();

    assertThat(branch(facts).caption().title()).isEqualTo("机电工程系：历年各等次得票占比");
  }

  private static GradesChart branch(Comparison facts) {
    BranchFacts first = new BranchFacts(facts.branches().get(0), facts, List.of());
    return GradesChart.branch(first, WORDING).orElseThrow();
  }

  private static String shapes(Comparison facts) {
    GradesChart chart = branch(facts);
    return SvgRenderer.render(new ChartBody(new GradesPainter(chart))).shapes();
  }

  private static ComparisonFixture college() {
    List<Separation> separations =
        List.of(separation(2024, 0.59, 0.94), separation(2025, 0.64, 0.95));
    return ComparisonFixture.facts()
        .years(2024, 2025)
        .standings(new StandingFacts(List.of(), List.of(), separations, List.of()));
  }

  private static Separation separation(int year, double good, double upper) {
    return new Separation(
        year,
        "overall",
        Optional.of(new Shares(good, upper)),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        Distinction.NONE);
  }

  private static List<String> names(Comparison facts) {
    return ChartBook.draw(facts, Language.EN).stream().map(Picture::name).toList();
  }
}
