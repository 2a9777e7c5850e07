package io.groundwork.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Finds the message files of all modules; {@code messages_de.properties} beside {@code messages.properties} is a language. */
@Component
class MessageBundles {

    private static final String FILES = "classpath*:io/groundwork/**/messages*.properties";

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    MessageBundles() {
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (Resource file : files()) {
            Map<String, String> texts = found.computeIfAbsent(language(file), language -> new TreeMap<>());
            read(file).forEach((key, text) -> texts.put(key.toString(), text.toString()));
        }
        Map<String, String> english = found.getOrDefault("", Map.of());
        found.forEach((language, texts) -> {
            Map<String, String> complete = new TreeMap<>(english);
            complete.putAll(texts);
            byLanguage.put(language, Map.copyOf(complete));
        });
    }

    Map<String, String> raw(Locale locale) {
        Map<String, String> english = byLanguage.getOrDefault("", Map.of());
        return byLanguage.getOrDefault(locale.getLanguage(), english);
    }

    List<Locale> languages() {
        return Stream.concat(
                        Stream.of(Locale.ENGLISH),
                        byLanguage.keySet().stream()
                                .filter(tag -> !tag.isEmpty())
                                .map(Locale::forLanguageTag))
                .toList();
    }

    /** The language in which somebody with this locale reads: their own where there is a file for it, else English. */
    String language(@Nullable Locale locale) {
        return locale != null && byLanguage.containsKey(locale.getLanguage())
                ? locale.getLanguage()
                : Locale.ENGLISH.getLanguage();
    }

    Map<String, String> startingWith(Locale locale, String... prefixes) {
        Map<String, String> chosen = new TreeMap<>();
        raw(locale).forEach((key, text) -> {
            if (Arrays.stream(prefixes).anyMatch(key::startsWith)) {
                chosen.put(key, text);
            }
        });
        return chosen;
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources(FILES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String language(Resource file) {
        String name = String.valueOf(file.getFilename());
        return name.substring("messages".length(), name.length() - ".properties".length())
                .replaceFirst("^_", "");
    }

    private static Properties read(Resource file) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
