package io.groundwork.release.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.groundwork.release.DatasetLicense;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks under which licence a dataset is handed on; nothing is stated unless somebody chooses. */
class LicenseChoice extends Div {

    private static final String NONE = "none";

    private final Select<String> license = new Select<>();
    private final TextField name = new TextField(getTranslation("release.dialog.license.name"));
    private final TextField link = new TextField(getTranslation("release.dialog.license.link"));

    LicenseChoice() {
        List<String> ids = new ArrayList<>(List.of(NONE));
        ids.addAll(DatasetLicense.KNOWN.keySet());
        ids.add(DatasetLicense.OTHER);
        license.setLabel(getTranslation("release.dialog.license"));
        license.setHelperText(getTranslation("release.dialog.license.help"));
        license.setItems(ids);
        license.setItemLabelGenerator(
                id -> DatasetLicense.KNOWN.containsKey(id) ? id : getTranslation("release.dialog.license." + id));
        license.setValue(NONE);
        license.addValueChangeListener(chosen -> showNaming());
        name.setRequiredIndicatorVisible(true);
        link.setPlaceholder("https://");
        Div fields = new Div(license, name, link);
        fields.addClassName("gw-fields");
        add(new H3(getTranslation("release.dialog.license.heading")), fields);
        addClassName("gw-section");
        showNaming();
    }

    /** What is stated, null where nothing is. */
    @Nullable
    DatasetLicense stated() {
        String id = license.getValue();
        if (NONE.equals(id)) {
            return null;
        }
        return DatasetLicense.OTHER.equals(id)
                ? new DatasetLicense(id, name.getValue(), link.isEmpty() ? null : link.getValue())
                : DatasetLicense.of(id);
    }

    private void showNaming() {
        boolean other = DatasetLicense.OTHER.equals(license.getValue());
        name.setVisible(other);
        link.setVisible(other);
    }
}
