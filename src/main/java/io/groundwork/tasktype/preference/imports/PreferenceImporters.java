package io.groundwork.tasktype.preference.imports;

import io.groundwork.tasktype.Importer;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.util.List;

/** The shapes of other tools' rows that hold a prompt and its responses. */
public final class PreferenceImporters {

    private PreferenceImporters() {}

    /** All of them; a row is read by the first that takes it. */
    public static List<Importer<PreferenceContent>> all() {
        return List.of(
                new SageMakerManifest(),
                new LabelStudioRanker(),
                new LabelStudioPairwise(),
                new ArgillaRecord(),
                new ArgillaColumns(),
                new UltraFeedbackRow(),
                new NumberedColumns());
    }
}
