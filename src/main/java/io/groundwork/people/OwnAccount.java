package io.groundwork.people;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What people change about themselves. */
public interface OwnAccount {

    void prefer(WorkPreferences preferences);

    /** Ends all sessions of the person, the one in use included. */
    void changePassword(String current, String wanted);

    /** Absent people get no work and keep none; null ends the absence. */
    void setAbsent(@Nullable OffsetDateTime until);

    /** Whether a password is kept here; false for people of an identity provider. */
    boolean hasPassword();
}
