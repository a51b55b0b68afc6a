package org.cartlupus.server.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.server.config.Limits;
import org.cartlupus.server.errors.ErrorResponses;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a body once, within limits, before anything parses it. HAPI would inflate a gzip body without bound, and its
 * parsers follow any nesting; here a bomb ends as a 413 after as many bytes as an honest body may have.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodyLimitFilter extends OncePerRequestFilter {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\\s;\"]+)");
    /** FHIR is UTF-8. The Latin alphabet is let pass because many HTTP clients announce it for XML by themselves. */
    private static final Set<String> CHARSETS = Set.of("UTF-8", "UTF8", "US-ASCII", "ISO-8859-1");

    private final int maxBytes;
    private final NestingLimit nesting;
    private final ErrorResponses errors;

    BodyLimitFilter(Limits limits, ErrorResponses errors) {
        this.maxBytes = Math.toIntExact(limits.body().toBytes());
        this.nesting = new NestingLimit(limits.jsonDepth());
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest checked;
        try {
            refuseOtherCharsets(request);
            byte[] content = read(request);
            nesting.check(content, request.getContentType());
            checked = new RequestBody(request, content);
        } catch (Refusal refusal) {
            errors.write(request, response, refusal);
            return;
        }
        chain.doFilter(checked, response);
    }

    /** In other encodings a byte of some character may look like a bracket to the scan of the nesting. */
    private static void refuseOtherCharsets(HttpServletRequest request) {
        String type = request.getContentType();
        Matcher named = CHARSET.matcher(type == null ? "" : type);
        if (named.find() && !CHARSETS.contains(named.group(1).toUpperCase(Locale.ROOT))) {
            throw new Refusal(Issue.error(
                    IssueCode.UNSUPPORTED_MEDIA_TYPE,
                    "The character encoding is not accepted; FHIR is sent as UTF-8.",
                    "不支持该字符编码；FHIR 内容须使用 UTF-8。",
                    "http.Content-Type"));
        }
    }

    private byte[] read(HttpServletRequest request) throws IOException {
        String encoding = request.getHeader("Content-Encoding");
        if (request.getContentLengthLong() > maxBytes) {
            throw tooLarge();
        }
        InputStream body = request.getInputStream();
        if (encoding == null || encoding.equalsIgnoreCase("identity")) {
            return atMost(body);
        }
        if (encoding.equalsIgnoreCase("gzip")) {
            return inflated(atMost(body));
        }
        throw new Refusal(Issue.error(
                IssueCode.UNSUPPORTED_ENCODING,
                "Content-Encoding '%s' is not accepted; send the body plain or as gzip."
                        .formatted(encoding.toLowerCase(Locale.ROOT)),
                "不支持该 Content-Encoding；请发送未压缩或 gzip 压缩的内容。",
                "http.Content-Encoding"));
    }

    private byte[] inflated(byte[] raw) throws IOException {
        try (InputStream inflating = new GZIPInputStream(new java.io.ByteArrayInputStream(raw))) {
            return atMost(inflating);
        } catch (ZipException | java.io.EOFException notGzip) {
            throw new Refusal(Issue.error(
                    IssueCode.MALFORMED_BODY,
                    "The body is announced as gzip but can't be inflated.",
                    "内容声明为 gzip，但无法解压。"));
        }
    }

    private byte[] atMost(InputStream source) throws IOException {
        byte[] content = source.readNBytes(maxBytes + 1);
        if (content.length > maxBytes) {
            throw tooLarge();
        }
        return content;
    }

    private Refusal tooLarge() {
        return new Refusal(Issue.error(
                IssueCode.REQUEST_TOO_LARGE,
                "The body is larger than %d bytes, as sent or as inflated; send it in several requests."
                        .formatted(maxBytes),
                "请求内容（压缩前或压缩后）超过 %d 字节；请分次发送。".formatted(maxBytes)));
    }
}
