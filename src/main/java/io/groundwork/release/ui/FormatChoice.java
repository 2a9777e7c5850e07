package io.groundwork.release.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The formats of a task type as checkboxes, each with one line that says what it is for. */
class FormatChoice extends Div {

    private static final int CHOSEN_FIRST = 2;

    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();
    private Runnable changed = () -> {};

    FormatChoice(String taskType, List<String> formats) {
        addClassName("gw-column");
        getStyle().set("gap", "var(--gw-s3)");
        for (String format : formats) {
            String key = taskType + ".format." + format;
            Checkbox box = new Checkbox(getTranslation(key));
            box.setValue(boxes.size() < CHOSEN_FIRST);
            Span use = new Span(getTranslation(key + ".use"));
            use.addClassName("gw-muted");
            use.setId("use-" + format);
            use.getStyle().set("display", "block").set("padding-inline-start", "26px");
            box.getElement()
                    .executeJs("this.querySelector('input')?.setAttribute('aria-describedby', $0)", "use-" + format);
            box.addValueChangeListener(event -> changed.run());
            boxes.put(format, box);
            add(new Div(box, use));
        }
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    List<String> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
