package partybuilding.assessment.compare.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.line.PairYears;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.score.inference.Family;

/**
 * The words of all pairs of years, of the branches or of the college: one family under
 * false-discovery control, each step by the limits that its later year's rules set. The newest step
 * counts in the family and keeps the word that it has among the report year's changes on the year
 * before, so that nothing has two words.
 */
final class PairFamily {
  private final Rulebook rulebook;
  private final int reportYear;
  private final Map<Place, Verdict> newest = new HashMap<>();

  /** A branch, or the college, in a dimension. */
  private record Place(String branch, String dimension) {}

  PairFamily(ComparisonInput input) {
    this.rulebook = input.rulebook();
    this.reportYear = input.year();
  }

  /** Takes the word of the report year's change on the year before. */
  void newest(String branch, String dimension, Verdict word) {
    newest.put(new Place(branch, dimension), word);
  }

  /** The steps with their words, in their order. */
  List<PairChange> named(List<PairStep> family) {
    List<Boolean> real =
        Family.real(family.parallelStream().map(pair -> pair.step().probability()).toList());
    return IntStream.range(0, family.size())
        .parallel()
        .mapToObj(i -> named(family.get(i), real.get(i)))
        .toList();
  }

  private PairChange named(PairStep pair, boolean real) {
    return newest(pair)
        .map(word -> named(pair, word, PairChange.Tests.YEAR))
        .orElseGet(() -> named(pair, word(pair, real), PairChange.Tests.PAIRS));
  }

  private Optional<Verdict> newest(PairStep pair) {
    return pair.years().equals(new PairYears(reportYear - 1, reportYear))
        ? Optional.ofNullable(newest.get(new Place(pair.branch(), pair.dimension())))
        : Optional.empty();
  }

  private Verdict word(PairStep pair, boolean real) {
    return VerdictRule.verdict(pair.step(), real, limits(pair));
  }

  private PairChange named(PairStep pair, Verdict word, PairChange.Tests tests) {
    return pair.named(word, VerdictRule.reason(pair.step(), word, limits(pair)), tests);
  }

  private Limits limits(PairStep pair) {
    return rulebook.rulesOf(pair.years().to()).limits();
  }
}
