package partybuilding.assessment.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import partybuilding.assessment.aggregate.YearAggregation;
import partybuilding.assessment.ballot.BallotBox;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.ballot.Voters;
import partybuilding.assessment.compare.Comparer;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.input.LedgerInput;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.compare.input.ScoreInput;
import partybuilding.assessment.compare.input.SourceInput;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.Evaluation;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.disclosure.Disclosure;
import partybuilding.assessment.disclosure.Precision;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.score.YearCells;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.score.YearFold;
import partybuilding.assessment.standing.Standings;
import partybuilding.assessment.standing.YearStandings;

/**
 * A college drawn at random, and its meeting of one year: four to nine branches and one to three
 * that fewer than five people rated; a committee, the branches' secretaries, who do not rate their
 * own branch, and representatives; now and then an answer is missing. Everybody answers in whole
 * points.
 */
final class RandomCollege {
  static final int YEAR = 2025;
  static final int SECRETARY = 1;

  private static final String YAML =
      """
      minimum-group: 5
      rules:
        - from: 2019
          indicators:
            confidence: {scale: points, minimum: 0, maximum: 100}
            work: {scale: points, minimum: 0, maximum: 100}
            overall: {scale: grade}
          dimensions:
            confidence: {indicators: {confidence: 1.0}}
            strength: {indicators: {confidence: 0.5, work: 0.5}}
            overall: {indicators: {overall: 1.0}, apart: true}
          groups:
            committee: {weight: 0.4}
            secretary: {weight: 0.3, exclude-own: true}
            representative: {weight: 0.3}
      """;
  private static final Lineage NO_CHANGES = Lineage.of(List.of());
  private static final int[] SIZES = {2, 3, 4, 5, 6, 7, 8, 9, 13, 60};

  private final Rulebook rulebook = RulebookReader.read("assessment.yaml", YAML);
  private final Rules rules = rulebook.rulesOf(YEAR);
  private final Map<String, String> names = new TreeMap<>();
  private final List<Evaluation> rows = new ArrayList<>();
  private final Random dice;
  private final double abstention;

  RandomCollege(long seed) {
    dice = new Random(seed);
    abstention = dice.nextInt(3) * 0.005;
    int branches = 4 + dice.nextInt(6);
    int withheld = 1 + dice.nextInt(3);
    for (int group = 0; group < rules.groups().size(); group++) {
      int size = SIZES[dice.nextInt(SIZES.length)];
      for (int person = 0; person < size; person++) {
        vote(group, person, branches);
      }
    }
    for (int b = 0; b < withheld; b++) {
      int voters = 1 + dice.nextInt(4);
      for (int person = 0; person < voters; person++) {
        vote("w" + person, dice.nextInt(rules.groups().size()), "W" + b, 60);
      }
    }
  }

  private void vote(int group, int person, int branches) {
    double mildness = 5 * dice.nextGaussian();
    for (int b = 0; b < branches; b++) {
      if (group != SECRETARY || person != b) {
        vote("g" + group + "p" + person, group, "B" + b, 82 + b + mildness);
      }
    }
  }

  private void vote(String ballot, int group, String branch, double level) {
    int[] values = new int[rules.indicators().size()];
    Arrays.setAll(values, i -> dice.nextDouble() < abstention ? Answers.NONE : answer(i, level));
    names.put(branch, branch);
    if (Arrays.stream(values).anyMatch(value -> value != Answers.NONE)) {
      rows.add(new Evaluation(rows.size() + 2L, branch, group, ballot, new Answers(values)));
    }
  }

  private int answer(int indicator, double level) {
    double value = Math.min(100, Math.max(0, Math.rint(level + 6 * dice.nextGaussian())));
    return indicator < 2 ? Math.toIntExact(Math.round(value * 100)) : grade(value);
  }

  private static int grade(double value) {
    return value > 78 ? 0 : value > 70 ? 1 : 2;
  }

  Rules rules() {
    return rules;
  }

  Panel panel() {
    BallotBox box = new BallotBox(rules);
    rows.forEach(box::accept);
    box.settleGrades(GradeWords.PLAIN);
    return Panel.of(box, "evaluations-2025.csv", new NoticeBoard());
  }

  /** Everything that may be said, by the way every report goes. */
  Comparison facts() {
    return facts(List.of(this));
  }

  /** The same of several meetings under one set of rules, of which the last is the report's. */
  static Comparison facts(List<RandomCollege> meetings) {
    List<YearFigures> figures = new ArrayList<>();
    List<YearStandings> standings = new ArrayList<>();
    for (int i = 0; i < meetings.size(); i++) {
      int year = YEAR - meetings.size() + 1 + i;
      figures.add(meetings.get(i).figures(year));
      standings.add(meetings.get(i).standings(year));
    }
    return Comparer.compare(
        new ComparisonInput(
            YEAR,
            meetings.get(0).rulebook,
            new ComparisonInput.Structure(Register.open(), NO_CHANGES),
            new ScoreInput(figures, standings),
            LedgerInput.of(LocalDate.of(YEAR, 12, 31), List.of(), Lineage.of(List.of()), YEAR),
            Meetings.NONE,
            SourceInput.NONE));
  }

  /** What is kept of the meeting as that of a year. */
  YearFigures figures(int year) {
    Panel panel = panel();
    Disclosure disclosure = Disclosure.decide(panel.voters(), rules);
    YearCells cells = YearFold.fold(panel, disclosure.participation(), NO_CHANGES, year);
    return YearAggregation.aggregate(
        new YearAggregation.Year(year, rules), names, disclosure, cells);
  }

  private YearStandings standings(int year) {
    Panel panel = panel();
    return Standings.of(panel, Disclosure.decide(panel.voters(), rules), NO_CHANGES, year);
  }

  Voters voters() {
    return panel().voters();
  }

  /** How coarsely its figures are given; follows from the numbers of voters. */
  Precision precision() {
    return Disclosure.decide(voters(), rules).precision();
  }

  /** How many people filled in a ballot about a branch, or about any. */
  long ballotsTouching(Set<String> ballots, String branch) {
    return rows.stream()
        .filter(row -> branch.isEmpty() || row.branch().equals(branch))
        .map(Evaluation::ballot)
        .filter(ballots::contains)
        .distinct()
        .count();
  }

  /** Some ballots, drawn at random. */
  Set<String> someBallots(int number) {
    List<String> all = rows.stream().map(Evaluation::ballot).distinct().toList();
    Set<String> some = new TreeSet<>();
    for (int i = 0; i < number; i++) {
      some.add(all.get(dice.nextInt(all.size())));
    }
    return some;
  }

  /** The same meeting without these ballots: an export that was corrected. */
  void takeOut(Set<String> ballots) {
    rows.removeIf(row -> ballots.contains(row.ballot()));
  }

  /** The same ballots with other answers. */
  void refill(Set<String> ballots) {
    rows.replaceAll(
        row ->
            ballots.contains(row.ballot())
                ? new Evaluation(
                    row.line(), row.branch(), row.group(), row.ballot(), new Answers(other()))
                : row);
  }

  private int[] other() {
    int[] values = new int[rules.indicators().size()];
    Arrays.setAll(values, i -> answer(i, 70));
    return values;
  }

  /** The branches that are not withheld. */
  List<String> ratedByAll() {
    return names.keySet().stream().filter(branch -> branch.startsWith("B")).toList();
  }

  /** A group's rows about these branches, by ballot. */
  Map<String, List<Evaluation>> ballots(int group) {
    return rows.stream()
        .filter(row -> row.group() == group && row.branch().startsWith("B"))
        .collect(Collectors.groupingBy(Evaluation::ballot, TreeMap::new, Collectors.toList()));
  }

  /** Whether nobody left out an answer, and the secretaries are enough to be held together. */
  boolean completeBesidesOwnBranches() {
    return abstention == 0 && ballots(SECRETARY).size() > 2;
  }

  /** How many of a group graded a branch as good. */
  long good(String branch, int group) {
    return rows.stream()
        .filter(row -> row.branch().equals(branch) && row.group() == group)
        .filter(row -> row.answers().value(2) == 0)
        .count();
  }
}
