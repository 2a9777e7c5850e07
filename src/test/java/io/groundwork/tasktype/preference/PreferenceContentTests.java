package io.groundwork.tasktype.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.groundwork.shared.Json;
import io.groundwork.tasktype.settings.Bounds;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What responses may look like, and what of them people see. */
class PreferenceContentTests {

    private static final PreferenceContent THREE = new PreferenceContent(
            "Why?",
            null,
            List.of(
                    new Response("a", "One", null, null, null, "gpt", "gpt-answer", Map.of("model", "gpt")),
                    Response.ofText("b", "Two"),
                    Response.ofText("c", "Three")),
            "x",
            "en",
            Map.of("models", "gpt"));

    private static List<String> found(PreferenceContent content) {
        return PreferenceContentChecks.of(content, new Bounds(2, 3), new Bounds(null, 4)).stream()
                .map(violation -> violation.path() + " " + violation.key().replace("preference.content.", ""))
                .toList();
    }

    private static List<String> found(String json) {
        return found(Json.read(json.replace('\'', '"'), PreferenceContent.class));
    }

    @Test
    void findsNothingWrongWithTextsTurnsAndMedia() {
        assertThat(found(THREE)).isEmpty();
        assertThat(found("{'responses': [{'id': 'a', 'turns': [{'role': 'user', 'content': 'Hi'}]},"
                        + " {'id': 'b', 'turns': [{'role': 'user', 'content': 'Ho'}]}]}"))
                .isEmpty();
        assertThat(
                        found(
                                "{'prompt': 'A lamp', 'responses': [{'id': 'a', 'media': 'x/1.png'}, {'id': 'b', 'media': '2.MP4'}]}"))
                .isEmpty();
    }

    @Test
    void asksForAPromptAndForNoMoreWordsThanAllowed() {
        assertThat(found("{'responses': [{'id': 'a', 'text': 'x'}, {'id': 'b', 'text': 'y'}]}"))
                .containsExactly("/prompt prompt.missing");
        assertThat(
                        found(
                                "{'prompt': 'one two three four five', 'responses': [{'id': 'a', 'text': 'x'}, {'id': 'b', 'text': 'y'}]}"))
                .containsExactly("/prompt prompt.long");
        assertThat(found("{'prompt': 'x', 'turns': [{'role': 'bot', 'content': ''}],"
                        + " 'responses': [{'id': 'a', 'text': 'x'}, {'id': 'b', 'text': 'y'}]}"))
                .contains("/turns prompt.both", "/turns/0/role turn.role", "/turns/0/content turn.empty");
    }

    @Test
    void countsResponsesAndAsksForOneKindOfEach() {
        assertThat(found("{'prompt': 'x', 'responses': [{'id': 'a', 'text': 'x'}]}"))
                .containsExactly("/responses responses.few");
        assertThat(found("{'prompt': 'x', 'responses': [{'id': 'a', 'text': ' '}, {'id': 'b', 'media': '1.png'}]}"))
                .containsExactly("/responses/0/text response.empty", "/responses responses.mixed");
        assertThat(found("{'prompt': 'x', 'responses': [{'id': 'a'}, {'id': 'b', 'text': 'x', 'media': '1.png'}]}"))
                .contains("/responses/0 response.empty", "/responses/1 response.several");
        assertThat(
                        found(
                                "{'prompt': 'x', 'responses': [{'id': 'a b', 'text': 'x'}, {'id': 'c', 'text': 'x'}, {'id': 'c', 'text': 'x'}]}"))
                .containsExactly("/responses tasktype.check.id.form", "/responses tasktype.check.id.twice");
    }

    @Test
    void asksWhatKindOfMediaItIsWhereTheNameDoesNotTell() {
        assertThat(
                        found(
                                "{'prompt': 'x', 'responses': [{'id': 'a', 'media': 'aa'}, {'id': 'b', 'media': 'bb', 'mediaType': 'image'}]}"))
                .containsExactly("/responses/0/mediaType media.unknown");
    }

    @Test
    void shufflesAlikeForTheSameSeedAndKeepsIds() {
        PreferenceContent shown = Showing.of(THREE, true, false, 3);
        assertThat(Showing.of(THREE, true, false, 3)).isEqualTo(shown);
        assertThat(shown.responses()).containsExactlyInAnyOrderElementsOf(THREE.responses());
        assertThat(LongStream.range(0, 50)
                        .mapToObj(seed -> Showing.of(THREE, true, false, seed).ids())
                        .distinct())
                .hasSize(6);
        assertThat(Showing.of(THREE, false, false, 3)).isEqualTo(THREE);
    }

    @Test
    void nothingThatCouldNameTheModelReachesTheBrowserWhereItIsHidden() {
        PreferenceContent shown = Showing.of(THREE, false, true, 3);
        assertThat(Json.write(shown)).doesNotContain("gpt");
        assertThat(shown.ids()).isEqualTo(THREE.ids());
    }

    @Test
    void knowsImagesFromVideosByTheirFilesBeforeTheyAreRenamed() {
        PreferenceContent content = Json.read(
                "{\"prompt\": \"x\", \"responses\": [{\"id\": \"a\", \"media\": \"p/1.JPG\"}, {\"id\": \"b\", \"media\": \"2.webm\"}]}",
                PreferenceContent.class);
        PreferenceContent renamed = ResponseMedia.renamed(content, name -> "sha of " + name);
        assertThat(ResponseMedia.names(content)).containsExactly("p/1.JPG", "2.webm");
        assertThat(renamed.responses())
                .extracting(Response::media, Response::mediaType)
                .containsExactly(tuple("sha of p/1.JPG", "image"), tuple("sha of 2.webm", "video"));
        assertThat(ResponseMedia.renamed(renamed, name -> name)).isEqualTo(renamed);
    }

    @Test
    void isListedByWhatWasAskedLast() {
        PreferenceContent talk = Json.read(
                "{\"turns\": [{\"role\": \"system\", \"content\": \"Be kind\"}, {\"role\": \"user\", \"content\": \"Well?\"}],"
                        + " \"responses\": []}",
                PreferenceContent.class);
        assertThat(talk.title()).isEqualTo("Well?");
        assertThat(THREE.title()).isEqualTo("Why?");
    }
}
