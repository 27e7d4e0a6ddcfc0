package partybuilding.assessment.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An element of a finished page, as far as tests look at pages. */
final class Element {
  private static final Pattern TOKEN =
      Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>|<!DOCTYPE[^>]*>|([^<]+)");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");
  private static final Set<String> VOID = Set.of("meta", "img", "br");

  private final String name;
  private final Map<String, String> attributes;
  private final Optional<Element> parent;
  private final List<Element> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Element(String name, Map<String, String> attributes, Optional<Element> parent) {
    this.name = name;
    this.attributes = attributes;
    this.parent = parent;
  }

  /** The whole page. */
  static Element parse(String page) {
    Element root = new Element("", Map.of(), Optional.empty());
    Element open = root;
    Matcher token = TOKEN.matcher(page);
    while (token.find()) {
      if (token.group(4) != null) {
        open.say(unescaped(token.group(4)));
      } else if (token.group(2) != null) {
        open = token.group(1).isEmpty() ? open.child(token) : open.parent.orElseThrow();
      }
    }
    return root;
  }

  private Element child(Matcher token) {
    Map<String, String> found = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(token.group(3));
    while (attribute.find()) {
      found.put(attribute.group(1), unescaped(attribute.group(2)));
    }
    Element child = new Element(token.group(2), found, Optional.of(this));
    children.add(child);
    return VOID.contains(child.name) || token.group().endsWith("/>") ? this : child;
  }

  private void say(String words) {
    if (!words.isBlank()) {
      Element leaf = new Element("", Map.of(), Optional.of(this));
      leaf.text.append(words);
      children.add(leaf);
    }
    ancestors().forEach(element -> element.text.append(words));
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** This element and those around it, inside out. */
  Stream<Element> ancestors() {
    return Stream.iterate(Optional.of(this), Optional::isPresent, e -> e.flatMap(p -> p.parent))
        .flatMap(Optional::stream);
  }

  /** Everything in it, in the order of the page; words are elements without a name. */
  Stream<Element> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
  }

  boolean named(String tag) {
    return name.equals(tag);
  }

  boolean inside(String attribute, String value) {
    return ancestors().anyMatch(e -> value.equals(e.attributes.get(attribute)));
  }

  boolean of(String style) {
    return Set.of(attributes.getOrDefault("class", "").split(" ")).contains(style);
  }

  boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The value that the element, or the nearest around it that has one, gives an attribute. */
  Optional<String> nearest(String attribute) {
    return ancestors().flatMap(e -> Stream.ofNullable(e.attributes.get(attribute))).findFirst();
  }

  String text() {
    return text.toString();
  }

  @Override
  public String toString() {
    return name + attributes + text;
  }
}
