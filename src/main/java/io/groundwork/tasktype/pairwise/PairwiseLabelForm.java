package io.groundwork.tasktype.pairwise;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.groundwork.tasktype.LabelForm;

/** The element {@code gw-form-pairwise} of {@code frontend/forms/pairwise}. */
@Tag("gw-form-pairwise")
@JsModule("context://widgets/form-pairwise.nocache.js")
final class PairwiseLabelForm extends LabelForm {}
