package io.groundwork.tasktype.qa;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.groundwork.tasktype.LabelForm;

/** The element {@code gw-form-qa} of {@code frontend/forms/qa}. */
@Tag("gw-form-qa")
@JsModule("context://widgets/form-qa.nocache.js")
final class QaLabelForm extends LabelForm {}
