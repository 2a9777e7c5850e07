package io.groundwork.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that the sources name stands in a message file, once. */
class TextsTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/io/groundwork");
    private static final String KEY = "\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)+)\"\\s*[,)]";
    private static final List<Pattern> TEXT_USES = List.of(
            Pattern.compile("getTranslation\\(\\s*" + KEY),
            Pattern.compile("messages\\.text\\(\\s*(?:\\w+,\\s*)?" + KEY),
            Pattern.compile("(?:InvalidInput|Violation)\\.of\\([^;\"]*\"[^\"]*\"[^;\"]*,\\s*" + KEY));
    private static final Pattern PROBLEM_USE =
            Pattern.compile("super\\(\\s*FailureKind\\.\\w+,\\s*\"([a-z][a-z0-9-]*)\"");

    @Test
    void everyTextNamedInTheSourcesIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        Set<String> known = texts().keySet();
        for (Path source : files(JAVA, ".java")) {
            String java = Files.readString(source);
            TEXT_USES.forEach(use -> use.matcher(java)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(key + " in " + source.getFileName())));
            PROBLEM_USE
                    .matcher(java)
                    .results()
                    .map(found -> "problem." + found.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(key + " in " + source.getFileName()));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noTextStandsInTwoFiles() throws IOException {
        assertThat(texts().entrySet())
                .filteredOn(entry -> entry.getValue().size() > 1)
                .isEmpty();
    }

    @Test
    void fillsValuesWhereApostrophesAreJustApostrophes() {
        assertThat(Filling.numbered("Anna's {0} of {1}", Locale.ENGLISH, 1842, "x"))
                .isEqualTo("Anna's 1,842 of x");
        assertThat(Filling.named("No {thing} in {place}", Map.of("thing", "item $1")))
                .isEqualTo("No item $1 in {place}");
    }

    private static Map<String, List<String>> texts() throws IOException {
        Map<String, List<String>> texts = new TreeMap<>();
        for (Path file : files(TEXTS, "messages.properties")) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(key -> texts.computeIfAbsent(key, first -> new ArrayList<>())
                    .add(file.toString()));
        }
        return texts;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
