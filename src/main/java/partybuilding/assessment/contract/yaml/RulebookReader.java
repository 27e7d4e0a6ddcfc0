package partybuilding.assessment.contract.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RulesNotice.BrokenYaml;
import partybuilding.assessment.notice.RulesNotice.ForbiddenCharacter;
import partybuilding.assessment.notice.RulesNotice.NothingListed;
import partybuilding.assessment.notice.RulesNotice.YearsNotAscending;

/**
 * Reads {@code assessment.yaml}. What it leaves out keeps the college's own defaults; a later entry
 * of {@code rules} keeps what the entry before it says.
 */
public final class RulebookReader {
  private static final String DEFAULTS = "default-assessment.yaml";
  private static final String COLUMNS = "columns";
  private static final Set<String> TOP =
      Set.of(
          "organisation",
          "remark",
          "language",
          "term",
          COLUMNS,
          "rules",
          "minimum-group",
          "tolerance",
          "held-within",
          "quota",
          "refused-rows-limit",
          "closed-means",
          "grade-words",
          "missing-group",
          "conflicting-ballots");

  private RulebookReader() {}

  /** The rulebook where there is no file. */
  public static Rulebook defaults() {
    Node node = compose(DEFAULTS, defaultText()).orElseThrow();
    return read(DEFAULTS, node, RulesDraft.empty());
  }

  /** The file that would say what holds by default, every key explained. */
  public static String defaultText() {
    try (InputStream bytes = RulebookReader.class.getResourceAsStream(DEFAULTS)) {
      if (bytes == null) {
        throw new IllegalStateException(DEFAULTS + " is missing");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(DEFAULTS, e);
    }
  }

  /**
   * Reads a file's text.
   *
   * @throws ExportsRefused with every fault of the file
   */
  public static Rulebook read(String file, String text) {
    return compose(file, text)
        .map(node -> read(file, node, RulesDraft.of(defaults())))
        .orElseGet(RulebookReader::defaults);
  }

  private static Rulebook read(String file, Node node, RulesDraft draft) {
    YamlFaults faults = new YamlFaults(file);
    YamlNode root = new YamlNode(node, "", faults);
    Map<String, YamlNode> top = root.map(TOP);
    draft.takeHead(top);
    draft.takeLimits(top);
    List<Rules> rules = new ArrayList<>();
    if (top.containsKey("rules")) {
      for (YamlNode entry : top.get("rules").list()) {
        draft.takeRules(entry);
        rules.add(draft.rules(entry));
      }
    } else {
      rules.add(draft.rules(root));
    }
    checkYears(top, rules);
    if (top.containsKey(COLUMNS)) {
      YamlColumns.check(top.get(COLUMNS), draft.columns(), rules);
    }
    faults.refuseIfAny();
    rules.sort(Comparator.comparing(Rules::from));
    return new Rulebook(
        draft.organisation(),
        draft.language(),
        draft.remark(),
        draft.term(),
        rules,
        draft.columns());
  }

  private static void checkYears(Map<String, YamlNode> top, List<Rules> rules) {
    YamlNode place = top.get("rules");
    if (place == null) {
      return;
    }
    if (rules.isEmpty()) {
      place.fault(NothingListed::new);
    }
    for (int i = 1; i < rules.size(); i++) {
      if (rules.get(i).from() <= rules.get(i - 1).from()) {
        place.fault(YearsNotAscending::new);
      }
    }
  }

  /** The text as a tree; empty where it holds nothing but comments. */
  private static Optional<Node> compose(String file, String text) {
    try {
      YamlBounds.check(file, text);
      return Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
    } catch (MarkedYAMLException e) {
      long line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1L;
      throw new ExportsRefused(new BrokenYaml(Place.of(file, line)));
    } catch (ReaderException e) {
      long line = 1 + text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count();
      String character = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
      throw new ExportsRefused(new ForbiddenCharacter(Place.of(file, line), character));
    } catch (YAMLException e) {
      throw new ExportsRefused(new BrokenYaml(Place.of(file)));
    }
  }
}
