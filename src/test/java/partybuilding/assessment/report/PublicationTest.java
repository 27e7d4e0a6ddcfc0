package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.language.Language;

class PublicationTest {
  private final Path folder;

  PublicationTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Publication published() throws IOException {
    ReportFolder.write(
        ReportFacts.content(new ReportFacts().build(), ReportFacts.pictures()),
        ReportFolderTest.whole(Language.ZH_CN),
        folder);
    return Publication.find(folder).orElseThrow();
  }

  @Test
  void aPublicationIsFoundWithItsDigestAndEveryFile() throws IOException {
    Publication publication = published();

    assertThat(publication.runDigest()).isEqualTo("ab12".repeat(16));
    assertThat(publication.outputs())
        .containsKeys("index.html", "charts/college.png", "tables/scores.csv")
        .doesNotContainKey("run.json");
    assertThat(publication.intact(folder)).isTrue();
  }

  @Test
  void aChangedByteIsNoticed() throws IOException {
    Publication publication = published();
    Path table = folder.resolve("tables/scores.csv");
    byte[] bytes = Files.readAllBytes(table);
    bytes[bytes.length - 2] ^= 1;
    Files.write(table, bytes);

    assertThat(publication.intact(folder)).isFalse();
  }

  @Test
  void aMissingFileIsNoticedAndAnAddedOneIsNot() throws IOException {
    Publication publication = published();

    Files.writeString(folder.resolve("note.txt"), "read by the office");
    assertThat(publication.intact(folder)).isTrue();

    Files.delete(folder.resolve("charts/college.svg"));
    assertThat(publication.intact(folder)).isFalse();
    assertThat(publication.intact(folder.resolve("nowhere"))).isFalse();
  }

  @Test
  void aRecordThatCannotBeReadIsNone() throws IOException {
    assertThat(Publication.find(folder)).isEmpty();
    assertThat(Publication.find(folder.resolve("nowhere"))).isEmpty();

    for (String broken : new String[] {"", "{", "[]", "{\"run\": \"a\"}", "{\"outputs\": {}}"}) {
      Files.writeString(folder.resolve("run.json"), broken);
      assertThat(Publication.find(folder)).as(broken).isEqualTo(Optional.empty());
    }
  }
}
