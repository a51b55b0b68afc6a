package org.cartlupus.server.errors;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.exceptions.NotImplementedOperationException;
import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.rest.server.method.ResourceParameter;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.jspecify.annotations.Nullable;

/** Says of any failure, ours or HAPI's, what the client shall read about it. */
final class Failures {

    /** HAPI numbers its messages; the number means nothing to a client. */
    private static final Pattern MESSAGE_NUMBER = Pattern.compile("HAPI-\\d+: ");

    /** A message that names classes was meant for a log. */
    private static final Pattern INSIDES = Pattern.compile(
            "TokenParam\\[|\\b(ca\\.uhn|java|javax|jakarta|org\\.(hl7|hibernate|springframework|postgresql|h2))\\.\\w");

    private static final Pattern MATCHED_SEVERAL = Pattern.compile("matched \\d+ resources");

    private static final String CANCELLED_BY_TIMEOUT = "57014";

    private Failures() {}

    /** The refusal that the failure amounts to; null if the server itself failed. */
    static @Nullable Refusal asRefusal(Throwable failure) {
        int ours = ExceptionUtils.indexOfType(failure, Refusal.class);
        if (ours >= 0) {
            return (Refusal) ExceptionUtils.getThrowables(failure)[ours];
        }
        if (isStatementTimeout(failure)) {
            return new Refusal(Issue.error(
                    IssueCode.TOO_MANY_RESULTS,
                    "The database needed too long for this; ask for less, for example one participant or a shorter time.",
                    "查询耗时过长；请缩小范围，例如限定一名受试者或更短的时间段。"));
        }
        int malformed = ExceptionUtils.indexOfType(failure, DataFormatException.class);
        if (malformed >= 0) {
            return refusal(IssueCode.MALFORMED_BODY, ExceptionUtils.getThrowables(failure)[malformed], 400);
        }
        if (isParserTrippedByBody(failure)) {
            return new Refusal(
                    List.of(Issue.error(
                            IssueCode.MALFORMED_BODY,
                            "The body could not be read as FHIR; null where an object should be is a common cause.",
                            IssueCode.MALFORMED_BODY.chinese() + "：常见原因是应为对象之处为 null。")),
                    400);
        }
        if (failure instanceof BaseServerResponseException coded && !(failure instanceof InternalErrorException)) {
            IssueCode code = codeOf(coded);
            // HAPI answers a reference to nothing with 400, as if the request had not been understood.
            int status = code == IssueCode.UNKNOWN_REFERENCE ? code.httpStatus() : coded.getStatusCode();
            return refusal(code, coded, status);
        }
        return null;
    }

    /** HAPI's parser fails with a bare runtime exception on some JSON that no FHIR client should send. */
    private static boolean isParserTrippedByBody(Throwable failure) {
        Throwable root = ExceptionUtils.getRootCause(failure) == null ? failure : ExceptionUtils.getRootCause(failure);
        return (root instanceof NullPointerException || root instanceof ClassCastException)
                && Arrays.stream(root.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(ResourceParameter.class.getName()));
    }

    static boolean isDatabaseOut(Throwable failure) {
        return ExceptionUtils.indexOfType(failure, SQLTransientConnectionException.class) >= 0;
    }

    private static Refusal refusal(IssueCode code, Throwable failure, int status) {
        String english = presentable(failure.getMessage());
        Issue issue = english == null
                ? Issue.error(code, "The request was refused: " + code.code() + ".", code.chinese() + "。")
                : Issue.error(code, english, code.chinese() + "。");
        return new Refusal(List.of(issue), status);
    }

    private static @Nullable String presentable(@Nullable String message) {
        if (message == null || message.isBlank() || INSIDES.matcher(message).find()) {
            return null;
        }
        return MESSAGE_NUMBER.matcher(message).replaceAll("");
    }

    private static IssueCode codeOf(BaseServerResponseException failure) {
        if (failure instanceof ResourceNotFoundException) {
            return IssueCode.NOT_FOUND;
        }
        if (failure instanceof ResourceGoneException) {
            return IssueCode.GONE;
        }
        if (failure instanceof ResourceVersionConflictException) {
            return IssueCode.VERSION_CONFLICT;
        }
        if (failure instanceof PreconditionFailedException) {
            return MATCHED_SEVERAL.matcher(failure.getMessage()).find()
                    ? IssueCode.MULTIPLE_MATCHES
                    : IssueCode.VERSION_CONFLICT;
        }
        if (failure instanceof PayloadTooLargeException) {
            return IssueCode.REQUEST_TOO_LARGE;
        }
        if (failure instanceof AuthenticationException) {
            return IssueCode.NOT_AUTHENTICATED;
        }
        if (failure instanceof ForbiddenOperationException
                || failure instanceof MethodNotAllowedException
                || failure instanceof NotImplementedOperationException) {
            return IssueCode.NOT_ALLOWED;
        }
        if (failure instanceof UnprocessableEntityException) {
            return IssueCode.PROFILE_VIOLATION;
        }
        if (says(failure, "unknown search parameter")) {
            return IssueCode.UNKNOWN_SEARCH_PARAMETER;
        }
        if (says(failure, "not found, specified in path") || says(failure, "non-existent resource")) {
            return IssueCode.UNKNOWN_REFERENCE;
        }
        if (says(failure, "failed to parse request body")) {
            return IssueCode.MALFORMED_BODY;
        }
        if (failure.getStatusCode() == 415) {
            return IssueCode.UNSUPPORTED_MEDIA_TYPE;
        }
        return IssueCode.INVALID_REQUEST;
    }

    private static boolean says(Throwable failure, String part) {
        String message = failure.getMessage();
        return message != null && message.toLowerCase(java.util.Locale.ROOT).contains(part);
    }

    private static boolean isStatementTimeout(Throwable failure) {
        return ExceptionUtils.getThrowableList(failure).stream()
                .anyMatch(cause -> cause instanceof SQLTimeoutException
                        || cause instanceof SQLException sql && CANCELLED_BY_TIMEOUT.equals(sql.getSQLState()));
    }
}
