package partybuilding.assessment.report.page.pair;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.score.PairFacts;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;

/**
 * The data from which the page's script draws any two years: the scores of each year, and the
 * change between every two years. Its size grows with the number of branches, of dimensions and of
 * pairs of at most eight years: about 2,400 bytes per branch with four dimensions and eight years.
 *
 * @param json the data, so that it may stand in a page
 * @param branches how many are in it
 * @param everyPair whether every two years are in it, not only the report year with each other one
 */
record PairData(String json, int branches, boolean everyPair) {
  /**
   * The most bytes of data: a page of this size still opens without delay from a disk or a mailbox.
   */
  static final int MOST_BYTES = 1_900_000;

  /** The data with all pairs if they fit, otherwise only with those that end in the report year. */
  static PairData of(PairIndex index, PageInput input, int mostBytes) {
    int branches = input.facts().branches().size();
    if (branches <= PairFacts.MOST_BRANCHES) {
      PairData whole = of(index, index.pairs(), input, mostBytes);
      if (whole.branches() == branches) {
        return whole;
      }
    }
    int year = index.newest().to();
    return of(index, index.pairs().stream().filter(p -> p.to() == year).toList(), input, mostBytes);
  }

  private static PairData of(
      PairIndex index, List<YearPair> pairs, PageInput input, int mostBytes) {
    BranchJson json = new BranchJson(index, pairs, input);
    Map<String, String> taken = new HashMap<>();
    long size = 0;
    for (Branch branch : index.movedFirst()) {
      String data = json.of(branch);
      size += data.getBytes(StandardCharsets.UTF_8).length;
      if (size > mostBytes) {
        break;
      }
      taken.put(branch.id(), data);
    }
    List<String> rows = new ArrayList<>();
    input.facts().branches().stream()
        .filter(branch -> taken.containsKey(branch.id()))
        .forEach(branch -> rows.add(taken.getOrDefault(branch.id(), "")));
    return new PairData(
        head(pairs, json.words(), input) + String.join(",\n", rows) + "\n]}",
        rows.size(),
        pairs.size() == index.pairs().size());
  }

  private static String head(List<YearPair> pairs, MovementWords words, PageInput input) {
    return "{\"years\":"
        + input.history().years()
        + ",\n\"pairs\":"
        + pairs.stream().map(pair -> List.of(pair.from(), pair.to())).toList()
        + ",\n\"dimensions\":"
        + input.dimensions().stream().map(d -> dimension(d, input)).toList()
        + ",\n\"movements\":"
        + words.movements()
        + ",\n\"reasons\":"
        + words.reasons()
        + ",\n\"branches\":[\n";
  }

  private static String dimension(Dimension dimension, PageInput input) {
    List<String> words =
        List.of(dimension.id(), input.wording().name(dimension), input.style(dimension));
    List<Integer> axis =
        List.of(
            input.history().axis(dimension.id()).lower(),
            input.history().axis(dimension.id()).upper());
    return "[" + JsonText.list(words) + "," + axis + "]";
  }
}
