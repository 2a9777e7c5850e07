package io.groundwork.dataset.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.groundwork.dataset.ItemChoice;
import io.groundwork.dataset.ItemFilter;
import io.groundwork.shared.ItemId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which items of the list are marked, and the line that says so; "all" means what the filters match, not the page. */
final class ItemMarks extends Composite<Div> {

    private final Map<ItemId, Checkbox> boxes = new LinkedHashMap<>();
    private final Checkbox page = new Checkbox();
    private final Span count = new Span();
    private final Button every = new Button();
    private final Button none = new Button();
    private final transient ItemFilter filter;
    private final boolean more;
    private boolean all;

    ItemMarks(ItemFilter filter, boolean more) {
        this.filter = filter;
        this.more = more;
        page.setAriaLabel(getTranslation("dataset.items.choose.page"));
        page.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                boxes.values().forEach(box -> box.setValue(change.getValue()));
                say();
            }
        });
        every.setText(getTranslation("dataset.items.choose.all"));
        every.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        every.addClickListener(click -> {
            boxes.values().forEach(box -> box.setValue(true));
            all = true;
            say();
        });
        none.setText(getTranslation("dataset.items.choose.none"));
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        none.addClickListener(click -> boxes.values().forEach(box -> box.setValue(false)));
        getContent().add(count, every, none);
        getContent().addClassNames("gw-row", "gw-marks");
        getContent().getElement().setAttribute("role", "status");
        say();
    }

    /** The box that marks all items of the page. */
    Checkbox page() {
        return page;
    }

    Checkbox box(ItemId item, String label) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(label);
        box.addValueChangeListener(change -> {
            all = false;
            say();
        });
        boxes.put(item, box);
        return box;
    }

    ItemChoice choice() {
        return all ? new ItemChoice(Set.of(), filter) : new ItemChoice(Set.copyOf(marked().keySet()), null);
    }

    private Map<ItemId, Checkbox> marked() {
        Map<ItemId, Checkbox> marked = new LinkedHashMap<>(boxes);
        marked.values().removeIf(box -> !box.getValue());
        return marked;
    }

    private void say() {
        int marked = marked().size();
        page.setValue(marked > 0 && marked == boxes.size());
        page.setIndeterminate(marked > 0 && marked < boxes.size());
        getContent().setVisible(marked > 0);
        every.setVisible(more && !all);
        count.setText(
                all
                        ? getTranslation("dataset.items.marked.all")
                        : getTranslation(marked == 1 ? "dataset.items.marked.one" : "dataset.items.marked", marked));
    }
}
