package io.groundwork.tasktype.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reasons are judged as in the browser; the front end's test reads the same file. */
class ReasonsTests {

    static Stream<Arguments> vectors() throws IOException {
        JsonNode vectors = Json.mapper()
                .readTree(Path.of("frontend/shared/reason.vectors.json").toFile());
        return StreamSupport.stream(vectors.spliterator(), false)
                .map(vector -> Arguments.of(
                        vector.get("text").asText(), vector.get("says").asBoolean()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void tellsReasonsThatSaySomething(String reason, boolean says) {
        assertThat(Reasons.saySomething(reason)).isEqualTo(says);
    }
}
