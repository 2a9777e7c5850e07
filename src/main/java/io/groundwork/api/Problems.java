package io.groundwork.api;

import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.Violation;
import io.groundwork.ui.Messages;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Says failures as problem details (RFC 9457): {@code type} is {@code urn:groundwork:<key>}, the key is stable. */
@Component
public class Problems {

    private static final String TYPE = "urn:groundwork:";

    private final Messages messages;

    Problems(Messages messages) {
        this.messages = messages;
    }

    /** The failure with its variables and violations as members. */
    public ProblemDetail of(GroundworkException failure) {
        ProblemDetail problem = of(failure.kind().status(), failure.key(), failure.variables());
        failure.variables().forEach(problem::setProperty);
        if (!failure.violations().isEmpty()) {
            problem.setProperty("violations", said(failure.violations()));
        }
        return problem;
    }

    /** A problem that no exception of ours stands for. */
    public ProblemDetail of(int status, String key, Map<String, ?> variables) {
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail problem = ProblemDetail.forStatus(status);
        HttpStatus known = HttpStatus.resolve(status);
        problem.setType(URI.create(TYPE + key));
        problem.setTitle(known == null ? key : known.getReasonPhrase());
        problem.setDetail(messages.problem(locale, key, variables));
        return problem;
    }

    private List<SaidViolation> said(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new SaidViolation(
                        violation.path(),
                        violation.key(),
                        messages.text(violation.key(), violation.arguments().toArray())))
                .toList();
    }
}
