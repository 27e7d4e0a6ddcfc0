package partybuilding.assessment.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import partybuilding.assessment.packed.BlockRow;
import partybuilding.assessment.packed.BlockShape;
import partybuilding.assessment.score.Caveats;
import partybuilding.assessment.score.Caveats.Absence;

/** What must be known of each year's ballots. */
final class CaveatRows {
  static final BlockShape<Row> SHAPE =
      BlockShape.of("caveat", CaveatRows::row)
          .texts("kind", Row::kind)
          .texts("subject", Row::subject)
          .texts("dimension", Row::dimension)
          .texts("evaluator_group", Row::group);
  private static final String SCALE = "suspected_scale";
  private static final String COPIED = "copied";
  private static final String ABSENCE = "absence";

  private final YearlyTable<Row> rows;

  /** A caveat as it is kept; what does not apply to its kind is empty. */
  record Row(String kind, String subject, String dimension, String group) {}

  CaveatRows(Sql sql, String prefix) {
    rows = new YearlyTable<>(sql, SHAPE, prefix);
  }

  void replace(int year, Caveats caveats) {
    List<Row> kept = new ArrayList<>();
    caveats.suspectedScales().forEach(id -> kept.add(new Row(SCALE, id, "", "")));
    caveats.copied().forEach(group -> kept.add(new Row(COPIED, "", "", group)));
    caveats
        .absences()
        .forEach(a -> kept.add(new Row(ABSENCE, a.branch(), a.dimension(), a.group())));
    rows.replace(year, kept);
  }

  Caveats find(int year) {
    Set<String> scales = new HashSet<>();
    Set<String> copied = new HashSet<>();
    Set<Absence> absences = new HashSet<>();
    for (Row row : rows.find(year)) {
      switch (row.kind()) {
        case SCALE -> scales.add(row.subject());
        case COPIED -> copied.add(row.group());
        case ABSENCE -> absences.add(new Absence(row.subject(), row.dimension(), row.group()));
        default -> throw new IllegalStateException(row.kind());
      }
    }
    return new Caveats(scales, copied, absences);
  }

  private static Row row(BlockRow row) {
    return new Row(
        row.text("kind"), row.text("subject"), row.text("dimension"), row.text("evaluator_group"));
  }
}
