package partybuilding.assessment.report.paper.part;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.xmlbeans.XmlObject;

/** Which styles of a document hide the text that they are given to. */
final class HiddenStyles {
  private static final Set<String> NO = Set.of("0", "false", "off");

  private final Map<String, Boolean> own = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();

  private HiddenStyles() {}

  /** Those of a document's styles; none where it has no styles. */
  static HiddenStyles of(Optional<XmlObject> styles) {
    HiddenStyles hidden = new HiddenStyles();
    styles.stream()
        .flatMap(part -> TemplateXml.elements(part, WordNames.STYLE::equals).stream())
        .forEach(hidden::add);
    return hidden;
  }

  private void add(XmlObject style) {
    String id = TemplateXml.attribute(style, WordNames.STYLE_ID);
    vanishes(style).ifPresent(hides -> own.put(id, hides));
    TemplateXml.child(style, WordNames.BASED_ON)
        .ifPresent(base -> bases.put(id, TemplateXml.attribute(base, WordNames.VALUE)));
  }

  /** Whether a style hides, or one that it is based on. */
  boolean hides(String style) {
    Set<String> seen = new HashSet<>();
    String of = style;
    while (!own.containsKey(of) && bases.containsKey(of) && seen.add(of)) {
      of = bases.getOrDefault(of, "");
    }
    return own.getOrDefault(of, false);
  }

  /** Whether a run is hidden; {@code paragraph} says whether its paragraph is. */
  boolean hidden(XmlObject run, boolean paragraph) {
    boolean styled =
        TemplateXml.child(run, WordNames.RUN_PROPERTIES)
            .flatMap(looks -> TemplateXml.child(looks, WordNames.RUN_STYLE))
            .map(style -> hides(TemplateXml.attribute(style, WordNames.VALUE)))
            .orElse(false);
    return vanishes(run).orElse(styled || paragraph);
  }

  /** What the looks of a style or a run say themselves. */
  private static Optional<Boolean> vanishes(XmlObject styled) {
    return TemplateXml.child(styled, WordNames.RUN_PROPERTIES)
        .flatMap(looks -> TemplateXml.child(looks, WordNames.HIDDEN))
        .map(hidden -> !NO.contains(TemplateXml.attribute(hidden, WordNames.VALUE)));
  }
}
