package partybuilding.assessment.report.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.paper.block.Paper;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.part.PaperWriter;

/**
 * Templates to begin with: each paper as the program lays it out, with a placeholder where a fact
 * stands. Filled as it is, such a template says what the paper without a template says.
 */
public final class StartingTemplates {
  /** A template is of no day. */
  private static final LocalDate NO_DAY = LocalDate.of(1980, 2, 1);

  private final Words words;
  private final PaperNames papers;
  private final PlaceholderNames placeholders;

  /** Templates for papers in a language. */
  public StartingTemplates(Language language) {
    this.words = PaperInput.words(language);
    this.papers = new PaperNames(words);
    this.placeholders = new PlaceholderNames(words);
  }

  /**
   * What was written, and what was there already and stays as it is.
   *
   * @param written names of files
   * @param kept names of files
   */
  public record Written(List<String> written, List<String> kept) {
    public Written {
      written = List.copyOf(written);
      kept = List.copyOf(kept);
    }
  }

  /** Writes those of some papers into a folder, over nothing. */
  public Written write(Set<PaperKind> kinds, Path folder) throws IOException {
    Files.createDirectories(folder);
    PaperWriter writer = new PaperWriter(words.language());
    List<String> written = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (PaperKind kind : PaperKind.values()) {
      Path file = FileName.in(folder, papers.file(kind));
      if (kinds.contains(kind) && Files.exists(file)) {
        kept.add(papers.file(kind));
      } else if (kinds.contains(kind)) {
        writer.write(template(kind), file);
        written.add(papers.file(kind));
      }
    }
    return new Written(written, kept);
  }

  private Paper template(PaperKind kind) {
    PaperFields fields =
        new PaperFields(
            marks(kind.texts(), mark -> mark),
            marks(kind.parts(), mark -> List.of(PaperBlock.words(mark))));
    return new Paper(papers.of(kind), NO_DAY, PaperLayouts.of(kind).blocks(fields, words));
  }

  private <T> Map<String, T> marks(List<String> fields, Function<String, T> made) {
    return fields.stream()
        .collect(Collectors.toMap(field -> field, field -> made.apply(placeholders.mark(field))));
  }
}
