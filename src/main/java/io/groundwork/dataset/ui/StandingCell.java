package io.groundwork.dataset.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.groundwork.dataset.ItemRow;
import io.groundwork.dataset.ItemState;
import io.groundwork.dataset.Standing;
import io.groundwork.ui.Tag;
import java.util.List;

/** Says where an item stands: the step of the work on it, or what became of it. */
final class StandingCell extends Composite<Div> {

    StandingCell(ItemRow item, List<Standing> standing) {
        getContent().addClassNames("gw-tags");
        if (item.state() == ItemState.WORKING && !standing.isEmpty()) {
            standing.stream().map(this::step).distinct().forEach(step -> getContent()
                    .add(step.back() ? Tag.warn(step.word()) : Tag.info(step.word())));
        } else {
            getContent().add(tag(item.state(), getTranslation(StateWord.key(item.state()))));
        }
        if (item.holdReason() != null) {
            Div reason = new Div(item.holdReason());
            reason.addClassName("gw-muted");
            getContent().add(reason);
        }
    }

    private Step step(Standing one) {
        boolean back = one.kind().equals("annotate") && one.round() > 1;
        return new Step(getTranslation(back ? "dataset.step.rework" : "dataset.step." + one.kind()), back);
    }

    private static Tag tag(ItemState state, String word) {
        return switch (state) {
            case WAITING -> Tag.plain(word);
            case WORKING -> Tag.info(word);
            case HELD -> Tag.warn(word);
            case ACCEPTED -> Tag.ok(word);
            case WITHDRAWN -> Tag.bad(word);
        };
    }

    private record Step(String word, boolean back) {}
}
