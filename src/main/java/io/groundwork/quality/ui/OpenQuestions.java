package io.groundwork.quality.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.groundwork.project.Project;
import io.groundwork.quality.ThreadFilter;
import io.groundwork.quality.ThreadSeen;
import io.groundwork.quality.ThreadSeen.Said;
import io.groundwork.quality.Threads;
import io.groundwork.shared.Page;
import io.groundwork.ui.Notice;
import io.groundwork.ui.When;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Open questions with a field to answer each; an answer frees the held work. */
final class OpenQuestions extends Composite<Div> {

    private static final int SHOWN = 20;

    private final transient Threads threads;
    private final transient Runnable answered;
    private final transient Clock clock;

    OpenQuestions(Threads threads, Project project, Clock clock, Runnable answered) {
        this.threads = threads;
        this.answered = answered;
        this.clock = clock;
        Page<ThreadSeen> page = threads.list(ThreadFilter.openQuestions(project.id()), null, SHOWN);
        List<ThreadSeen> open = page.items();
        if (open.isEmpty()) {
            getContent().setVisible(false);
            return;
        }
        Div card = new Div(new H2(getTranslation("quality.questions", open.size() + (page.next() == null ? "" : "+"))));
        card.addClassNames("gw-card", "padded", "gw-section", "gw-questions");
        open.forEach(thread -> card.add(question(thread)));
        getContent().add(card);
    }

    private Div question(ThreadSeen thread) {
        Div said = new Div();
        for (Said message : thread.messages()) {
            Span who = new Span(message.author());
            who.addClassName("gw-strong");
            When when = new When(message.at(), OffsetDateTime.now(clock));
            when.addClassName("gw-muted");
            Div head = new Div(who, when);
            head.addClassName("gw-row");
            said.add(head, new Paragraph(message.text()));
        }
        if (thread.item() != null) {
            said.add(new Anchor("history/item/" + thread.item(), getTranslation("quality.questions.item")));
        }
        TextArea answer = new TextArea();
        answer.setAriaLabel(getTranslation("quality.questions.answer"));
        answer.setPlaceholder(getTranslation("quality.questions.placeholder"));
        answer.setMaxLength(4000);
        answer.setWidthFull();
        Button send = new Button(getTranslation("quality.questions.send"));
        send.addThemeVariants(ButtonVariant.LUMO_SMALL);
        send.addClickListener(click -> {
            threads.reply(thread.id(), answer.getValue());
            Notice.ok(getTranslation("quality.questions.sent"));
            answered.run();
        });
        Div row = new Div(answer, send);
        row.addClassName("gw-answer");
        Div question = new Div(said, row);
        question.addClassName("gw-question");
        return question;
    }
}
