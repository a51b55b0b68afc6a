package org.cartlupus.server.limits;

import ca.uhn.fhir.util.UrlUtil;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose body was read, inflated and found to be within the limits: what follows sees it as sent plain. */
final class RequestBody extends HttpServletRequestWrapper {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final byte[] content;

    RequestBody(HttpServletRequest request, byte[] content) {
        super(request);
        this.content = content;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Content(content);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public int getContentLength() {
        return content.length;
    }

    @Override
    public long getContentLengthLong() {
        return content.length;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isAboutTheTransfer(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isAboutTheTransfer(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    private static boolean isAboutTheTransfer(String header) {
        return header.equalsIgnoreCase("Content-Encoding") || header.equalsIgnoreCase("Content-Length");
    }

    /** The container would look for form fields in the stream that was read already. */
    @Override
    public Map<String, String[]> getParameterMap() {
        String type = getContentType();
        if (type == null || !type.startsWith(FORM)) {
            return super.getParameterMap();
        }
        return UrlUtil.parseQueryStrings(getQueryString(), new String(content, StandardCharsets.UTF_8));
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterMap().get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    private static final class Content extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Content(byte[] content) {
            bytes = new ByteArrayInputStream(content);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body is in memory and is read without listeners");
        }
    }
}
