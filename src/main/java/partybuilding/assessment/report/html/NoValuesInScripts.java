package partybuilding.assessment.report.html;

import java.io.Writer;
import org.thymeleaf.standard.serializer.IStandardJavaScriptSerializer;

/**
 * Refuses to write a value into a script: the scripts are the same on every page and are admitted
 * by their digests. It also saves the library's own serialiser, which takes a tenth of a second to
 * initialise.
 */
final class NoValuesInScripts implements IStandardJavaScriptSerializer {
  @Override
  public void serializeValue(Object object, Writer writer) {
    throw new IllegalStateException("a script holds no value of a page");
  }
}
