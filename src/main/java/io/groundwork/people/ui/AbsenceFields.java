package io.groundwork.people.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import io.groundwork.people.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The first day back, empty while one is here. */
final class AbsenceFields extends Div {

    private final DatePicker back = new DatePicker(getTranslation("people.absence.back"));

    AbsenceFields(Person person, Clock clock) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.systemDefault()));
        back.setHelperText(getTranslation("people.absence.hint"));
        back.setClearButtonVisible(true);
        back.setMin(today.plusDays(1));
        back.setWidth("320px");
        OffsetDateTime until = person.absentUntil();
        if (until != null && until.isAfter(OffsetDateTime.now(clock))) {
            back.setValue(until.atZoneSameInstant(ZoneId.systemDefault()).toLocalDate());
        }
        add(back);
    }

    @Nullable
    OffsetDateTime until() {
        return back.isEmpty()
                ? null
                : back.getValue().atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime();
    }
}
