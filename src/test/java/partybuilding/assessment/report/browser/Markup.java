package partybuilding.assessment.report.browser;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu checker of markup and style sheets, on this machine. */
final class Markup implements ErrorHandler {
  private static final String HTML = "http://s.validator.nu/html5-all.rnc";
  private static final String XHTML = "http://s.validator.nu/xhtml5-all.rnc";

  private final List<String> faults = new ArrayList<>();
  private final SimpleDocumentValidator pages = checker(HTML);
  private final SimpleDocumentValidator pictures = checker(XHTML);

  private SimpleDocumentValidator checker(String schema) {
    SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
    try {
      checker.setUpMainSchema(schema, this);
    } catch (Exception e) {
      throw new IllegalStateException("the checker could not be set up", e);
    }
    return checker;
  }

  /** What is wrong with a page, its style sheet included; one fault a line. */
  List<String> ofPage(Path file) throws IOException {
    return checked(pages, () -> pages.checkHtmlFile(file.toFile(), true));
  }

  /** What is wrong with a picture, seen as a page takes it in. */
  List<String> ofPicture(Path file) throws IOException {
    String page =
        "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><head><title>picture</title></head>"
            + "<body>"
            + Files.readString(file)
            + "</body></html>";
    InputSource source = new InputSource(new StringReader(page));
    return checked(pictures, () -> pictures.checkXmlInputSource(source));
  }

  private List<String> checked(SimpleDocumentValidator validator, Check check) throws IOException {
    faults.clear();
    try {
      validator.setUpValidatorAndParsers(this, false, false);
      check.run();
    } catch (SAXException e) {
      faults.add(String.valueOf(e.getMessage()));
    }
    return List.copyOf(faults);
  }

  /** One look at one document. */
  private interface Check {
    void run() throws IOException, SAXException;
  }

  /** What may be meant; it does not count. */
  @Override
  public void warning(SAXParseException warning) {}

  @Override
  public void error(SAXParseException error) {
    faults.add(error.getLineNumber() + ": " + error.getMessage());
  }

  @Override
  public void fatalError(SAXParseException error) {
    error(error);
  }
}
