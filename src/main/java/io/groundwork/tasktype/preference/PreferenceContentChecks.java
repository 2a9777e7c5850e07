package io.groundwork.tasktype.preference;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.check.ContentChecks;
import io.groundwork.tasktype.check.PartIds;
import io.groundwork.tasktype.settings.Bounds;
import io.groundwork.tasktype.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a prompt and its responses at import. */
public final class PreferenceContentChecks {

    private static final String RESPONSES = "/responses";
    private static final int LEAST = 2;

    private final PreferenceContent content;
    private final ContentChecks checks = new ContentChecks();

    private PreferenceContentChecks(PreferenceContent content) {
        this.content = content;
    }

    /**
     * All that is wrong.
     *
     * @param responses how many there may be
     * @param promptWords how long the prompt may be; null for any length
     */
    public static List<Violation> of(PreferenceContent content, Bounds responses, @Nullable Bounds promptWords) {
        PreferenceContentChecks checks = new PreferenceContentChecks(content);
        checks.asked(promptWords);
        checks.count(responses);
        for (int i = 0; i < content.responses().size(); i++) {
            checks.response(RESPONSES + "/" + i, content.responses().get(i));
        }
        checks.kinds();
        List<Violation> all = new ArrayList<>(checks.checks
                .externalId(content.externalId())
                .language(content.language())
                .violations());
        all.addAll(PartIds.check(RESPONSES, content.ids()));
        return all;
    }

    private void say(String path, String key, Object... arguments) {
        checks.say(path, "preference.content." + key, arguments);
    }

    private void asked(@Nullable Bounds promptWords) {
        String path = content.turns() == null ? "/prompt" : "/turns";
        if (content.prompt() != null && content.turns() != null) {
            say("/turns", "prompt.both");
        }
        checks.text("/prompt", content.prompt());
        turns("/turns", content.turns());
        if (content.asked().stream().allMatch(turn -> turn.content().isBlank()) && !wholeConversations()) {
            say(path, "prompt.missing");
        }
        int words = content.asked().stream()
                .mapToInt(turn -> Words.count(turn.content()))
                .sum();
        if (promptWords != null && promptWords.tooMany(words)) {
            say(path, "prompt.long", words, Objects.requireNonNull(promptWords.max()));
        }
        if (promptWords != null && promptWords.tooFew(words)) {
            say(path, "prompt.short", words, Objects.requireNonNull(promptWords.min()));
        }
    }

    private boolean wholeConversations() {
        return content.asked().isEmpty() && content.responses().stream().allMatch(response -> response.turns() != null);
    }

    private void turns(String path, @Nullable List<Turn> turns) {
        if (turns == null) {
            return;
        }
        if (turns.isEmpty()) {
            say(path, "turns.none");
        }
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            checks.text(path + "/" + i + "/content", turn.content());
            if (!Turn.ROLES.contains(turn.role())) {
                say(path + "/" + i + "/role", "turn.role", turn.role());
            }
            if (turn.content().isBlank()) {
                say(path + "/" + i + "/content", "turn.empty");
            }
        }
    }

    private void count(Bounds responses) {
        int count = content.responses().size();
        if (responses.tooFew(count) || count < LEAST) {
            say(RESPONSES, "responses.few", count, Objects.requireNonNullElse(responses.min(), LEAST));
        } else if (responses.tooMany(count)) {
            say(RESPONSES, "responses.many", count, Objects.requireNonNull(responses.max()));
        }
    }

    private void response(String path, Response response) {
        long kinds = Stream.of(response.text(), response.turns(), response.media())
                .filter(Objects::nonNull)
                .count();
        if (kinds != 1) {
            say(path, kinds == 0 ? "response.empty" : "response.several", response.id());
        } else if (response.text() != null && response.text().isBlank()) {
            say(path + "/text", "response.empty", response.id());
        }
        checks.text(path + "/text", response.text())
                .line(path + "/media", response.media())
                .line(path + "/model", response.model())
                .line(path + "/externalId", response.externalId());
        turns(path + "/turns", response.turns());
        mediaType(path + "/mediaType", response);
    }

    private void mediaType(String path, Response response) {
        String media = response.media();
        String type = response.mediaType();
        if (type == null) {
            if (media != null && ResponseMedia.typeOf(media) == null) {
                say(path, "media.unknown");
            }
        } else if (media == null || !List.of(Response.IMAGE, Response.VIDEO).contains(type)) {
            say(path, "media.type", type);
        }
    }

    /** Nobody can say whether a text is better than a picture. */
    private void kinds() {
        long media = content.responses().stream()
                .filter(response -> response.media() != null)
                .count();
        if (media > 0 && media < content.responses().size()) {
            say(RESPONSES, "responses.mixed");
        }
    }
}
