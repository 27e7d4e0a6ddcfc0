package partybuilding.assessment.report.workbook.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Weakness;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.TextColour;

/** What the ids and codes of the tables are called in the report, and in which order they stand. */
public final class WorkbookWords {
  /** The note of a row without figures because its voters are too few. */
  static final String WITHHELD = "withheld";

  private static final String OTHER = "other";

  private final Comparison facts;
  private final Words words;
  private final Map<String, String> dimensions = new HashMap<>();
  private final Map<String, Branch> branches = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  public WorkbookWords(Comparison facts, Words words) {
    this.facts = facts;
    this.words = words;
    for (Dimension dimension : facts.rules().dimensions()) {
      dimensions.put(dimension.id(), dimension.name().in(words.language()));
    }
    for (Branch branch : facts.branches()) {
      branches.put(branch.id(), branch);
      places.put(branch.id(), places.size());
    }
  }

  public String text(String key) {
    return words.text(key);
  }

  public String text(String key, Map<String, ?> values) {
    return words.text(key, values);
  }

  /** A sentence about the report's year, its minimum group or its bounds of a change. */
  public String title(String key) {
    return words.text(
        key,
        Map.of(
            "year", facts.year(),
            "date", facts.asOf(),
            "minimum", facts.rules().limits().minimumGroup(),
            "tolerance", facts.rules().limits().tolerance().toPlainString(),
            "held", facts.rules().limits().heldWithin().toPlainString()));
  }

  public String list(List<String> items) {
    return String.join(words.text("list.separator"), items);
  }

  /** Years in ascending order; those that follow each other as one span. */
  public String years(List<Integer> years) {
    List<String> spans = new ArrayList<>();
    for (int start = 0; start < years.size(); ) {
      int end = start;
      while (end + 1 < years.size() && years.get(end + 1) == years.get(end) + 1) {
        end++;
      }
      String first = Integer.toString(years.get(start));
      spans.add(start == end ? first : first + "\u2013" + years.get(end));
      start = end + 1;
    }
    return list(spans);
  }

  /** What a weakness was called. */
  public String name(Weakness weakness) {
    return weakness.name().in(words.language());
  }

  /** The heading of a column of the tables. */
  public String column(String name) {
    return words.text("workbook.column." + name);
  }

  /** A code in words; nothing where there is none. */
  public SheetCell word(String kind, String code) {
    return code.isEmpty() ? SheetCell.NOTHING : SheetCell.text(words.text(kind + "." + code));
  }

  /** Why something is missing or must be known; nothing where there is no note. */
  public String note(String code) {
    return code.isEmpty() ? "" : title("note." + code);
  }

  /** The same, where nothing else says of a withheld row that it is. */
  public String reason(String code) {
    return code.equals(WITHHELD)
        ? text("workbook.withheld", Map.of("reason", note(code)))
        : note(code);
  }

  /** A movement, its sign beside its word. */
  public SheetCell movement(String kind, String code) {
    if (code.isEmpty()) {
      return SheetCell.NOTHING;
    }
    String word = words.text(kind + "." + code);
    return switch (code) {
      case "improved", "gaining" -> new SheetCell.Text("\u25B2 " + word, TextColour.UP);
      case "declined", "losing" -> new SheetCell.Text("\u25BC " + word, TextColour.DOWN);
      case "held", "level" -> new SheetCell.Text("\u2013 " + word, TextColour.PLAIN);
      default -> new SheetCell.Text(word, TextColour.MUTED);
    };
  }

  /** The name of a dimension; its id where the rules of the report year have none. */
  public String dimension(String id) {
    return switch (id) {
      case Cohort.ALL -> words.text("workbook.dimensions.all");
      case OTHER -> dimensions.getOrDefault(id, words.text("workbook.dimension.other"));
      default -> dimensions.getOrDefault(id, id);
    };
  }

  /** The name of a branch; its id where the report year has none. */
  public String branch(String id) {
    return id.equals(Cohort.ALL)
        ? words.text("workbook.branches.all")
        : Optional.ofNullable(branches.get(id)).map(Branch::name).orElse(id);
  }

  /** What a branch is; empty where that is not known. */
  public String kind(String id) {
    return Optional.ofNullable(branches.get(id)).map(Branch::kind).orElse("");
  }

  /** The rows of a table about the report year and its branches, by dimension and fixed order. */
  public List<NamedRow> sortedNow(ReportTable<Comparison, ?> table) {
    return sorted(NamedRow.all(table, facts).filter(line -> line.year() == facts.year()));
  }

  /**
   * Those about branches of the report year, by dimension and fixed order. The place of a row is
   * looked up once, not at every comparison.
   */
  public List<NamedRow> sorted(Stream<NamedRow> lines) {
    List<String> order = order();
    return lines
        .filter(this::known)
        .map(
            line ->
                new Placed(
                    place(line.dimension(), order), places.getOrDefault(line.branch(), -1), line))
        .sorted(Placed.ORDER)
        .map(Placed::line)
        .toList();
  }

  /** A row and its place among the others. */
  private record Placed(int dimension, int branch, NamedRow line) {
    private static final Comparator<Placed> ORDER =
        Comparator.comparingInt(Placed::dimension).thenComparingInt(Placed::branch);
  }

  private boolean known(NamedRow line) {
    return branches.containsKey(line.branch());
  }

  /** The dimensions in the rules' order, all of them together before, others after. */
  public Comparator<NamedRow> byDimension() {
    List<String> order = order();
    return Comparator.<NamedRow>comparingInt(line -> place(line.dimension(), order))
        .thenComparing(byBranch());
  }

  private List<String> order() {
    return facts.rules().dimensions().stream().map(Dimension::id).toList();
  }

  private static int place(String dimension, List<String> order) {
    if (dimension.equals(Cohort.ALL)) {
      return -1;
    }
    int place = order.indexOf(dimension);
    return place < 0 ? order.size() : place;
  }

  /** The branches in their fixed order, never by rank; all of them together before. */
  public Comparator<NamedRow> byBranch() {
    return Comparator.<NamedRow>comparingInt(
            line ->
                line.branch().equals(Cohort.ALL)
                    ? -1
                    : places.getOrDefault(line.branch(), places.size()))
        .thenComparing(NamedRow::branch);
  }
}
