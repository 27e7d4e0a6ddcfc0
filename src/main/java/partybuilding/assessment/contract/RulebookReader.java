package partybuilding.assessment.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice.InvalidRule;
import partybuilding.assessment.notice.Place;

/**
 * Reads {@code assessment.yaml}. What it leaves out keeps the college's own defaults; a later entry
 * of {@code rules} keeps what the entry before it says.
 */
public final class RulebookReader {
  private static final String DEFAULTS = "default-assessment.yaml";
  private static final Set<String> TOP =
      Set.of(
          "organisation",
          "remark",
          "language",
          "term",
          "rules",
          "minimum-group",
          "tolerance",
          "quota",
          "refused-rows-limit",
          "closed-means",
          "grade-words",
          "missing-group");

  private RulebookReader() {}

  /** The rulebook where there is no file. */
  public static Rulebook defaults() {
    try (InputStream bytes = RulebookReader.class.getResourceAsStream(DEFAULTS)) {
      if (bytes == null) {
        throw new IllegalStateException(DEFAULTS + " is missing");
      }
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return read(DEFAULTS, text, RulesDraft::empty);
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
    if (text.isBlank()) {
      return defaults();
    }
    return read(file, text, () -> RulesDraft.of(defaults()));
  }

  private static Rulebook read(String file, String text, Supplier<RulesDraft> start) {
    YamlFaults faults = new YamlFaults(file);
    Map<String, YamlNode> top = new YamlNode(compose(file, text), "", faults).map(TOP);
    RulesDraft draft = start.get();
    draft.takeHead(top);
    draft.takeLimits(top);
    List<Rules> rules = new ArrayList<>();
    if (top.containsKey("rules")) {
      for (YamlNode entry : top.get("rules").list()) {
        draft.takeRules(entry);
        rules.add(draft.rules(entry));
      }
    } else {
      rules.add(draft.rules(new YamlNode(compose(file, text), "", faults)));
    }
    checkYears(top, rules);
    faults.refuseIfAny();
    rules.sort(Comparator.comparing(Rules::from));
    return new Rulebook(
        draft.organisation(), draft.language(), draft.remark(), draft.term(), rules);
  }

  private static void checkYears(Map<String, YamlNode> top, List<Rules> rules) {
    YamlNode place = top.get("rules");
    if (place == null) {
      return;
    }
    if (rules.isEmpty()) {
      place.fault("must hold at least one entry");
    }
    for (int i = 1; i < rules.size(); i++) {
      if (rules.get(i).from() <= rules.get(i - 1).from()) {
        place.fault("'from' must ascend from entry to entry");
      }
    }
  }

  private static Node compose(String file, String text) {
    try {
      Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      if (node == null) {
        throw new ExportsRefused(
            new InvalidRule(Place.of(file), ".", "holds comments only; delete it or fill it in"));
      }
      return node;
    } catch (MarkedYAMLException e) {
      long line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1L;
      throw new ExportsRefused(
          new InvalidRule(Place.of(file, line), ".", "is no YAML: " + e.getProblem()));
    } catch (ReaderException e) {
      long line = 1 + text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count();
      String fault = "is no YAML: the character U+%04X is not allowed".formatted(e.getCodePoint());
      throw new ExportsRefused(new InvalidRule(Place.of(file, line), ".", fault));
    } catch (YAMLException e) {
      throw new ExportsRefused(
          new InvalidRule(Place.of(file), ".", "is no YAML: " + e.getMessage()));
    }
  }

  /** The language words of the configuration. */
  static Language language(String tag) {
    return Language.find(tag).orElseThrow();
  }
}
