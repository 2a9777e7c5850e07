package io.groundwork.tasktype.classification;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.groundwork.tasktype.LabelForm;

/** The element {@code gw-form-classification} of {@code frontend/forms/classification}. */
@Tag("gw-form-classification")
@JsModule("context://widgets/form-classification.nocache.js")
final class ClassificationLabelForm extends LabelForm {}
