package partybuilding.assessment.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.report.PublicationContents;
import partybuilding.assessment.report.PublishedReports;
import partybuilding.assessment.report.Readership;
import partybuilding.assessment.restatement.Restatement;
import partybuilding.assessment.store.KeptTables;
import partybuilding.assessment.store.PublicationTable;
import partybuilding.assessment.store.PublicationTable.KeptPublication;
import partybuilding.assessment.store.PublicationTable.Mark;

/**
 * Keeps again what published reports say of themselves, where nothing is kept of them: the state
 * was deleted, or is another one.
 */
record LostPublications(RunContext context, PublicationTable table) {
  /** The reports of all years that can be read back, in the order of the years. */
  void keep() throws IOException {
    Path reports = context.plan().request().folders().reports();
    for (Map.Entry<Integer, Path> report :
        PublishedReports.in(reports, Readership.LEADERSHIP).entrySet()) {
      if (!table.keeps(report.getKey())) {
        keep(report.getKey(), report.getValue());
      }
    }
  }

  private void keep(int year, Path folder) throws IOException {
    Optional<PublicationContents> contents = PublicationContents.read(year, folder);
    if (contents.isPresent() && kept(contents.get(), folder)) {
      context.progress().earlierReadBack(folder);
    } else if (folder.equals(context.plan().target())) {
      context.progress().earlierUnknown(folder);
    }
  }

  /** Nothing of a report is kept whose tables cannot all be read. */
  private boolean kept(PublicationContents contents, Path folder) throws IOException {
    Optional<List<KeptTables.Packed>> tables = contents.figures(PublicationTable::pack);
    if (tables.isPresent()) {
      Mark mark = new Mark(contents.run().digest(), context.reports().nameOf(folder));
      List<Restatement> moved = since(contents);
      KeptPublication publication = table.keep(mark, contents.report());
      tables.get().forEach(packed -> table.add(publication, packed));
      table.add(publication, moved);
      table.settle(mark);
    }
    return tables.isPresent();
  }

  /** What it says and the reports of earlier years do not; each report repeats them. */
  private List<Restatement> since(PublicationContents contents) {
    Map<Restatement, Integer> known = new HashMap<>();
    table.restatements(contents.report().year()).forEach(was -> known.merge(was, 1, Integer::sum));
    return contents.restatements().stream()
        .filter(moved -> known.merge(moved, -1, Integer::sum) < 0)
        .toList();
  }
}
