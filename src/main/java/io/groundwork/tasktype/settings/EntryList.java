package io.groundwork.tasktype.settings;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.groundwork.shared.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Entries of settings that a manager adds, moves and removes, each a card of its own; the last one stays.
 *
 * @param <T> what one entry is
 */
public final class EntryList<T> extends Composite<Div> {

    private final List<Card> cards = new ArrayList<>();
    private final Div list = new Div();
    private final Span complaint = new Span();
    private final Button add;
    private final int most;
    private final Function<T, EntryFields<T>> fields;
    private final Function<List<T>, T> fresh;
    private Runnable changed = () -> {};

    /**
     * @param most how many entries there may be
     * @param fields makes the fields of an entry
     * @param fresh makes a new entry beside those that are there
     * @param addKey the message on the button that adds one
     */
    public EntryList(int most, Function<T, EntryFields<T>> fields, Function<List<T>, T> fresh, String addKey) {
        this.most = most;
        this.fields = fields;
        this.fresh = fresh;
        add = new Button(getTranslation(addKey), event -> addFresh());
        complaint.addClassName("gw-entry-error");
        complaint.getElement().setAttribute("role", "alert");
        list.addClassName("gw-entries");
        getContent().addClassName("gw-entry-list");
        getContent().add(list, complaint, add);
    }

    public void show(List<T> entries) {
        cards.clear();
        list.removeAll();
        entries.forEach(this::append);
        arrange();
    }

    public List<T> read() {
        return cards.stream().map(card -> card.entry.read()).toList();
    }

    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Says what is wrong with the list at {@code path} itself below it, and at the fields of its entries. */
    public void complain(Complaints complaints, String path) {
        cards.forEach(card -> card.entry.complain(complaints));
        List<Violation> whole = complaints.violations().stream()
                .filter(violation -> violation.path().equals(path))
                .toList();
        complaint.setText(new Complaints(this, whole).at(path));
    }

    private void addFresh() {
        Card card = append(fresh.apply(read()));
        arrange();
        card.entry.focus();
        changed.run();
    }

    private Card append(T value) {
        Card card = new Card(fields.apply(value));
        cards.add(card);
        list.add(card);
        return card;
    }

    private void arrange() {
        cards.forEach(Card::arrange);
        add.setEnabled(cards.size() < most);
    }

    private void move(Card card, int by) {
        int from = cards.indexOf(card);
        Collections.swap(cards, from, from + by);
        list.removeAll();
        cards.forEach(list::add);
        arrange();
        changed.run();
    }

    private void takeOut(Card card) {
        cards.remove(card);
        list.remove(card);
        arrange();
        changed.run();
    }

    /** One entry with its tools. */
    private final class Card extends Div {

        private final EntryFields<T> entry;
        private final Button up = tool("↑", "tasktype.settings.entry.up", () -> move(this, -1));
        private final Button down = tool("↓", "tasktype.settings.entry.down", () -> move(this, 1));
        private final Button out = tool("×", "tasktype.settings.entry.remove", () -> takeOut(this));

        Card(EntryFields<T> entry) {
            this.entry = entry;
            Div tools = new Div(up, down, out);
            tools.addClassName("gw-entry-tools");
            addClassName("gw-entry");
            add(entry.component(), tools);
            entry.onChange(() -> changed.run());
        }

        private Button tool(String sign, String nameKey, Runnable act) {
            Button button = new Button(sign, event -> act.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(getTranslation(nameKey));
            button.setTooltipText(getTranslation(nameKey));
            return button;
        }

        void arrange() {
            int at = cards.indexOf(this);
            boolean several = cards.size() > 1;
            up.setVisible(several);
            down.setVisible(several);
            out.setVisible(several);
            up.setEnabled(at > 0);
            down.setEnabled(at < cards.size() - 1);
        }
    }
}
