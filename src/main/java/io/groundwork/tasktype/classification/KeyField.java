package io.groundwork.tasktype.classification;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import java.util.function.Supplier;

/** The key of a set or a label: made of the name while it is new, and then as it is, since results and files hold it. */
final class KeyField extends TextField {

    private static final int LENGTH = 40;

    private final String substitute;
    private final Supplier<Set<String>> taken;
    private boolean follows;

    /**
     * A field.
     *
     * @param key the key in use; an empty one follows the name
     * @param substitute the key of a name without Latin letters
     * @param taken the keys of all entries
     */
    KeyField(String key, String substitute, Supplier<Set<String>> taken) {
        this.substitute = substitute;
        this.taken = taken;
        follows = key.isEmpty();
        setLabel(getTranslation("classification.settings.key"));
        setHelperText(getTranslation("classification.settings.key.help"));
        setMaxLength(LENGTH);
        setValueChangeMode(ValueChangeMode.LAZY);
        setWidthFull();
        setValue(key);
        addValueChangeListener(event -> follows = follows && !event.isFromClient());
    }

    void follow(String name) {
        if (follows) {
            setValue("");
            setValue(name.isBlank() ? "" : Keys.of(name, substitute, taken.get()));
        }
    }

    String key() {
        return getValue().strip();
    }
}
