package partybuilding.assessment.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.report.PublicationContents;
import partybuilding.assessment.report.PublishedReports;
import partybuilding.assessment.restatement.Restatement;
import partybuilding.assessment.store.PublicationTable;
import partybuilding.assessment.store.PublicationTable.KeptPublication;
import partybuilding.assessment.store.PublicationTable.Mark;

/**
 * Keeps again what published reports say of themselves, where nothing is kept of them: the state
 * was deleted, or is another one.
 */
record LostPublications(RunContext context, PublicationTable table) {
  /** The reports of all years, so that it is as if they had been kept all along. */
  void keep() throws IOException {
    Path reports = context.plan().request().folders().reports();
    for (Map.Entry<Integer, Path> report :
        PublishedReports.in(reports, context.plan().request().readership()).entrySet()) {
      if (!table.keeps(report.getKey())) {
        keep(report.getValue().toAbsolutePath());
      }
    }
  }

  private void keep(Path folder) throws IOException {
    Optional<PublicationContents> contents = PublicationContents.read(folder);
    if (contents.isPresent()) {
      keep(contents.get(), folder);
      context.progress().earlierReadBack(folder);
    } else if (folder.equals(context.plan().target().toAbsolutePath())) {
      context.progress().earlierUnknown(folder);
    }
  }

  private void keep(PublicationContents contents, Path folder) throws IOException {
    Mark mark = new Mark(contents.run().digest(), context.reports().nameOf(folder));
    List<Restatement> moved = since(contents);
    KeptPublication publication = table.keep(mark, contents.report());
    contents.figures().forEach(figures -> table.add(publication, PublicationTable.pack(figures)));
    table.add(publication, moved);
    table.settle(mark);
  }

  /** What it says and the reports of earlier years do not; each report repeats them. */
  private List<Restatement> since(PublicationContents contents) throws IOException {
    Map<Restatement, Integer> known = new HashMap<>();
    table.restatements(contents.report().year()).forEach(was -> known.merge(was, 1, Integer::sum));
    return contents.restatements().stream()
        .filter(moved -> known.merge(moved, -1, Integer::sum) < 0)
        .toList();
  }
}
