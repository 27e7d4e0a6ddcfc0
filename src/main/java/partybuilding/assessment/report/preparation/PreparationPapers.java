package partybuilding.assessment.report.preparation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.facts.preparation.BranchPreparation;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.FileNames;
import partybuilding.assessment.report.paper.block.Paper;
import partybuilding.assessment.report.paper.part.PaperWriter;
import partybuilding.assessment.report.table.SideBySide;

/** All papers of a preparation, each into its file. */
final class PreparationPapers {
  private final Preparation facts;
  private final PreparationEdition edition;
  private final PreparationWording wording;
  private final PaperWriter writer;
  private final Runnable eachPaper;

  PreparationPapers(Preparation facts, PreparationEdition edition, Runnable eachPaper) {
    this.facts = facts;
    this.edition = edition;
    this.eachPaper = eachPaper;
    this.wording = PreparationWording.in(edition.language(), facts.rules());
    this.writer = new PaperWriter(edition.language());
  }

  void write(Path folder) throws IOException {
    OptionalLong seed = edition.draw();
    write(new AgendaPaper(facts, wording, seed).paper(), folder, "agenda");
    write(new OverviewPaper(facts, wording).paper(), folder, "rectification");
    write(new CommentPaper(facts, wording, new DebriefOrder(seed)).paper(), folder, "comments");
    writeSheets(Files.createDirectory(folder.resolve("branches")));
    writeBallots(Files.createDirectory(folder.resolve("ballots")));
  }

  /** Writes one file per branch, so that each branch can be given its own sheet only. */
  private void writeSheets(Path folder) throws IOException {
    Map<String, String> names =
        FileNames.of(facts.branches().stream().map(b -> b.branch().id()).toList());
    Optional<ScoreRows> scores = Optional.empty();
    if (edition.scores().isPresent()) {
      scores = Optional.of(ScoreRows.read(edition.scores().get()));
    }
    BranchPaper paper = new BranchPaper(facts, wording, scores);
    SideBySide.write(
        facts.branches().stream()
            .map(
                branch ->
                    () ->
                        write(
                            paper.of(branch),
                            folder,
                            names.getOrDefault(branch.branch().id(), "branch"))));
  }

  /** Writes the ballots by organisation, as an organisation only assesses its own branches. */
  private void writeBallots(Path folder) throws IOException {
    Map<String, List<Branch>> organisations = new LinkedHashMap<>();
    for (BranchPreparation branch : facts.branches()) {
      organisations
          .computeIfAbsent(branch.branch().parent(), unused -> new ArrayList<>())
          .add(branch.branch());
    }
    Map<String, String> names = FileNames.of(List.copyOf(organisations.keySet()));
    Map<String, String> groups =
        FileNames.of(facts.rules().groups().stream().map(Group::id).toList());
    for (Group group : facts.rules().groups()) {
      BallotPaper ballots = new BallotPaper(facts, wording, group);
      for (Map.Entry<String, List<Branch>> own : organisations.entrySet()) {
        String suffix = organisations.size() == 1 ? "" : "-" + names.getOrDefault(own.getKey(), "");
        write(ballots.of(own.getValue()), folder, groups.get(group.id()) + suffix);
      }
    }
  }

  private void write(Paper paper, Path folder, String name) throws IOException {
    eachPaper.run();
    writer.write(paper, FileName.in(folder, name + ".docx"));
  }
}
