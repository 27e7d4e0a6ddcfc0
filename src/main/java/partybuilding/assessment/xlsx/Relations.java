package partybuilding.assessment.xlsx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a part of a package refers to.
 *
 * @param byId every relation, in the order of the file
 */
record Relations(Map<String, Relation> byId) {
  /** More than a workbook can have sheets. */
  private static final int MOST = 100_000;

  /**
   * One relation.
   *
   * @param type a URI that ends with the kind of the target
   * @param target the part it leads to
   */
  record Relation(String type, String target) {
    /** Whether it leads to a part of a kind, in either edition of the standard. */
    boolean leadsTo(String kind) {
      return type.endsWith("/" + kind);
    }
  }

  /** The relations of a part; the package's own are those of the part without a name. */
  static Relations of(PartArchive archive, String part) throws IOException {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String own = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    Map<String, Relation> found = new LinkedHashMap<>();
    try (XmlCursor xml = XmlCursor.open(archive, own)) {
      while (xml.next()) {
        if (xml.begins("Relationship")) {
          found.put(xml.attribute("Id").orElse(""), relation(xml, folder));
        }
        if (found.size() > MOST) {
          throw xml.oversized();
        }
      }
    }
    return new Relations(found);
  }

  private static Relation relation(XmlCursor xml, String folder) {
    return new Relation(
        xml.attribute("Type").orElse(""), resolved(folder, xml.attribute("Target").orElse("")));
  }

  private static String resolved(String folder, String target) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }

  /** The part of a kind that there is one of. */
  Optional<String> only(String kind) {
    return byId.values().stream().filter(r -> r.leadsTo(kind)).map(Relation::target).findFirst();
  }

  /** The part that an id leads to, if it is of a kind. */
  Optional<String> find(String id, String kind) {
    return Optional.ofNullable(byId.get(id)).filter(r -> r.leadsTo(kind)).map(Relation::target);
  }
}
