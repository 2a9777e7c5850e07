package io.groundwork.tasktype.preference;

import io.groundwork.tasktype.Importer;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.preference.imports.PreferenceImporters;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the task types about responses to a prompt have in common: their content, where it comes from and its media. */
public abstract class PreferenceTaskType<S extends Record, R extends Record>
        implements TaskType<S, PreferenceContent, R> {

    @Override
    public final Class<PreferenceContent> content() {
        return PreferenceContent.class;
    }

    @Override
    public final String title(PreferenceContent content) {
        return content.title();
    }

    @Override
    public final List<Importer<PreferenceContent>> importers() {
        return PreferenceImporters.all();
    }

    @Override
    public final List<String> media(PreferenceContent content) {
        return ResponseMedia.names(content);
    }

    @Override
    public final PreferenceContent withMedia(PreferenceContent content, UnaryOperator<String> name) {
        return ResponseMedia.renamed(content, name);
    }

    @Override
    public final List<String> taskCategories() {
        return List.of("text-generation", "reinforcement-learning");
    }
}
