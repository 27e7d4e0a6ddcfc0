package partybuilding.assessment.report.run;

import partybuilding.assessment.compare.CollegeBand;
import partybuilding.assessment.contract.Limits;
import tools.jackson.core.JsonGenerator;

/** How the figures were come by, and at which levels. */
final class MethodsJson {
  private static final double LEVEL = 0.95;
  private static final double FALSE_DISCOVERY_RATE = 0.05;

  private MethodsJson() {}

  static void write(JsonGenerator json, Limits limits) {
    json.writeObjectPropertyStart("methods");
    interval(json, "score", "Student's t per group, groups weighted, Satterthwaite df");
    interval(json, "college", "unweighted mean of branches, Student's t over ballots' own means");
    json.writeObjectPropertyStart("change");
    json.writeStringProperty("method", "Student's t of independent panels, Satterthwaite df");
    json.writeNumberProperty("level", LEVEL);
    json.writeStringProperty("selection", "Benjamini-Hochberg over branches and dimensions");
    json.writeNumberProperty("q", FALSE_DISCOVERY_RATE);
    json.writeNumberProperty("tolerance", limits.tolerance());
    json.writeEndObject();
    json.writeObjectPropertyStart("college_band");
    json.writeStringProperty("method", "quartiles of the branches' scores, type 7");
    json.writeNumberProperty("least_branches", CollegeBand.LEAST);
    json.writeEndObject();
    interval(json, "shares", "Wilson");
    interval(json, "closure_rate", "Wilson");
    json.writeObjectPropertyStart("disclosure");
    json.writeNumberProperty("minimum_group", limits.minimumGroup());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void interval(JsonGenerator json, String figure, String method) {
    json.writeObjectPropertyStart(figure);
    json.writeStringProperty("method", method);
    json.writeNumberProperty("level", LEVEL);
    json.writeEndObject();
  }
}
