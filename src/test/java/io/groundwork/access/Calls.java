package io.groundwork.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Turns a line of the matrix into a real request; what a line needs besides ids stands in {@code calls.yaml}. */
final class Calls {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-z]+)[0-9]*}");
    private static final Pattern NAMED = Pattern.compile("<([a-z.-]+)>");

    private final Ground ground;
    private final Cast cast;
    private final JsonNode details;

    Calls(Ground ground, Cast cast) {
        this.ground = ground;
        this.cast = cast;
        try (var in = new ClassPathResource("access/calls.yaml").getInputStream()) {
            details = new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The request of a line such as {@code GET /api/v1/items/{id}}. */
    Call of(String line, Caller caller) {
        String[] words = Matrix.subject(line).split(" ");
        JsonNode detail = details.path(line);
        String pattern = words[1].replace("**", "liveness");
        Matcher variables = VARIABLE.matcher(pattern);
        String path = variables.replaceAll(
                found -> value(line, found.group(1), pattern.substring(0, found.start()), detail, caller));
        Map<String, String> headers = new LinkedHashMap<>(Map.of("If-Match", "*", "Content-Type", "application/json"));
        for (int i = 2; i < words.length; i += 2) {
            if (!words[i].equals("with")) {
                headers.put(words[i].equals("takes") ? "Content-Type" : "Accept", words[i + 1]);
            }
        }
        detail.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        String query = detail.has("query") ? "?" + named(detail.get("query").asText()) : "";
        String body = detail.has("body") ? named(detail.get("body").asText()) : words[0].equals("POST") ? "{}" : null;
        return new Call(words[0], path + query, headers, body);
    }

    private String value(String line, String variable, String before, JsonNode detail, Caller caller) {
        if (detail.path("ids").has(variable)) {
            return ground.id(detail.get("ids").get(variable).asText());
        }
        if (!variable.equals("id")) {
            return ground.id(variable);
        }
        String[] segments = before.split("/");
        String noun = segments[segments.length - 1];
        return noun.equals("tokens") ? cast.spareToken(caller) : ground.id(noun);
    }

    private String named(String text) {
        return NAMED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(ground.id(found.group(1))));
    }
}
