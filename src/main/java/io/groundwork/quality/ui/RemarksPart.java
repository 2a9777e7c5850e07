package io.groundwork.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.groundwork.dataset.Item;
import io.groundwork.dataset.ItemPart;
import io.groundwork.project.Brief.IssueType;
import io.groundwork.project.Briefs;
import io.groundwork.quality.ThreadFilter;
import io.groundwork.quality.ThreadSeen;
import io.groundwork.quality.ThreadSeen.Said;
import io.groundwork.quality.Threads;
import io.groundwork.ui.Messages;
import io.groundwork.ui.Tag;
import io.groundwork.ui.When;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was remarked and asked about an item, with the answers. */
@org.springframework.stereotype.Component
class RemarksPart implements ItemPart {

    private static final int SHOWN = 200;

    private final Threads threads;
    private final Briefs briefs;
    private final Messages messages;
    private final Clock clock;

    RemarksPart(Threads threads, Briefs briefs, Messages messages, Clock clock) {
        this.threads = threads;
        this.briefs = briefs;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create(Item item) {
        List<ThreadSeen> said = threads.list(new ThreadFilter(item.project(), item.id(), null), null, SHOWN)
                .items();
        Div place = new Div();
        if (!said.isEmpty()) {
            Map<String, String> issues = briefs.versions(item.project()).stream()
                    .flatMap(brief -> brief.issueTypes().stream())
                    .collect(Collectors.toMap(IssueType::id, IssueType::name, (newer, older) -> newer));
            Div card = new Div();
            card.addClassNames("gw-card", "gw-said");
            said.forEach(thread -> card.add(thread(thread, issues)));
            H2 title = new H2(messages.text("quality.remarks"));
            title.addClassName("gw-section-head");
            place.add(title, card);
            place.addClassName("gw-section");
        }
        return place;
    }

    private Div thread(ThreadSeen thread, Map<String, String> issues) {
        Div shown = new Div();
        boolean question = thread.kind().equals("question");
        Tag tag = question
                ? Tag.info(messages.text("quality.remarks.question"))
                : Tag.warn(issues.getOrDefault(thread.issue(), thread.issue()));
        Span round = new Span(messages.text("quality.remarks.round", thread.run(), thread.round()));
        round.addClassName("gw-muted");
        Div head = new Div(tag, round);
        head.addClassName("gw-row");
        shown.add(head);
        thread.messages().forEach(message -> shown.add(said(message)));
        return shown;
    }

    private Div said(Said message) {
        Span who = new Span(message.author());
        who.addClassName("gw-strong");
        When when = new When(message.at(), OffsetDateTime.now(clock));
        when.addClassName("gw-muted");
        Div head = new Div(who, when);
        head.addClassName("gw-row");
        return new Div(head, new Paragraph(message.text()));
    }
}
