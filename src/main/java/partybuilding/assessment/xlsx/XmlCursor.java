package partybuilding.assessment.xlsx;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through an XML part, tag by tag. Nothing outside the part is ever read: a part with a
 * document type is not well-formed here.
 */
final class XmlCursor implements Closeable {
  /** Far deeper than any part of a workbook. */
  private static final int DEEPEST = 100;

  /** Far longer than a cell's text. */
  static final int LONGEST_TEXT = 1 << 18;

  private static final char MARK = '\uFEFF';
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Set<String> YES = Set.of("1", "true", "on");
  private static final XMLInputFactory FACTORY = factory();

  private final String part;
  private final Reader text;
  private final XMLStreamReader reader;
  private int depth;

  private XmlCursor(String part, Reader text) throws XMLStreamException {
    this.part = part;
    this.text = text;
    this.reader = FACTORY.createXMLStreamReader(text);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Opens a part of an archive. */
  static XmlCursor open(PartArchive archive, String part) throws IOException {
    return of(part, archive.open(part));
  }

  /** Goes through the bytes of a part, which are closed with it. */
  static XmlCursor of(String part, InputStream bytes) throws IOException {
    Reader text = text(bytes);
    try {
      skipMark(text);
      return new XmlCursor(part, text);
    } catch (XMLStreamException e) {
      text.close();
      throw fault(part, e);
    } catch (IOException e) {
      text.close();
      throw e instanceof CharacterCodingException ? new WorkbookFault.Damaged(part) : e;
    }
  }

  /** Every program writes UTF-8, and so nothing else is guessed at. */
  private static Reader text(InputStream bytes) {
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
  }

  private static void skipMark(Reader text) throws IOException {
    text.mark(1);
    if (text.read() != MARK) {
      text.reset();
    }
  }

  /** Goes to the next tag; false behind the last. */
  boolean next() throws IOException {
    while (advance()) {
      if (reader.isStartElement() || reader.isEndElement()) {
        return true;
      }
    }
    return false;
  }

  private boolean advance() throws IOException {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      int event = reader.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (depth > DEEPEST || event == XMLStreamConstants.DTD) {
        throw new WorkbookFault.Damaged(part);
      }
      return true;
    } catch (XMLStreamException e) {
      throw fault(part, e);
    }
  }

  private static IOException fault(String part, XMLStreamException e) {
    if (e.getNestedException() instanceof IOException cause
        && !(cause instanceof CharacterCodingException)) {
      return cause;
    }
    return (IOException) new WorkbookFault.Damaged(part).initCause(e);
  }

  /** Whether an element of this name begins here. */
  boolean begins(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  /** Whether an element of this name ends here. */
  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /** An attribute, in whatever namespace; empty where the element has none of this name. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /**
   * An attribute that is a number; empty where the element has none of this name.
   *
   * @throws WorkbookFault if it is not a number
   */
  OptionalInt number(String name) throws WorkbookFault {
    Optional<String> digits = attribute(name);
    if (digits.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!NUMBER.matcher(digits.get()).matches()) {
      throw damaged();
    }
    return OptionalInt.of(Integer.parseInt(digits.get()));
  }

  /** Whether an attribute is true; false where the element has none of this name. */
  boolean says(String name) {
    return attribute(name).filter(YES::contains).isPresent();
  }

  /** The text of the element that begins here, and of those in it, up to its end. */
  String text() throws IOException {
    StringBuilder all = new StringBuilder();
    int end = depth - 1;
    while (depth > end && advance()) {
      if (reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA) {
        all.append(reader.getText());
      }
      if (all.length() > LONGEST_TEXT) {
        throw new WorkbookFault.Oversized(part);
      }
    }
    return all.toString();
  }

  /** Passes over the element that begins here. */
  void skip() throws IOException {
    int end = depth - 1;
    boolean within = true;
    while (within) {
      within = advance() && depth > end;
    }
  }

  /** The fault of something in the part that no workbook can hold. */
  WorkbookFault damaged() {
    return new WorkbookFault.Damaged(part);
  }

  /** The fault of there being too much of something in the part. */
  WorkbookFault oversized() {
    return new WorkbookFault.Oversized(part);
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
