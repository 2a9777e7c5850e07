package io.groundwork.people;

import io.groundwork.shared.InvalidInput;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the person who asks. */
@Service
@Transactional
class SignedInAccount implements OwnAccount {

    private final PersonRows rows;
    private final PersonEditor editor;
    private final PasswordEncoder encoder;
    private final CurrentPerson current;

    SignedInAccount(PersonRows rows, PersonEditor editor, PasswordEncoder encoder, CurrentPerson current) {
        this.rows = rows;
        this.editor = editor;
        this.encoder = encoder;
        this.current = current;
    }

    @Override
    public void prefer(WorkPreferences preferences) {
        editor.prefer(self(), preferences, current.id());
    }

    @Override
    public void changePassword(String given, String wanted) {
        String hash = rows.hash(current.id());
        if (hash == null || !encoder.matches(given, hash)) {
            throw InvalidInput.of("/current", "people.password.wrong");
        }
        PasswordRules.check("/wanted", wanted);
        editor.setHash(self(), encoder.encode(wanted), current.id());
    }

    @Override
    public void setAbsent(@Nullable OffsetDateTime until) {
        editor.setAbsent(self(), until, current.id());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasPassword() {
        return rows.hash(current.id()) != null;
    }

    private Person self() {
        return rows.lock(current.id());
    }
}
