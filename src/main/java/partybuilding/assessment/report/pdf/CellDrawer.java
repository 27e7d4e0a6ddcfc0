package partybuilding.assessment.report.pdf;

import java.awt.Graphics2D;
import java.util.List;
import partybuilding.assessment.report.page.base.BranchGroup;
import partybuilding.assessment.report.page.branch.BriefCell;
import partybuilding.assessment.report.page.branch.BriefRow;
import partybuilding.assessment.report.page.branch.BriefTable;

/** Draws a branch in one dimension, in its cell of the table of branches. */
abstract class CellDrawer extends PictureDrawer {
  private final List<BranchGroup<BriefRow>> groups;

  CellDrawer(BriefTable table) {
    this.groups = table.groups();
  }

  /** Draws the cell with a name: the places of the group, the row and the dimension. */
  @Override
  final void draw(String name, Graphics2D paper, Room room) {
    String[] places = name.split(" ", -1);
    BriefRow row = groups.get(place(places[0])).rows().get(place(places[1]));
    draw(row.cells().get(place(places[2])), paper, room);
  }

  private static int place(String digits) {
    return Integer.parseInt(digits);
  }

  abstract void draw(BriefCell cell, Graphics2D paper, Room room);
}
