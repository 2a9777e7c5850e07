package io.groundwork.tasktype.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words are counted as in the browser; the front end's test reads the same file. */
class WordsTests {

    static Stream<Arguments> vectors() throws IOException {
        List<Arguments> vectors = new ArrayList<>();
        for (JsonNode vector : Json.mapper()
                .readTree(Path.of("frontend/shared/words.vectors.json").toFile())) {
            vectors.add(Arguments.of(
                    vector.get("text").asText(), vector.get("words").asInt()));
        }
        return vectors.stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void countsWordsAsTheBrowserDoes(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }
}
