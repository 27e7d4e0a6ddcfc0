package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.language.Coded;

/** How a debrief is kept; each part has a column of its name. */
final class DebriefRows {
  static final YearlyShape<Debrief> SHAPE = shape();

  private DebriefRows() {}

  private static YearlyShape<Debrief> shape() {
    YearlyShape<Debrief> shape =
        YearlyShape.of("debrief", DebriefRows::read)
            .with("branch", Debrief::branch)
            .with("debrief_mode", debrief -> debrief.mode().code())
            .with("secretary", Debrief::secretary);
    for (DebriefPart part : DebriefPart.values()) {
      shape = shape.with(part.code(), debrief -> debrief.given(part));
    }
    return shape.with("decided_grade", debrief -> debrief.decidedGrade().map(Grade::code));
  }

  private static Debrief read(ResultSet row) throws SQLException {
    Map<DebriefPart, Boolean> parts = new EnumMap<>(DebriefPart.class);
    for (DebriefPart part : DebriefPart.values()) {
      Sql.optionalTruth(row, part.code()).ifPresent(given -> parts.put(part, given));
    }
    return new Debrief(
        row.getString("branch"),
        Coded.of(DebriefMode.class, row.getString("debrief_mode")),
        Sql.optionalText(row, "secretary"),
        parts,
        Sql.optionalText(row, "decided_grade").map(code -> Coded.of(Grade.class, code)));
  }
}
