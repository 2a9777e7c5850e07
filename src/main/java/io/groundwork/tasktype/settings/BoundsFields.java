package io.groundwork.tasktype.settings;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Two numbers, at least and at most; an empty one is no limit. */
public final class BoundsFields extends CustomField<Bounds> {

    private final IntegerField min = number("tasktype.settings.atLeast");
    private final IntegerField max = number("tasktype.settings.atMost");

    public BoundsFields(String labelKey) {
        super(new Bounds(null, null));
        setLabel(getTranslation(labelKey));
        HorizontalLayout row = new HorizontalLayout(min, new Span("–"), max);
        row.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        row.setSpacing(true);
        add(row);
        min.setAriaLabel(getTranslation(labelKey) + ", " + getTranslation("tasktype.settings.atLeast"));
        max.setAriaLabel(getTranslation(labelKey) + ", " + getTranslation("tasktype.settings.atMost"));
    }

    private IntegerField number(String placeholderKey) {
        IntegerField field = new IntegerField();
        field.setMin(1);
        field.setStepButtonsVisible(true);
        field.setPlaceholder(getTranslation(placeholderKey));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setWidth("8.5rem");
        return field;
    }

    @Override
    protected Bounds generateModelValue() {
        return new Bounds(min.getValue(), max.getValue());
    }

    @Override
    protected void setPresentationValue(Bounds bounds) {
        min.setValue(bounds.min());
        max.setValue(bounds.max());
    }

    /** Says what is wrong; an empty message clears it. */
    public void complain(String message) {
        setInvalid(!message.isEmpty());
        setErrorMessage(message);
    }
}
