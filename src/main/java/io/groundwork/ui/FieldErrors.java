package io.groundwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Violation;
import java.util.Map;

/** Shows violations at the fields they are about; one that belongs to no field goes on to the notice. */
public final class FieldErrors {

    private FieldErrors() {}

    public static <F extends Component & HasValidationProperties> void show(
            InvalidInput refused, Map<String, F> fields) {
        fields.values().forEach(field -> field.setInvalid(false));
        for (Violation violation : refused.violations()) {
            F field = fields.get(violation.path());
            if (field == null) {
                throw refused;
            }
            field.setErrorMessage(
                    field.getTranslation(violation.key(), violation.arguments().toArray()));
            field.setInvalid(true);
        }
    }
}
