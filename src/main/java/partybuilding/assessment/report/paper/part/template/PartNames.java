package partybuilding.assessment.report.paper.part.template;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names of a document's parts, of which a relationship may write letters in another way. */
public final class PartNames {
  private final Map<String, String> names;

  /**
   * Names of parts.
   *
   * @throws TemplateFault if two of them are one
   */
  public PartNames(Collection<String> names) throws TemplateFault {
    try {
      this.names = names.stream().collect(Collectors.toMap(PartNames::key, Function.identity()));
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw (TemplateFault) TemplateFault.damaged("zip").initCause(e);
    }
  }

  /** Two names are one if they differ in their case or in how a letter is encoded. */
  private static String key(String name) {
    String plus = name.replace("+", "%2B");
    return URLDecoder.decode(plus, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
  }

  /**
   * The part that another names, beside itself or from the top; as it is named where there is none.
   *
   * @throws TemplateFault if that is no name
   */
  public String resolved(String source, String target) throws TemplateFault {
    String folder = target.startsWith("/") ? "" : source.substring(0, source.lastIndexOf('/') + 1);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (folder + target).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    String name = String.join("/", steps);
    try {
      return names.getOrDefault(key(name), name);
    } catch (IllegalArgumentException e) {
      throw (TemplateFault) TemplateFault.damaged(name).initCause(e);
    }
  }
}
