package partybuilding.assessment.report.run;

import partybuilding.assessment.score.inference.Level;
import tools.jackson.core.JsonGenerator;

/** The entry of one figure among the methods. */
final class MethodEntry {
  private MethodEntry() {}

  /** A whole entry: a figure whose interval is at the usual level. */
  static void interval(JsonGenerator json, String figure, String method) {
    open(json, figure, method);
    json.writeNumberProperty("level", Level.CONFIDENCE);
    json.writeEndObject();
  }

  /** Begins an entry, which the caller adds to and ends. */
  static void open(JsonGenerator json, String figure, String method) {
    json.writeObjectPropertyStart(figure);
    json.writeStringProperty("method", method);
  }

  /** The false-discovery control that decides on words. */
  static void flagged(JsonGenerator json, String family) {
    json.writeStringProperty("selection", "Benjamini-Hochberg over " + family);
    json.writeNumberProperty("q", Level.FALSE_DISCOVERY_RATE);
  }
}
