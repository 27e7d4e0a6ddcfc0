package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.assessment.cli.Terminal;
import partybuilding.assessment.language.Language;

/** The reports to look at, each published once, when it is first asked for. */
final class Reports {
  private final Path folder;
  private final Map<ReportSubject, Path> exports = new EnumMap<>(ReportSubject.class);
  private final Map<String, Report> published = new HashMap<>();

  /** Reports that are published below a folder. */
  Reports(Path folder) {
    this.folder = folder;
  }

  /** All of them, each when its turn comes. */
  Stream<Report> all() {
    return Arrays.stream(ReportSubject.values()).flatMap(this::of);
  }

  /** Those about that subject. */
  Stream<Report> of(ReportSubject subject) {
    return subject.languages().stream().map(language -> of(subject, language));
  }

  Report of(ReportSubject subject, Language language) {
    return published.computeIfAbsent(subject + language.tag(), key -> publish(subject, language));
  }

  private Report publish(ReportSubject subject, Language language) {
    Path place = folder.resolve(subject.name());
    Path reports = place.resolve(language.tag());
    List<String> arguments = new ArrayList<>(List.of("run", "--year=2025"));
    arguments.add("--data=" + exports.computeIfAbsent(subject, unused -> lay(subject, place)));
    arguments.add("--reports=" + reports);
    arguments.add("--state=" + place.resolve("state"));
    arguments.add("--language=" + language.tag());
    arguments.addAll(subject.options());
    Terminal run = Terminal.run(arguments.toArray(String[]::new));
    assertThat(run.status()).as(run.lines().toString()).isZero();
    boolean branches = subject.options().contains("--edition=branch");
    return new Report(subject, language, reports.resolve(branches ? "2025-branch" : "2025"));
  }

  private static Path lay(ReportSubject subject, Path place) {
    try {
      return subject.lay(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
