package io.groundwork.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives Vaadin's components the texts of the message bundles. */
@Component
class Translations implements I18NProvider {

    private final transient MessageBundles bundles;
    private final transient Messages messages;

    Translations(MessageBundles bundles, Messages messages) {
        this.bundles = bundles;
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return bundles.languages();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return messages.text(locale, key, arguments);
    }
}
