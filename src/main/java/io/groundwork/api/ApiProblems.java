package io.groundwork.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Violation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Translates every failure of a REST call, once, into problem details. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private static final Map<Integer, String> KEYS = Map.of(
            404, "unknown-call",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type");

    private final Problems problems;

    ApiProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(GroundworkException failure) {
        return answer(problems.of(failure));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException failure) {
        return answer(problems.of(403, "forbidden", Map.of("action", "")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(AuthenticationException failure) {
        return answer(problems.of(401, "not-signed-in", Map.of()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unexpected failure {}", reference, failure);
        ProblemDetail problem = problems.of(500, "unexpected", Map.of("reference", reference));
        problem.setProperty("reference", reference);
        return answer(problem);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return asObject(answer(problems.of(unreadable(failure))));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Violation> violations = failure.getBindingResult().getFieldErrors().stream()
                .map(ApiProblems::violation)
                .toList();
        return asObject(answer(problems.of(new InvalidInput(violations))));
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return asObject(answer(problems.of(new BodyTooLarge(failure.getMaxUploadSize()))));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String key = KEYS.getOrDefault(status.value(), "bad-request");
        ProblemDetail problem =
                problems.of(status.value(), key, Map.of("reason", String.valueOf(failure.getMessage())));
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static GroundworkException unreadable(HttpMessageNotReadableException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof GroundworkException own) {
                return own;
            }
        }
        if (failure.getCause() instanceof ValueInstantiationException value) {
            return InvalidInput.of(path(value), "json.field", String.valueOf(value.getOriginalMessage()));
        }
        if (failure.getCause() instanceof JsonMappingException mapping) {
            String key = mapping.getPath().isEmpty() ? "json.unreadable" : "json.field";
            return InvalidInput.of(path(mapping), key, mapping.getOriginalMessage());
        }
        return InvalidInput.of("", "json.unreadable", "");
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static Violation violation(FieldError error) {
        String path = "/" + error.getField().replace('.', '/').replaceAll("\\[(\\d+)]", "/$1");
        return Violation.of(path, "json.field", String.valueOf(error.getDefaultMessage()));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ResponseEntity<Object> asObject(ResponseEntity<ProblemDetail> answer) {
        return new ResponseEntity<>(answer.getBody(), answer.getHeaders(), answer.getStatusCode());
    }
}
