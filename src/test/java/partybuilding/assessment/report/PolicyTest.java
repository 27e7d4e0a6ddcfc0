package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.language.Language;

/** What the pages let in: their own style sheet and script, to the letter, and nothing else. */
class PolicyTest {
  private static final Pattern POLICY =
      Pattern.compile("Content-Security-Policy\" content=\"([^\"]+)\"");

  private Path folder = Path.of("");

  @BeforeEach
  void write(@TempDir Path empty) throws IOException {
    folder = empty;
    Edition edition =
        new Edition(
            Readership.LEADERSHIP,
            Language.EN,
            Set.of(Format.HTML),
            "1",
            "0",
            OfficeFiles.NONE,
            Optional.empty(),
            Optional.empty());
    ReportFolder.write(
        ReportFacts.content(new ReportFacts().build(), ReportFacts.pictures()), edition, folder);
  }

  private String page(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private static String policy(String page) {
    Matcher policy = POLICY.matcher(page);
    assertThat(policy.find()).isTrue();
    return policy.group(1).replace("&#39;", "'");
  }

  private static String digest(String page, String element) throws NoSuchAlgorithmException {
    Matcher inside = Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">").matcher(page);
    assertThat(inside.find()).isTrue();
    byte[] bytes = inside.group(1).getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "details.html", "findings.html"})
  void aPageWithTablesToSortLetsInItsOwnSheetAndScriptAlone(String file) throws Exception {
    String page = page(file);

    assertThat(policy(page))
        .isEqualTo(
            "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
                + digest(page, "style")
                + "; script-src "
                + digest(page, "script"));
  }

  @Test
  void aBranchsPageRunsNoScript() throws Exception {
    String page = page("branches/DZ01.html");

    assertThat(page).doesNotContain("<script");
    assertThat(policy(page))
        .isEqualTo(
            "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
                + digest(page, "style"));
  }
}
