package partybuilding.assessment.report.workbook.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Weakness;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.table.TableWords;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.TextColour;

/** The report's words for the ids and codes of the tables. */
public final class WorkbookWords {
  /** The note of a row without figures because its voters are too few. */
  static final String WITHHELD = "withheld";

  private static final String OTHER = "other";

  private final Comparison facts;
  private final Words words;
  private final TableWords columns;
  private final Map<String, String> dimensions = new HashMap<>();
  private final Map<String, Branch> branches = new HashMap<>();

  public WorkbookWords(Comparison facts, Words words) {
    this.facts = facts;
    this.words = words;
    this.columns = TableWords.in(words.language());
    for (Dimension dimension : facts.rules().dimensions()) {
      dimensions.put(dimension.id(), dimension.name().in(words.language()));
    }
    for (Branch branch : facts.branches()) {
      branches.put(branch.id(), branch);
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

  /** Why a sheet has no row. */
  String absent(String key) {
    return text("workbook.empty." + key);
  }

  /** A sentence about the years: where there is only one, the words for that if there are any. */
  public String overYears(String key) {
    return facts.severalYears() || words.find(key + ".first").isEmpty()
        ? title(key)
        : title(key + ".first");
  }

  public String list(List<String> items) {
    return String.join(words.text("list.separator"), items);
  }

  /** Ascending years as text; consecutive years as one range. */
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

  /** The name of a weakness, as the rules of its year give it. */
  public String name(Weakness weakness) {
    return weakness.name().in(words.language());
  }

  /** The heading of a column: what the tables call it, unless the workbook has another word. */
  public String column(String name) {
    return words.find("workbook.column." + name).orElseGet(() -> columns.heading(name));
  }

  /** A code in words; nothing where there is none. */
  public SheetCell word(String kind, String code) {
    return code.isEmpty() ? SheetCell.NOTHING : SheetCell.text(words.text(kind + "." + code));
  }

  /** The sentence of a note; empty if there is no note. */
  public String note(String code) {
    return code.isEmpty() ? "" : title("note." + code);
  }

  /** The note of a row; that of a withheld row also says that the row is withheld. */
  public String reason(String code) {
    return code.equals(WITHHELD)
        ? text("workbook.withheld", Map.of("reason", note(code)))
        : note(code);
  }

  /** The word of a change, with an arrow for a rise or a fall; nothing where there is no code. */
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

  /** The kind of a branch as the register has it; empty where it has none. */
  public String kind(String id) {
    return Optional.ofNullable(branches.get(id)).map(Branch::kind).orElse("");
  }
}
