package partybuilding.assessment.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.facts.score.ScoreEstimate;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.AdjustedScore.Adjustment;
import partybuilding.assessment.facts.standing.AdjustedScore.StandingChange;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.BranchTrend;
import partybuilding.assessment.facts.standing.Ceiling;
import partybuilding.assessment.facts.standing.Distinction;
import partybuilding.assessment.facts.standing.Heterogeneity;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.facts.standing.RankBasis;
import partybuilding.assessment.facts.standing.RankInterval;
import partybuilding.assessment.facts.standing.Separation;
import partybuilding.assessment.facts.standing.StandingFacts;
import partybuilding.assessment.facts.standing.StandingVerdict;
import partybuilding.assessment.facts.standing.TrendBasis;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.ReportFacts;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Shares;
import partybuilding.assessment.score.inference.Interval;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.score.inference.Uncertainty;

class StandingTablesTest {
  private final Path folder;

  StandingTablesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> lines(String table, StandingFacts standings) throws IOException {
    Words words = Words.of(Finding.class, Language.EN);
    Tables.write(
        new ReportFacts().from(2025).branches(2).standings(standings).build(), words, folder);
    return Files.readAllLines(folder.resolve(table));
  }

  private static StandingFacts adjusted(AdjustedScore... adjusted) {
    return new StandingFacts(List.of(adjusted), List.of(), List.of(), List.of());
  }

  private static StandingFacts trends(BranchTrend... trends) {
    return new StandingFacts(List.of(), List.of(), List.of(), List.of(trends));
  }

  @Test
  void withoutStandingsTheTablesHaveTheirHeadersAlone() throws IOException {
    assertThat(lines("adjusted.csv", StandingFacts.NONE))
        .containsExactly(
            "\uFEFFyear,branch_id,dimension,ballots,raw,adjusted,adjusted_se,component,"
                + "standing_change,standing_change_se,standing_verdict,position,"
                + "effect,effect_lower,effect_upper,note,standing_change_lower,standing_change_upper");
    assertThat(lines("trends.csv", StandingFacts.NONE))
        .containsExactly(
            "\uFEFFbranch_id,dimension,first_year,last_year,years,slope,slope_lower,slope_upper,"
                + "mann_kendall_s,mann_kendall_p,verdict,basis,"
                + "theil_sen,theil_sen_lower,theil_sen_upper");
  }

  @Test
  void anAdjustedScoreStandsWithEverythingThatSupportsIt() throws IOException {
    Uncertainty uncertainty = new Uncertainty(.5, new StandardError(.25, 1e9));
    AdjustedScore full =
        new AdjustedScore(
            2025,
            "B02",
            "confidence",
            new ScoreEstimate(82, OptionalDouble.of(81.5), Optional.empty()),
            Optional.of(new Adjustment(2, 83, Optional.of(uncertainty), "B01")),
            new StandingChange(
                OptionalDouble.of(1.25),
                Optional.of(new Uncertainty(.75, new StandardError(.5, 9))),
                StandingVerdict.LEVEL),
            Optional.of(Position.ABOVE),
            Optional.empty());
    AdjustedScore hidden =
        new AdjustedScore(
            2025,
            "B01",
            "confidence",
            ScoreEstimate.NONE,
            Optional.empty(),
            new StandingChange(OptionalDouble.empty(), Optional.empty(), StandingVerdict.WITHHELD),
            Optional.empty(),
            Optional.of(Note.WITHHELD));

    List<String> lines = lines("adjusted.csv", adjusted(full, hidden));
    assertThat(lines.get(1)).isEqualTo("2025,B01,confidence,,,,,,,,withheld,,,,,withheld,,");
    assertThat(lines.get(2))
        .startsWith("2025,B02,confidence,82,81.5,83.0,0.5,B01,1.25,0.75,level,above,2.0,1.5100")
        .containsPattern(",,0\\.11892\\d*,2\\.38107\\d*$");
  }

  @Test
  void aTrendStandsWithItsYearsItsLineAndItsRobustLine() throws IOException {
    BranchTrend full =
        new BranchTrend(
            "B02",
            "confidence",
            List.of(2020, 2021, 2023, 2024, 2025),
            Optional.of(TrendBasis.ADJUSTED),
            Optional.of(
                new BranchTrend.Course(
                    1.5,
                    Optional.of(new Interval(1, 2)),
                    1.25,
                    Optional.of(new Interval(.5, 3)),
                    8,
                    .0625)),
            StandingVerdict.GAINING);
    BranchTrend hidden =
        new BranchTrend(
            "B01",
            "confidence",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            StandingVerdict.WITHHELD);

    List<String> lines = lines("trends.csv", trends(full, hidden));
    assertThat(lines.subList(1, 3))
        .containsExactly(
            "B01,confidence,,,,,,,,,withheld,,,,",
            "B02,confidence,2020,2025,5,1.5,1.0,2.0,8,0.0625,gaining,adjusted,1.25,0.5,3.0");
  }

  @Test
  void ranksStandBesideTheScores() throws IOException {
    List<String> rows = scores(Optional.of(new RankInterval(1.5, 1, 2)));
    assertThat(rows.get(0)).contains(",1.5,1,2,3,").endsWith(",,score");
    assertThat(rows.get(1)).endsWith(",,");
  }

  @Test
  void whereBranchesAreNotToBeRankedThereIsNoRankAndTheNoteSaysSo() throws IOException {
    List<String> rows = scores(Optional.empty());
    assertThat(rows.get(0)).contains(",,,,,").endsWith(",not_rankable,score");
  }

  private List<String> scores(Optional<RankInterval> place) throws IOException {
    BranchRank rank = new BranchRank(2025, "DZ01", "confidence", place, 3, RankBasis.SCORE);
    StandingFacts ranks = new StandingFacts(List.of(), List.of(rank), List.of(), List.of());
    return lines("scores.csv", ranks).stream().filter(l -> l.contains(",confidence,")).toList();
  }

  @Test
  void theCollegeSaysWhetherItsBranchesCanBeToldApart() throws IOException {
    Separation separation =
        new Separation(
            2025,
            "confidence",
            Optional.of(new Shares(.95, 1)),
            OptionalDouble.of(.25),
            Optional.of(Ceiling.GOOD_ABOVE_90),
            Optional.of(new Heterogeneity(20.5, .125)),
            Distinction.NONE);
    StandingFacts facts = new StandingFacts(List.of(), List.of(), List.of(separation), List.of());

    List<String> lines = lines("college.csv", facts);
    assertThat(lines)
        .anyMatch(line -> line.endsWith(",0.95,1.0,0.25,good_above_90,20.5,0.125,false,"));
    assertThat(lines.get(1)).contains(",capability,").endsWith(",,,,,,,");
  }
}
