package io.groundwork.people.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.groundwork.people.Person;
import io.groundwork.people.WorkPreferences;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of what work a person takes. */
final class WorkFields extends Div {

    private static final List<String> COMMON = List.of(
            "ar", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "no",
            "pl", "pt", "ro", "ru", "sv", "th", "tr", "uk", "vi", "zh");

    private final MultiSelectComboBox<String> languages =
            new MultiSelectComboBox<>(getTranslation("people.work.languages"));
    private final TextField skills = new TextField(getTranslation("people.work.skills"));
    private final Select<Integer> sensitivity = new Select<>();

    WorkFields(Person person) {
        addClassName("gw-fields");
        Set<String> offered = new LinkedHashSet<>(COMMON);
        offered.addAll(person.languages());
        languages.setItems(offered);
        languages.setItemLabelGenerator(this::language);
        languages.setValue(person.languages());
        languages.setHelperText(getTranslation("people.work.languages.hint"));
        languages.setAllowCustomValue(true);
        languages.addCustomValueSetListener(custom -> addLanguage(offered, custom.getDetail()));
        skills.setValue(person.skills().stream().sorted().collect(Collectors.joining(", ")));
        skills.setHelperText(getTranslation("people.work.skills.hint"));
        sensitivity.setLabel(getTranslation("people.work.sensitivity"));
        sensitivity.setItems(0, 1, 2, 3);
        sensitivity.setItemLabelGenerator(level -> getTranslation("people.work.sensitivity." + level));
        sensitivity.setValue(person.sensitivity());
        sensitivity.setHelperText(getTranslation("people.work.sensitivity.hint"));
        add(languages, skills, sensitivity);
    }

    WorkPreferences preferences() {
        Set<String> words = Arrays.stream(skills.getValue().split(",", -1)).collect(Collectors.toSet());
        return new WorkPreferences(languages.getValue(), words, sensitivity.getValue());
    }

    private void addLanguage(Set<String> offered, String tag) {
        Set<String> chosen = new LinkedHashSet<>(languages.getValue());
        chosen.add(tag);
        offered.add(tag);
        languages.setItems(offered);
        languages.setValue(chosen);
    }

    private String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(getLocale());
        return name.isEmpty() ? tag : name;
    }
}
