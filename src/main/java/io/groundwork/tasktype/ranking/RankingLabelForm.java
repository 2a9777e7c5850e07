package io.groundwork.tasktype.ranking;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.groundwork.tasktype.LabelForm;

/** The element {@code gw-form-ranking} of {@code frontend/forms/ranking}. */
@Tag("gw-form-ranking")
@JsModule("context://widgets/form-ranking.nocache.js")
final class RankingLabelForm extends LabelForm {}
