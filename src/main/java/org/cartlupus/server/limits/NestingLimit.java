package org.cartlupus.server.limits;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies that are nested deeper than any honest resource, and XML with a document type, by a scan that keeps no
 * more than a counter. What is malformed otherwise passes: the parser says it better.
 */
final class NestingLimit {

    private final int maxDepth;

    NestingLimit(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    /** What says to be XML or JSON is taken at its word; of anything else the first character decides, as in HAPI. */
    void check(byte[] content, @Nullable String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        int first = firstPrintable(content);
        if (first < 0) {
            return;
        }
        if (type.contains("xml") || !type.contains("json") && first == '<') {
            checkXml(content);
        } else if (type.contains("json") || first == '{' || first == '[') {
            checkJson(content);
        }
    }

    private static int firstPrintable(byte[] content) {
        for (byte b : content) {
            if (b > ' ') {
                return b;
            }
        }
        return -1;
    }

    /** Brackets outside strings, byte by byte: in UTF-8 no byte of another character looks like one. */
    private void checkJson(byte[] content) {
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < content.length; i++) {
            byte b = content[i];
            if (inString) {
                if (b == '\\') {
                    i++;
                } else if (b == '"') {
                    inString = false;
                }
            } else if (b == '"') {
                inString = true;
            } else if (b == '{' || b == '[') {
                depth = deeper(depth);
            } else if (b == '}' || b == ']') {
                depth--;
            }
        }
    }

    private void checkXml(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Refusal(Issue.error(
                            IssueCode.MALFORMED_BODY,
                            "XML with a document type declaration is not accepted.",
                            "不接受含有文档类型声明（DOCTYPE）的 XML。"));
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    depth = deeper(depth);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException malformed) {
            throw new Refusal(
                    Issue.error(IssueCode.MALFORMED_BODY, "The body is no well-formed XML.", "请求内容不是格式良好的 XML。"));
        }
    }

    private int deeper(int depth) {
        if (depth >= maxDepth) {
            throw new Refusal(Issue.error(
                    IssueCode.REQUEST_TOO_LARGE,
                    "The body is nested deeper than %d levels.".formatted(maxDepth),
                    "请求内容嵌套超过 %d 层。".formatted(maxDepth)));
        }
        return depth + 1;
    }
}
