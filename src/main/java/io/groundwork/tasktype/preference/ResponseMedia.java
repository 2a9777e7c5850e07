package io.groundwork.tasktype.preference;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The images and videos among the responses. */
public final class ResponseMedia {

    private static final Set<String> VIDEOS = Set.of("mp4", "m4v", "mov", "webm", "mkv", "avi", "mpeg", "ogv");
    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif");

    private ResponseMedia() {}

    /** Their names, each once. */
    public static List<String> names(PreferenceContent content) {
        return content.responses().stream()
                .map(Response::media)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The content with other names; whether it is an image or a video is kept from the ending of the old name. */
    public static PreferenceContent renamed(PreferenceContent content, UnaryOperator<String> name) {
        return new PreferenceContent(
                content.prompt(),
                content.turns(),
                content.responses().stream()
                        .map(response -> renamed(response, name))
                        .toList(),
                content.externalId(),
                content.language(),
                content.metadata());
    }

    private static Response renamed(Response response, UnaryOperator<String> name) {
        String old = response.media();
        return old == null ? response : response.withMedia(name.apply(old), type(response, old));
    }

    private static @Nullable String type(Response response, String name) {
        return response.mediaType() == null ? typeOf(name) : response.mediaType();
    }

    /** {@code image} or {@code video} by the ending of a file's name, null where it has none of the known ones. */
    static @Nullable String typeOf(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (VIDEOS.contains(ending)) {
            return Response.VIDEO;
        }
        return IMAGES.contains(ending) ? Response.IMAGE : null;
    }
}
