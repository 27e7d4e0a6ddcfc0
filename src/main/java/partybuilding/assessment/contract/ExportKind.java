package partybuilding.assessment.contract;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of exports, by the names of their files. */
public enum ExportKind {
  EVALUATIONS("evaluations", true, "评议", "测评"),
  RECTIFICATION("rectification", true, "整改", "整改台账"),
  DEBRIEFS("debriefs", true, "述职"),
  COMMENTS("comments", true, "点评"),
  TURNOUT("turnout", true, "到会"),
  BRANCHES("branches", false, "党组织"),
  LINEAGE("lineage", false, "沿革");

  private final String code;
  private final boolean yearly;
  private final List<String> aliases;

  ExportKind(String code, boolean yearly, String... aliases) {
    this.code = code;
    this.yearly = yearly;
    this.aliases = List.of(aliases);
  }

  /** The canonical file name's first part. */
  public String code() {
    return code;
  }

  /** Whether there is one file a year. */
  public boolean yearly() {
    return yearly;
  }

  /** The kinds of which there is one file a year, in the order in which they are read. */
  public static List<ExportKind> allYearly() {
    return Stream.of(values()).filter(ExportKind::yearly).toList();
  }

  /** Every name a file of this kind may begin with. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(code), aliases.stream());
  }
}
