package io.groundwork.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.ApplicationTest;
import io.groundwork.Browser;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A second language is a message file beside the English one and nothing else; here a file of two lines in Esperanto. */
@ApplicationTest
class SecondLanguageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Messages messages;

    @Test
    void saysWhatTheFileHasAndTheRestInEnglish() {
        Locale esperanto = Locale.forLanguageTag("eo");
        assertThat(messages.text(esperanto, "ui.save")).isEqualTo("Konservi");
        assertThat(messages.text(esperanto, "ui.cancel")).isEqualTo("Cancel");
    }

    @Test
    void marksThePageWithTheLanguageItIsIn() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/sign-in", "Accept-Language", "eo").body()).contains("<html lang=\"eo\"");
        assertThat(browser.get("/sign-in", "Accept-Language", "tlh").body()).contains("<html lang=\"en\"");
    }

    @Test
    void answersCallsInIt() {
        Browser browser = new Browser(port);
        browser.signIn("manager", "demo");
        assertThat(browser.get("/api/v1/nothing", "Accept-Language", "eo").body())
                .contains("Tia voko ne ekzistas.");
    }
}
