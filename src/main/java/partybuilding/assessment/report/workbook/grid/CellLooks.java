package partybuilding.assessment.report.workbook.grid;

import java.util.HashMap;
import java.util.Map;
import partybuilding.assessment.report.workbook.entry.CellUse;
import partybuilding.assessment.report.workbook.part.CellLook;
import partybuilding.assessment.report.workbook.part.CellLook.Letters;
import partybuilding.assessment.report.workbook.part.CellLook.Place;
import partybuilding.assessment.report.workbook.part.CellLook.Rule;
import partybuilding.assessment.report.workbook.part.StyleTable;

/**
 * The looks of the cells of a sheet: thin rules, one font family, and no meaning by colour alone.
 */
final class CellLooks {
  private static final int TITLE = 14;
  private static final int BODY = 10;
  private static final String FACE = "Microsoft YaHei";
  private static final String RULE = "FF9CA3AF";
  private static final String HAIRLINE = "FFE5E7EB";
  private static final String GROUND = "FFF3F4F6";
  private static final String LINK = "FF12436D";
  private static final String PLAIN = "General";
  private static final String CENTRE = "center";

  private final String dayFormat;
  private final StyleTable table;
  private final Map<Variant, Integer> cells = new HashMap<>();

  /** Looks with a format for days. */
  CellLooks(String dayFormat) {
    this.dayFormat = dayFormat;
    Letters letters = letters(TextColour.PLAIN.colour());
    this.table = new StyleTable(FACE, look(letters, "", new Place("left", CENTRE, 0, false)));
  }

  /** The key of a look. */
  private record Variant(boolean figures, Object kind, CellUse use) {}

  StyleTable table() {
    return table;
  }

  int title() {
    Letters letters = new Letters(TITLE, true, false, TextColour.PLAIN.colour());
    return table.place(look(letters, "", new Place("left", CENTRE, 0, false)));
  }

  int sentence() {
    Letters letters = letters(TextColour.PLAIN.colour());
    return table.place(look(letters, "", new Place("left", "top", 0, true)));
  }

  /** The look of the link back to the list of sheets. */
  int back() {
    Letters letters = new Letters(BODY, false, true, LINK);
    return table.place(look(letters, "", new Place("left", CENTRE, 0, false)));
  }

  int heading(SheetColumn column) {
    Letters letters = new Letters(BODY, true, false, TextColour.PLAIN.colour());
    return table.place(
        new CellLook(letters, GROUND, Rule.below(RULE), place(column.figures(), true), PLAIN));
  }

  int cell(SheetColumn column, SheetCell cell, CellUse use) {
    Variant variant = new Variant(column.figures(), kind(cell), use);
    Integer known = cells.get(variant);
    if (known != null) {
      return known;
    }
    int place = table.place(used(look(column, cell), use));
    cells.put(variant, place);
    return place;
  }

  private static CellLook used(CellLook look, CellUse use) {
    return switch (use) {
      case READ -> look;
      case LOCKED -> look.on(GROUND).boxed(RULE);
      case OPEN -> look.opened().boxed(RULE);
    };
  }

  private static Object kind(SheetCell cell) {
    if (cell instanceof SheetCell.Text text) {
      return text.colour();
    }
    return cell instanceof SheetCell.Figure figure ? figure.format() : cell.getClass();
  }

  private CellLook look(SheetColumn column, SheetCell cell) {
    Place place = place(column.figures(), !SheetCell.words(cell).isEmpty());
    if (cell instanceof SheetCell.Text text) {
      return look(letters(text.colour().colour()), HAIRLINE, place);
    }
    if (cell instanceof SheetCell.Link) {
      return look(new Letters(BODY, false, true, LINK), HAIRLINE, place);
    }
    String format = PLAIN;
    if (cell instanceof SheetCell.Figure figure) {
      format = figure.format().pattern();
    } else if (cell instanceof SheetCell.Day || cell instanceof SheetCell.NoDay) {
      format = dayFormat;
    }
    return new CellLook(
        letters(TextColour.PLAIN.colour()), "", Rule.below(HAIRLINE), place, format);
  }

  private static CellLook look(Letters letters, String rule, Place place) {
    return new CellLook(letters, "", Rule.below(rule), place, PLAIN);
  }

  private static Letters letters(String colour) {
    return new Letters(BODY, false, false, colour);
  }

  private static Place place(boolean figures, boolean wrapped) {
    return figures ? new Place("right", CENTRE, 0, wrapped) : new Place("left", CENTRE, 1, wrapped);
  }
}
