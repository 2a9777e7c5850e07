package io.groundwork.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.groundwork.people.FirstAdministrator;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The set-up of a new installation says at each field what has to be put right. */
class WelcomeViewTest {

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().add(new WelcomeView(new Picky(), null));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithIt() {
        TextField token = _get(TextField.class, spec -> spec.withCaption("!{people.welcome.token}!"));
        PasswordField password = _get(PasswordField.class);
        _click(_get(Button.class));
        assertThat(token.isInvalid()).isTrue();
        assertThat(password.isInvalid()).isFalse();
        _setValue(token, "right");
        _click(_get(Button.class));
        assertThat(token.isInvalid()).isFalse();
        assertThat(password.isInvalid()).isTrue();
        assertThat(password.getErrorMessage()).contains("people.password.short");
    }

    /** Knows one token and takes no password. */
    private static final class Picky implements FirstAdministrator {

        @Override
        public boolean wanted() {
            return true;
        }

        @Override
        public PersonId create(String token, String username, String displayName, String password) {
            throw token.equals("right")
                    ? InvalidInput.of("/password", "people.password.short", 10)
                    : InvalidInput.of("/token", "people.welcome.token.wrong");
        }
    }
}
