package io.groundwork.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import io.groundwork.shared.GroundworkException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Says failures to the person at the page: ours in their own words, others with a number that stands in the log. */
@Component
public class ErrorNotice implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorNotice.class);

    private final transient Messages messages;

    ErrorNotice(Messages messages) {
        this.messages = messages;
    }

    /** A browser that went away while it was answered has nobody to tell. */
    @Override
    public void error(ErrorEvent event) {
        if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
            LOG.debug("The browser went away", event.getThrowable());
            return;
        }
        String text = said(event.getThrowable());
        if (UI.getCurrent() != null) {
            Notice.bad(text);
        }
    }

    /** The failure in one or two sentences, its violations included. */
    public String said(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof GroundworkException own) {
                return sentences(own);
            }
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unexpected failure {}", reference, failure);
        return messages.text("ui.failure.text", reference);
    }

    private String sentences(GroundworkException failure) {
        Locale locale =
                UI.getCurrent() == null ? Locale.ENGLISH : UI.getCurrent().getLocale();
        List<String> violations = failure.violations().stream()
                .map(violation -> messages.text(
                        locale, violation.key(), violation.arguments().toArray()))
                .toList();
        return violations.isEmpty()
                ? messages.problem(locale, failure.key(), failure.variables())
                : String.join(" ", violations);
    }
}
