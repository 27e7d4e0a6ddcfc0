package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;

/** The page that says where each question is answered. */
class QuestionsPageTest {
  private static final Path PAGE = Path.of("src", "site", "markdown", "questions.md");
  private static final Pattern ROW = Pattern.compile("\\| (\\d+) [^|]+\\|([^|]+)\\|");
  private static final Pattern PLACE = Pattern.compile("`([a-z]+\\.html)#([a-z-]+)`");
  private static final int QUESTIONS = 20;

  private final Path folder;

  QuestionsPageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<Matcher> rows() throws IOException {
    return Files.readAllLines(PAGE).stream().map(ROW::matcher).filter(Matcher::find).toList();
  }

  private void write() throws IOException {
    ReportMeetings meetings = new ReportMeetings().weakness("confidence", Verdict.IMPROVED, 80.12);
    ReportFacts facts =
        new ReportFacts()
            .meetings(meetings.build())
            .backlogs(List.of(new Backlog(Cohort.ALL, 6, Map.of(), 1, 0, 2, 0)))
            .standings(new ReportStandings().build())
            .loop(new ReportLoop().build())
            .common(ReportFacts.shared("会议记录不全", "DZ01", "DZ02"));
    Edition edition = ReportFolderTest.edition(Language.ZH_CN, Set.of(Format.HTML));
    ReportFolder.write(ReportFacts.content(facts.build(), ReportFacts.pictures()), edition, folder);
  }

  @Test
  void everyQuestionHasAPlace() throws IOException {
    assertThat(rows()).hasSize(QUESTIONS);
    for (int i = 0; i < QUESTIONS; i++) {
      assertThat(rows().get(i).group(1)).isEqualTo(Integer.toString(i + 1));
      assertThat(PLACE.matcher(rows().get(i).group(2)).find()).isTrue();
    }
  }

  @Test
  void everyPlaceIsThereOneClickFromTheFirstPage() throws IOException {
    write();
    String first = Files.readString(folder.resolve("index.html"));

    for (Matcher row : rows()) {
      Matcher place = PLACE.matcher(row.group(2));
      while (place.find()) {
        assertThat(Files.readString(folder.resolve(place.group(1))))
            .as(place.group())
            .contains(" id=\"" + place.group(2) + "\"");
        assertThat(
                first.contains("href=\"" + place.group(1)) || place.group(1).equals("index.html"))
            .as(place.group())
            .isTrue();
      }
    }
  }
}
