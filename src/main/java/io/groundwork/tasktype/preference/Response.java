package io.groundwork.tasktype.preference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of the responses that are compared: a text, some turns of a conversation, or an image or video.
 *
 * @param id the same for everybody and over all rounds; says nothing of where the response comes from
 * @param turns what follows the prompt, or a whole conversation where there is none
 * @param media the SHA-256 of an image or video; before an import the name of its file
 * @param mediaType {@code image} or {@code video}
 * @param model what made it
 * @param externalId its name in another tool
 */
@JsonInclude(Include.NON_NULL)
public record Response(
        @JsonProperty(required = true) String id,
        @Nullable String text,
        @Nullable List<Turn> turns,
        @Nullable String media,
        @Nullable String mediaType,
        @Nullable String model,
        @Nullable String externalId,
        @Nullable Map<String, Object> metadata) {

    public static final String IMAGE = "image";
    public static final String VIDEO = "video";

    public Response {
        Objects.requireNonNull(id, "id");
        turns = turns == null ? null : List.copyOf(turns);
    }

    public static Response ofText(String id, String text) {
        return new Response(id, text, null, null, null, null, null, null);
    }

    public Response by(@Nullable String maker) {
        return new Response(id, text, turns, media, mediaType, maker, externalId, metadata);
    }

    public Response known(@Nullable String asExternalId) {
        return new Response(id, text, turns, media, mediaType, model, asExternalId, metadata);
    }

    /** The same without anything that could tell what made it. */
    Response anonymous() {
        return new Response(id, text, turns, media, mediaType, null, null, null);
    }

    Response withMedia(@Nullable String name, @Nullable String type) {
        return new Response(id, text, turns, name, type, model, externalId, metadata);
    }

    @JsonIgnore
    public boolean isImage() {
        return media != null && IMAGE.equals(mediaType);
    }
}
