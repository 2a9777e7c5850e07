package io.groundwork.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.project.ProjectState;
import io.groundwork.shared.AuditedEvent;
import io.groundwork.ui.Messages;
import io.groundwork.ui.TestTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that the sources write into the trail has a sentence there. */
class AuditSentencesTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern EVENT = Pattern.compile("record (\\w+)\\([^{]*\\bimplements AuditedEvent\\b");
    private static final Pattern ACTION = Pattern.compile("\"([a-z]+\\.[a-z][a-z-]*)\"");
    private static final Pattern COMPOSED = Pattern.compile("\"([a-z]+)\\.\" \\+");

    /** How the second word of an action is said where its first word is put before it elsewhere. */
    private static final Map<String, Pattern> SECOND_WORDS = Map.of(
            "batch", Pattern.compile("\\bmove\\(batch, \"([a-z-]+)\""),
            "person", Pattern.compile("(?:new PersonChanged\\(|\\bsave\\(person\\b)[^;\"]*\"([a-z-]+)\""),
            "release", Pattern.compile("ReleaseChanged\\.of\\(\\s*\"([a-z-]+)\""),
            "work", Pattern.compile("(?:leases\\.end|\\bfree)\\(work, \"([a-z-]+)\""));

    private final Messages texts = TestTexts.messages();
    private final List<String> sources = sources();

    @Test
    void everyActionHasASentence() {
        assertThat(actions())
                .hasSizeGreaterThan(60)
                .contains("work.submitted", "work.skipped", "batch.approved", "person.roles", "release.downloaded")
                .allSatisfy(action -> assertThat(texts.has("audit.action." + action))
                        .as("a text audit.action.%s", action)
                        .isTrue());
    }

    @Test
    void everySentenceIsOfAnActionThatThereIs() {
        Set<String> actions = actions();
        assertThat(texts.startingWith("audit.action.").keySet())
                .map(key -> key.substring("audit.action.".length()))
                .filteredOn(action -> !action.startsWith("work.judged."))
                .allMatch(actions::contains);
    }

    private Set<String> actions() {
        Set<String> actions = new TreeSet<>();
        Set<String> composed = new TreeSet<>();
        writing().forEach(source -> {
            actions.addAll(found(ACTION, source));
            composed.addAll(found(COMPOSED, source));
        });
        assertThat(composed).containsOnly("batch", "person", "project", "release", "work");
        SECOND_WORDS.forEach((first, second) ->
                sources.forEach(source -> found(second, source).forEach(word -> actions.add(first + "." + word))));
        Arrays.stream(ProjectState.values()).forEach(state -> actions.add("project." + state.wire()));
        return actions;
    }

    /** The sources that write into the trail. */
    private Stream<String> writing() {
        String events = sources.stream()
                .flatMap(source -> found(EVENT, source).stream())
                .collect(Collectors.joining("|"));
        assertThat(events).contains("WorkMoved", "ProjectChanged").doesNotContain(AuditedEvent.class.getSimpleName());
        Pattern writes =
                Pattern.compile("new (?:" + events + ")\\(|(?:" + events + ")\\.of\\(|implements AuditedEvent");
        return sources.stream().filter(source -> writes.matcher(source).find());
    }

    private static Set<String> found(Pattern wanted, String source) {
        return wanted.matcher(source).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(JAVA)) {
            List<String> sources = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
