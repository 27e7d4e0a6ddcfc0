package partybuilding.assessment.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.csv.CsvFileWriter;
import partybuilding.assessment.discovery.DataFolder;
import partybuilding.assessment.discovery.Listing;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.ExportsRefused;

/** A folder of exports to fill in for one year. */
public final class TemplateFolder {
  private final Path folder;
  private final int year;
  private final Words words;

  /**
   * Templates for one year.
   *
   * @param folder where to; made if it is not there
   * @param language of the headers and examples
   */
  public TemplateFolder(Path folder, int year, Language language) {
    this.folder = folder;
    this.year = year;
    this.words = Words.of(TemplateFolder.class, language);
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

  /** The files of the year that are there already, under whatever name. */
  public List<String> occupied() throws IOException {
    Listing listing = Listing.of(folder);
    return listing.exports().stream()
        .filter(export -> export.kind().yearly() && export.year() == year)
        .map(Listing.Named::file)
        .toList();
  }

  /**
   * Writes an export to fill in for each kind that has none, and the rules where there are none.
   * Writes over nothing.
   *
   * @throws ExportsRefused if the rules that are there cannot be followed
   */
  public Written write() throws IOException {
    Rules rules = DataFolder.rulebookOf(folder).rulesOf(year);
    Files.createDirectories(folder);
    Listing before = Listing.of(folder);
    List<String> written = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (Blank blank : new Blanks(rules, words).all()) {
      Optional<Listing.Named> there = before.find(blank.kind(), blank.kind().yearly() ? year : 0);
      if (there.isPresent()) {
        kept.add(there.get().file());
      } else {
        written.add(write(blank));
      }
    }
    writeRules(written, kept);
    return new Written(written, kept);
  }

  private String write(Blank blank) throws IOException {
    String file = blank.file(year);
    try (CsvFileWriter csv = CsvFileWriter.create(folder.resolve(file), blank.header())) {
      csv.row(blank.example(words.text("example")));
    }
    return file;
  }

  private void writeRules(List<String> written, List<String> kept) throws IOException {
    Path file = folder.resolve(DataFolder.RULES);
    if (Files.exists(file)) {
      kept.add(DataFolder.RULES);
    } else {
      Files.writeString(file, commented(RulebookReader.defaultText()), StandardCharsets.UTF_8);
      written.add(DataFolder.RULES);
    }
  }

  /** Every key behind a {@code #} of its own, every explanation as it is. */
  private static String commented(String rules) {
    return rules
        .lines()
        .map(line -> line.isBlank() || line.stripLeading().startsWith("#") ? line : "#" + line)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
