package io.linli.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of a workbook, read without entities, external or other. */
final class XlsxXml {

  /** The JDK's own parser, whatever else lies on the class path. */
  private static final XMLInputFactory FACTORY = factory();

  private XlsxXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }

  /** What is done at each start of an element. */
  interface ElementVisitor {

    /** Gives false when the rest isn't of interest. */
    boolean visit(XMLStreamReader element);
  }

  /** Walks through the elements; a document type declaration or bad XML refuses the file. */
  static void walk(InputStream xml, ElementVisitor visitor) throws IOException {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(xml);
      boolean wanted = true;
      while (wanted && reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new SheetRefusedException(SheetReason.DOCTYPE);
        }
        wanted = event != XMLStreamConstants.START_ELEMENT || visitor.visit(reader);
      }
    } catch (XMLStreamException e) {
      throw new SheetRefusedException(e, SheetReason.DAMAGED);
    }
  }

  static String attribute(XMLStreamReader element, String localName) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(localName)) {
        return element.getAttributeValue(i);
      }
    }
    return null;
  }
}
