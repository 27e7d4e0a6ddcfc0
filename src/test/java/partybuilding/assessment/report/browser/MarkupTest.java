package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pages, their style sheets and the pictures are what the standards call valid. */
@Tag("browser")
@ExtendWith(Workshop.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkupTest {
  private final Markup markup = new Markup();

  @TestFactory
  Stream<DynamicNode> everyFileOfAReportIsValid(Reports reports) {
    return reports
        .all()
        .map(r -> dynamicTest(r.subject() + " " + r.language(), () -> assertValid(r)));
  }

  private void assertValid(Report report) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path page : report.pages()) {
      markup.ofPage(page).forEach(fault -> faults.add(report.name(page) + " " + fault));
    }
    for (Path picture : report.files(".svg")) {
      markup.ofPicture(picture).forEach(fault -> faults.add(report.name(picture) + " " + fault));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aFaultOfMarkupOrStyleIsSeen(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(
        page,
        "<!DOCTYPE html><html lang=en><title>t</title><style>p { colour: red }</style><p></div>");
    Path picture = folder.resolve("picture.svg");
    Files.writeString(picture, "<svg xmlns='http://www.w3.org/2000/svg'><rect widht='1'/></svg>");

    assertThat(markup.ofPage(page)).hasSize(2);
    assertThat(markup.ofPicture(picture)).hasSize(1);
  }
}
