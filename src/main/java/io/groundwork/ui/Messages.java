package io.groundwork.ui;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Every text a person reads, by its key, in the language of whoever reads. */
@Component
public class Messages {

    private final MessageBundles bundles;

    Messages(MessageBundles bundles) {
        this.bundles = bundles;
    }

    /** The text in the language of the request or page at hand. */
    public String text(String key, Object... arguments) {
        return text(LocaleContextHolder.getLocale(), key, arguments);
    }

    /** The text with {@code {0}} and the like filled in; a key that is missing is shown as it is. */
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = bundles.raw(locale).get(key);
        return pattern == null ? key : Filling.numbered(pattern, locale, arguments);
    }

    /** The text under {@code key.one} or {@code key.other}, with the count as {@code {0}}. */
    public String count(String key, long count) {
        return text(key + (count == 1 ? ".one" : ".other"), count);
    }

    /** The sentence for a failure: {@code problem.<key>} with variables by name. */
    public String problem(Locale locale, String key, Map<String, ?> variables) {
        Map<String, String> texts = bundles.raw(locale);
        String pattern = texts.getOrDefault("problem." + key, texts.getOrDefault("problem.unexpected", key));
        return Filling.named(pattern, variables);
    }

    public boolean has(String key) {
        return bundles.raw(Locale.ENGLISH).containsKey(key);
    }

    /** The raw texts under these prefixes, for elements in the browser. */
    public Map<String, String> startingWith(String... prefixes) {
        return bundles.startingWith(LocaleContextHolder.getLocale(), prefixes);
    }
}
